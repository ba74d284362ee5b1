import { geometryOf, type PageText } from '../page/index.ts'
import { applyCorrections, type Restoration } from '../restore/index.ts'
import { type Body, type Closing, type Header, positionOver, type Root, type RootContent } from '../tree/index.ts'
import { appendixOf, beginsAppendix } from './appendices.ts'
import { addPaper, type Block, blocksOf, type Layout, type PaperBlock } from './blocks.ts'
import { type ClosingMatch, findClosing } from './closing/index.ts'
import { type DocumentText, documentText } from './document-text.ts'
import { flowOf } from './flow.ts'
import { paperNode } from './flow-nodes.ts'
import { furnitureOf } from './furniture.ts'
import { findHeader, headerStarts } from './header/index.ts'
import { lostMarks, marksIn } from './notes/lost-marks.ts'
import { type Note, noteZones } from './notes/note-zones.ts'
import { pageLayout } from './page-layout.ts'
import { runningLines } from './running-lines.ts'
import { spacingOf } from './spacing.ts'
import { breaksOutside, tableLines, textTables, withoutLines } from './tables.ts'
import { unclaimedLines } from './unclaimed-lines.ts'

/**
 * Turns a restored text into a tree. Positions point into the source.
 *
 * @param source the text that was restored
 * @param restoration what came of it; a text that is right as it stands may be given with no corrections
 * @param pageText the pages that it stands on, as they were laid out: how its lines are printed, and its tables
 * @returns the tree; never throws
 * @example
 * parseRestoration(text, createRestorer().restore(text))
 */
export function parseRestoration(
  source: string,
  restoration: Omit<Restoration, 'confidence'>,
  pageText?: PageText,
): Root {
  const { corrections, noise, text } = withNoise(source, restoration)
  const { tables = [] } = pageText ?? {}
  const whole = documentText(source, text, corrections, pageText && geometryOf(pageText))
  const inTables = tableLines(tables)
  const read = withoutLines(whole, inTables.lines)
  const pages = pageLayout(read)
  const spacing = spacingOf(read.lines)
  const starts = headerStarts(read)
  const running = runningLines(read.lines, pages, starts)
  const zones = noteZones(withoutLines(read, new Set(running.keys())), pages, spacing)
  const damaged = corrections.length > 0
  const lost = damaged ? { lostMarks: marksIn(lostMarks(whole, zones, pages)) } : {}
  const document = { ...read, text, ...lost }
  const notes = new Map<number, Note>()
  for (const note of zones) for (const { index } of note.lines) notes.set(index, note)
  const furniture = furnitureOf(document.lines, pages, running)
  for (const line of notes.keys()) furniture.delete(line)
  for (const line of noise) furniture.set(line, 'noise')
  const layout: Layout = {
    document,
    pages: breaksOutside(pages, inTables),
    spacing,
    furniture,
    notes,
    tables: textTables(whole, tables, pages),
    damaged,
  }

  const bounds = [0, ...starts.filter((line) => line > 0), document.lines.length]
  const children = bounds.slice(0, -1).flatMap((from, i) => documentOf(layout, from, bounds[i + 1]!))
  const position = document.position({ start: 0, end: text.length })
  return { type: 'root', children, position }
}

/** The restoration with what it left out as noise standing as it was read, and the lines that are noise. */
function withNoise(source: string, { corrections, text }: Omit<Restoration, 'confidence'>) {
  const noise = corrections.flatMap(({ kind, line }) => (kind === 'noise' ? [line - 1] : []))
  if (noise.length === 0) return { corrections, noise, text }
  const others = corrections.filter(({ kind }) => kind !== 'noise')
  return { corrections: others, noise, text: applyCorrections(source, others) }
}

/** The parts of one document. */
function documentOf(layout: Layout, from: number, to: number): RootContent[] {
  const { document, furniture, notes } = layout
  const skip = (line: number) => notes.has(line) || (furniture.get(line) ?? 'noise') !== 'noise'
  const head = findHeader(document, from, nextTable(layout, from, to), { skip })
  const begin = head === null ? from : Math.max(head.end, lastLine(head.header))
  const tail = closingOf(layout, begin, to, skip)
  const appendices = appendixStarts(layout, tail?.end ?? begin, to)
  const end = tail?.start ?? appendices[0] ?? to

  const text = blocksOf(layout, begin, end)
  const paper = {
    header: head === null ? [] : paperOf(layout, from, begin, head.header),
    closing: tail === null ? [] : paperOf(layout, tail.start, tail.end, tail.closing),
  }
  const behind = tail === null ? [] : blocksOf(layout, tail.end, appendices[0] ?? to)
  const goesOn = behind.some(({ kind }) => kind === 'text' || kind === 'table')
  // Footnotes at the foot of a page whose text ends with the closing belong to that text.
  const strays = [...paper.header, ...paper.closing, ...(goesOn ? [] : behind)].filter(({ kind }) => kind === 'notes')

  const parts: (RootContent | null)[] = [
    head === null ? null : withPaper(document, head.header, paper.header),
    bodyOf(layout, [...text, ...strays]),
    tail === null ? null : withPaper(document, tail.closing, [...paper.closing, ...(goesOn ? [] : behind)]),
    ...appendices.map((start, i) => appendixOf(layout, start, appendices[i + 1] ?? to)),
    goesOn ? bodyOf(layout, behind) : null,
  ]
  return parts.filter((part) => part !== null)
}

/** The first line of the next table, or the end where there is none. */
function nextTable({ tables }: Layout, from: number, to: number): number {
  const starts = [...tables.starts.keys()].filter((line) => line >= from && line < to)
  return starts.length === 0 ? to : Math.min(...starts)
}

/** The closing of a document: no table stands in it. */
function closingOf(layout: Layout, from: number, to: number, skip: (line: number) => boolean): ClosingMatch | null {
  const found = findClosing(layout.document, from, to, { skip })
  if (found === null) return null
  const table = nextTable(layout, found.start, found.end)
  if (table === found.end) return found
  return findClosing(layout.document, from, table, { skip }) ?? closingOf(layout, table + 1, to, skip)
}

/** What a header or a closing leaves of its lines: pages, page numbers, footnotes, and what it made nothing of. */
function paperOf(layout: Layout, from: number, to: number, part: Header | Closing): PaperBlock[] {
  const lines = layout.document.lines.slice(from, to)
  const left = new Set(unclaimedLines(part, lines))
  const paper: PaperBlock[] = []
  for (const line of lines) {
    const isPaper = addPaper(layout, line, paper, left.has(line))
    if (!isPaper && left.has(line)) paper.push({ kind: 'furniture', of: 'noise', line })
  }
  return paper
}

/** The line behind the last that a node holds something of. */
const lastLine = ({ position }: Header) => position?.end.line ?? 0

function withPaper<Part extends Header | Closing>(document: DocumentText, part: Part, paper: readonly Block[]): Part {
  const nodes = paper.flatMap((block) =>
    block.kind === 'break' || block.kind === 'furniture' ? [paperNode(document, block)] : [],
  )
  if (nodes.length === 0) return part
  return { ...part, children: [...part.children, ...nodes], position: positionOver([part, ...nodes]) }
}

function bodyOf({ damaged, document }: Layout, blocks: readonly Block[]): Body | null {
  const children = flowOf(document, blocks, damaged)
  return children.length === 0 ? null : { type: 'body', children, position: positionOver(children)! }
}

function appendixStarts({ document, furniture, notes, pages, spacing }: Layout, from: number, to: number): number[] {
  const isFree = (line: number) =>
    line === from || pages.breaks.has(line) || spacing.gapAbove[line] || furniture.has(line - 1)
  return document.lines
    .slice(from, to)
    .filter((line) => !notes.has(line.index) && beginsAppendix(line) && isFree(line.index))
    .map(({ index }) => index)
}
