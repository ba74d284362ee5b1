import { fold } from '../pages/align.ts'
import { type Block, wordText } from '../pages/markup.ts'
import { blockText } from './outline-headings.ts'

/** Where in a document a block stands; what comes next depends on it. */
export type Zone = 'header' | 'subject' | 'addressees' | 'body' | 'appendix title'

/** Label of the first line of a cell, and of the others. */
export type CellLabels = readonly [first: string, rest: string]

/** What a block's cells are called, and where the next block stands. */
export interface Labelled {
  readonly cells: readonly CellLabels[]
  readonly zone: Zone
}

const MOTTO = /^(?:CỘNG H|Độc lập|ĐẢNG CỘNG SẢN)/u
const HEADER_PARTS: readonly (readonly [pattern: RegExp, label: string])[] = [
  [MOTTO, 'motto'],
  [/^Số(?=[\s:])/u, 'number'],
  [/^V\/v/iu, 'subject'],
  [/ngày\s.*tháng\s.*năm/u, 'date'],
  [/^/u, 'issuer'],
]
const ADDRESSEE = /^Kính gửi|\sđiện:$/iu
const APPENDIX = /^Phụ lục(?:\s+(?:số\s+)?([IVX]+|\d+))?$/iu
const ITEM = /^([-+*•]|Điều \d+|[\p{L}\d]+(?:\.\d+)*)(?:[.)/:-]\s|(?<=[-+*•])\s)/u

const both = (label: string): CellLabels => [label, label]
const plain = (text: string): string => fold(text).replace(/\W/g, '')

type Labeller = (block: Block, zone: Zone) => Labelled

/** Columns are the header, or, in the body, those who sign beside each other. */
const columns: Labeller = ({ cells }, zone) => {
  const texts = cells.map((words) => words.map(wordText).join(' '))
  if (zone === 'body' && !texts.some((text) => MOTTO.test(text))) return { cells: texts.map(() => both('sign')), zone }
  const labels = texts.map((text) => HEADER_PARTS.find(([pattern]) => pattern.test(text))![1])
  return { cells: labels.map(both), zone: 'header' }
}

/** A centred line: type, subject, the name or the title of an appendix, or a paragraph. */
const centred: Labeller = (block, zone) => {
  const text = blockText(block)
  const appendix = APPENDIX.exec(text)
  if (appendix !== null) return { cells: [[`heading:1:${appendix[1] ?? ''}`, 'heading+']], zone: 'appendix title' }
  if (zone === 'appendix title' && !text.startsWith('(')) return { cells: [both('heading+')], zone }
  if (zone === 'header' && text === text.toUpperCase()) return { cells: [both('type')], zone: 'subject' }
  if (zone === 'subject') return { cells: [both('subject')], zone }
  return { cells: [['p', '+']], zone: 'body' }
}

const text: Labeller = (block) => {
  const mark = block.kind === 'item' ? ITEM.exec(blockText(block))?.[1] : undefined
  return { cells: [[mark === undefined ? 'p' : `item:${mark}`, '+']], zone: 'body' }
}

const rowOfTable: Labeller = ({ cells }, zone) => ({ cells: cells.map(() => both('table')), zone })

const LABELLERS: Readonly<Record<Block['kind'], Labeller>> = {
  columns,
  'columns-left': (_, zone) => ({ cells: [both('recipients'), both('sign')], zone }),
  center: centred,
  heading: text,
  subheading: text,
  p: text,
  item: text,
  note: ({ note }, zone) => ({ cells: [[`fn:${note}`, 'fn+']], zone }),
  table: rowOfTable,
  grid: rowOfTable,
  lines: rowOfTable,
  figures: rowOfTable,
  gap: (_, zone) => ({ cells: [], zone: zone === 'subject' ? 'addressees' : zone }),
  page: (_, zone) => ({ cells: [], zone }),
}

/**
 * Labels a block that is no heading.
 *
 * @param block the block
 * @param zone where it stands
 * @param addressees those that the document is addressed to
 */
export const labelBlock = (block: Block, zone: Zone, addressees: readonly string[]): Labelled => {
  const line = blockText(block)
  const named = zone === 'addressees' && addressees.some((name) => plain(name) === plain(line))
  const opens = zone !== 'body' && ADDRESSEE.test(line)
  return named || opens ? { cells: [both('addressee')], zone: 'addressees' } : LABELLERS[block.kind](block, zone)
}
