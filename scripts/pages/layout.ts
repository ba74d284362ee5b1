import { breakLines, type Measure, type PlacedWord } from './break.ts'
import { signRows } from './flourish.ts'
import { gridRows } from './grid.ts'
import type { Block } from './markup.ts'
import { noteRows, type Row, type Rule, SETTERS } from './rows.ts'
import type { Sheet } from './sheet.ts'
import { tableRows } from './table.ts'

/** A printed line: its words from left to right, columns beside each other in one. */
export interface PrintedLine {
  readonly text: string
  readonly words: readonly PlacedWord[]
}

/** A laid out page; positions in points from the top left corner. */
export interface Page {
  readonly number: number
  readonly lines: readonly PrintedLine[]
  readonly rules: readonly Rule[]
}

type Item = Row | 'page'

/** Kinds whose consecutive blocks are set together. */
const TOGETHER: Partial<Record<Block['kind'], (blocks: readonly Block[], sheet: Sheet, measure: Measure) => Item[]>> = {
  table: tableRows,
  grid: gridRows,
  lines: gridRows,
  figures: gridRows,
  'columns-left': (blocks, sheet, measure) => {
    const rows = blocks.map((block) => SETTERS['columns-left']?.(block, sheet, measure) ?? [])
    return (sheet.signed ? signRows(blocks, rows, sheet) : rows).flat()
  },
}

/** Kinds that go on with the same columns behind a page break. */
const OVER_PAGES: ReadonlySet<Block['kind']> = new Set(['grid', 'lines', 'figures'])

const isBreakWithin = (kind: Block['kind'], blocks: readonly Block[], at: number) =>
  OVER_PAGES.has(kind) && blocks[at]?.kind === 'page' && blocks[at + 1]?.kind === kind

const toItems = (blocks: readonly Block[], sheet: Sheet, measure: Measure): Item[] => {
  const items: Item[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const together = TOGETHER[block.kind]
    if (block.kind === 'page') items.push('page')
    else if (together) {
      const start = i
      while (blocks[i + 1]?.kind === block.kind || isBreakWithin(block.kind, blocks, i + 1)) i++
      items.push(...together(blocks.slice(start, i + 1), sheet, measure))
    } else items.push(...(SETTERS[block.kind]?.(block, sheet, measure) ?? []))
  }
  return items
}

const printedLine = (words: readonly PlacedWord[]): PrintedLine => ({ text: words.map((w) => w.text).join(' '), words })

const shift = (rows: readonly { row: Row; y: number }[]) => ({
  lines: rows
    .filter(({ row }) => row.words.length > 0)
    .map(({ row, y }) => printedLine(row.words.map((word) => ({ ...word, baseline: word.baseline + y })))),
  rules: rows.flatMap(({ row, y }) => row.rules.map((rule) => ({ ...rule, y1: rule.y1 + y, y2: rule.y2 + y }))),
})

const NOTE_GAP = 10

/**
 * Lays a document out: breaks lines and pages, and puts each footnote at the foot of the page that has its mark.
 *
 * @param blocks the document
 * @param sheet sizes of the page
 * @param measure widths of type
 * @returns the pages; their lines in printed order: page number, body row by row, footnotes
 */
export const layoutPages = (blocks: readonly Block[], sheet: Sheet, measure: Measure): Page[] => {
  const notes = new Map(
    blocks.flatMap((b) =>
      b.kind === 'note' && b.note ? [[b.note, noteRows(b.note, b.cells[0] ?? [], sheet, measure)] as const] : [],
    ),
  )
  const items = toItems(blocks, sheet, measure)
  const bottom = sheet.height - sheet.marginBottom
  const heightOf = (rows: readonly Row[]) => rows.reduce((sum, r) => sum + r.before + r.height, 0)
  const notesOf = (row: Row) => row.marks.flatMap((mark) => notes.get(mark) ?? [])
  const pages: Page[] = []
  let placed: { row: Row; y: number }[] = []
  let foot: Row[] = []
  let carried: Row[] = []
  let y = sheet.marginTop

  const finish = () => {
    const number = sheet.firstPage + pages.length
    const head =
      number > 1 ? [{ row: pageNumberRow(number, sheet, measure), y: sheet.marginTop - sheet.headerSize * 1.9 }] : []
    let noteY = bottom - heightOf(foot)
    const rule = { x1: sheet.marginLeft, x2: sheet.marginLeft + 144, y1: noteY - 4, y2: noteY - 4 }
    const footRows = foot.map((row) => {
      const at = { row, y: noteY }
      noteY += row.height
      return at
    })
    const { lines, rules } = shift([...head, ...placed, ...footRows])
    pages.push({ number, lines, rules: foot.length > 0 ? [...rules, rule] : rules })
    placed = []
    foot = carried
    carried = []
    y = sheet.marginTop
  }

  /** The footnote rows that still fit below a row; where notes may be split the others go to the next page. */
  const fitting = (notes: readonly Row[], below: number): readonly Row[] => {
    if (!sheet.splitNotes) return notes
    const room = bottom - below - heightOf(foot) - NOTE_GAP
    const over = notes.findIndex((_, i) => heightOf(notes.slice(0, i + 1)) > room)
    return over < 1 ? notes : notes.slice(0, over)
  }

  for (const [index, item] of items.entries()) {
    if (item === 'page') {
      finish()
      continue
    }
    const next = items[index + 1]
    const kept = item.keep && next && next !== 'page' ? next.height + next.before : 0
    const allNotes = notesOf(item)
    let newNotes = fitting(allNotes, y + item.before + item.height + kept)
    const footHeight = foot.length + newNotes.length > 0 ? heightOf(foot) + heightOf(newNotes) + NOTE_GAP : 0
    const before = placed.length > 0 ? item.before : 0
    if (placed.length > 0 && y + before + item.height + kept + footHeight > bottom) {
      finish()
      newNotes = fitting(allNotes, y + item.height + kept)
    }
    y += placed.length > 0 ? item.before : 0
    placed.push({ row: item, y })
    foot.push(...newNotes)
    carried.push(...allNotes.slice(newNotes.length))
    y += item.height
  }
  if (placed.length > 0 || pages.length === 0) finish()
  if (foot.length > 0) finish()
  return pages
}

const pageNumberRow = (number: number, sheet: Sheet, measure: Measure): Row => {
  const word = [{ text: String(number), bold: false, italic: false, mark: false }]
  const width = sheet.width - sheet.marginLeft - sheet.marginRight
  const [line = []] = breakLines(
    [word],
    { x: sheet.marginLeft, width, size: sheet.headerSize, align: 'center', indent: 0 },
    measure,
  )
  return {
    height: sheet.headerSize,
    before: 0,
    words: line.map((w) => ({ ...w, baseline: sheet.headerSize })),
    rules: [],
    marks: [],
    keep: false,
  }
}
