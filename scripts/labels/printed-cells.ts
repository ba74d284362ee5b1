import { fold } from '../pages/align.ts'
import { type Block, type Word, wordText } from '../pages/markup.ts'
import { blockText, outlineHeadings } from './outline-headings.ts'
import type { DocumentStructure } from './structure-file.ts'

/** What is printed on its own: a block, or a column of it. */
export interface PrintedCell {
  readonly words: readonly string[]
  /** Label of its first line and of the others. */
  readonly first: string
  readonly rest: string
  /** Index of its block. */
  readonly block: number
}

type Zone = 'header' | 'subject' | 'addressees' | 'body' | 'appendix title'

const MOTTO = /^(?:CỘNG H|Độc lập|ĐẢNG CỘNG SẢN)/u
const HEADER_PARTS: readonly (readonly [pattern: RegExp, label: string])[] = [
  [MOTTO, 'motto'],
  [/^Số(?=[\s:])/u, 'number'],
  [/^V\/v/iu, 'subject'],
  [/ngày\s.*tháng\s.*năm/u, 'date'],
  [/./u, 'issuer'],
]
const ADDRESSEE = /^Kính gửi|\sđiện:$/iu
const APPENDIX = /^Phụ lục(?:\s+(?:số\s+)?([IVX]+|\d+))?$/iu
const ITEM = /^([-+*•]|Điều \d+|[\p{L}\d]+(?:\.\d+)*)(?:[.)/:-]\s|(?<=[-+*•])\s)/u

const textOf = (words: readonly Word[]): string => words.map(wordText).join(' ')
const samePlain = (a: string, b: string): boolean => fold(a).replace(/\W/g, '') === fold(b).replace(/\W/g, '')
const bodyLabel = (block: Block): string => {
  const mark = block.kind === 'item' ? ITEM.exec(blockText(block))?.[1] : undefined
  return mark === undefined ? 'p' : `item:${mark}`
}

/**
 * Labels what a document prints, as its gold labels call it: header, headings, items, paragraphs, footnotes, closing.
 * Rows of a table are `table`; an appendix opens with a heading of depth 1.
 *
 * @param blocks the document, or several one behind the other
 * @param structure its outline and addressees
 * @returns the cells in printed order
 */
export const printedCells = (blocks: readonly Block[], structure: DocumentStructure): PrintedCell[] => {
  const headings = outlineHeadings(blocks, structure.outline)
  let zone: Zone = 'header'

  const columnLabels = (texts: readonly string[]): string[] => {
    if (texts.some((text) => MOTTO.test(text))) zone = 'header'
    if (zone === 'body') return texts.map(() => 'sign')
    return texts.map((text) => HEADER_PARTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'issuer')
  }

  const centredLabels = (text: string): [first: string, rest: string] => {
    const appendix = APPENDIX.exec(text)
    if (appendix !== null) {
      zone = 'appendix title'
      return [`heading:1:${appendix[1] ?? ''}`, 'heading+']
    }
    if (zone === 'appendix title' && !text.startsWith('(')) return ['heading+', 'heading+']
    if (zone === 'header' && text === text.toUpperCase()) {
      zone = 'subject'
      return ['type', 'type']
    }
    if (zone === 'subject') return ['subject', 'subject']
    zone = 'body'
    return ['p', '+']
  }

  const labels = (block: Block, index: number): (readonly [first: string, rest: string])[] => {
    const text = blockText(block)
    const heading = headings.get(index)
    if (heading !== undefined) {
      zone = 'body'
      return [[heading, 'heading+']]
    }
    const isAddressee = zone === 'addressees' && structure.addressee.some((name) => samePlain(text, name))
    if (isAddressee || (zone !== 'body' && ADDRESSEE.test(text))) {
      zone = 'addressees'
      return [['addressee', 'addressee']]
    }
    switch (block.kind) {
      case 'columns':
        return columnLabels(block.cells.map(textOf)).map((label) => [label, label])
      case 'columns-left':
        return [
          ['recipients', 'recipients'],
          ['sign', 'sign'],
        ]
      case 'center':
        return [centredLabels(text)]
      case 'note':
        return [[`fn:${block.note}`, 'fn+']]
      case 'table':
        return block.cells.map(() => ['table', 'table'])
      case 'gap':
        if (zone === 'subject') zone = 'addressees'
        return []
      case 'page':
        return []
      default:
        zone = 'body'
        return [[bodyLabel(block), '+']]
    }
  }

  return blocks.flatMap((block, index) => {
    const pairs = labels(block, index)
    const mark = block.kind === 'note' ? [`[^${block.note}]`] : []
    return block.cells.map((words, i) => {
      const [first = 'p', rest = '+'] = pairs[i] ?? []
      return { words: [...mark, ...words.map(wordText)], first, rest, block: index }
    })
  })
}
