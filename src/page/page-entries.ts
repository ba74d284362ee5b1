import { boxAround } from './box.ts'
import { isTurnedPage, type LaidLine, layOutPage, linesAsRead } from './lay-out-page.ts'
import type { Page } from './page.ts'
import { findTables, type PageTable } from './tables/index.ts'
import type { TypeMeasures } from './type-measures.ts'

/** What stands on a page, in the order of reading. */
export type PageEntry =
  | { readonly kind: 'line'; readonly laid: LaidLine }
  | { readonly kind: 'table'; readonly table: PageTable }

/** A line with nothing but the number of a page. */
const PAGE_NUMBER = /^[-–—.\s]*\d{1,3}[-–—.\s]*$/

/**
 * Puts what stands on a page in the order of reading, its tables as wholes.
 *
 * @param page the page; its first reading is taken
 * @param usual the type of its document, in inches; null if it is not known
 */
export function pageEntries(page: Page, usual: TypeMeasures | null): PageEntry[] {
  const [reading, ...witnesses] = page.readings
  if (reading === undefined) return []
  if (isTurnedPage(reading)) return lineEntries(linesAsRead(reading))
  const { rest, tables } = findTables(reading.lines, page.rules, page.unitsPerInch)
  if (tables.length === 0) return lineEntries(layOutPage(page, usual))
  const laid = layOutPage({ ...page, readings: [{ ...reading, lines: rest }, ...witnesses] }, usual)
  const entries: PageEntry[] = []
  let next = 0
  for (const area of tables) {
    const found = laid.findIndex((line, i) => i >= next && middleOf(boxOfLine(line)) > middleOf(area.box))
    const end = found < 0 ? laid.length : found
    entries.push(...lineEntries(laid.slice(next, end)))
    next = end
    entries.push({ kind: 'table', table: { area, isFirst: false, isLast: false } })
  }
  return withEnds([...entries, ...lineEntries(laid.slice(next))])
}

const lineEntries = (laid: readonly LaidLine[]): PageEntry[] => laid.map((line) => ({ kind: 'line', laid: line }))
const boxOfLine = ({ piece: { words } }: LaidLine) => boxAround(words.map(({ box }) => box))
const middleOf = ({ bottom, top }: { readonly bottom: number; readonly top: number }) => (top + bottom) / 2

/** Marks the tables that stand first and last on their page. */
function withEnds(entries: readonly PageEntry[]): PageEntry[] {
  const isText = (entry: PageEntry) => entry.kind === 'table' || !isPageNumber(entry.laid)
  const first = entries.findIndex(isText)
  const last = entries.findLastIndex(isText)
  return entries.map((entry, i) =>
    entry.kind === 'line' ? entry : { ...entry, table: { ...entry.table, isFirst: i === first, isLast: i === last } },
  )
}

const isPageNumber = ({ piece: { words } }: LaidLine) => PAGE_NUMBER.test(words.map(({ text }) => text).join(' '))
