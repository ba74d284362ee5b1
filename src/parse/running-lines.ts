import { foldLetters } from '../orthography/index.ts'
import type { TextLine } from './document-text.ts'
import { foldedWords } from './folded-words.ts'
import { findMotto } from './header/mottoes.ts'
import type { PageLayout } from './page-layout.ts'
import { resembles } from './resemblance.ts'

/** What a line is that is printed on page after page. */
export type RunningKind = 'runningHead' | 'pageNumber'

/** Pages that have to have a line alike. */
const LEAST_PAGES = 3
/** Heads and feet have so many rows at most. Pages that are alike in more are forms. */
const MOST_ROWS = 2
const SEEN_ROWS = MOST_ROWS + 1
/** Lines of one row stand within this height of each other, in ems. */
const ROW = 0.6
/** Prints of one line stand within this height of each other, in ems: no scan lies as the one before. */
const PLACE = 1.5
/** Share of the letters of a line that an engine may have read otherwise on another page. */
const MISREAD = 0.2
/** So many different lines back a line is looked for; heads of far chapters have nothing to do with each other. */
const LATEST = 50

/** A word that tells one of several of a kind: a letter, or a Roman numeral as it may be read. */
const MARK = /^(?:\p{L}|[IVXLCl|]+)$/u
/** What stands before a number that belongs to the text: it may well count from page to page, as do "Biểu số 1, 2, 3". */
const LABELS =
  /(?:^|[^a-z])(?:so|luc|bieu|mau|bang|hinh|chuong|phan|muc|dieu|khoan|diem|ngay|thang|nam|quy|dot|ky|tap|quyen|lan|to|thon)[^a-z]*$/

/** A line at the head or at the foot of its page. */
interface EdgeLine {
  readonly line: TextLine
  readonly page: number
  /** Its letters without marks, small. */
  readonly letters: string
  /** Its words of one letter and its Roman numerals, which no engine may have read otherwise. */
  readonly marks: string
  readonly figures: readonly { readonly value: number; readonly mayCount: boolean }[]
}

/** What stands at one height of a page. */
type Row = readonly TextLine[]

/**
 * Finds running heads and feet, and the numbers of pages that stand in them: lines that are alike on three pages and more,
 * but for a number that counts with the pages. Where it is known how lines are printed, they stand at the same height as
 * well, above or below all else; then some letters may be read otherwise, and there may be two rows. Otherwise only the
 * first line of a page is looked at. Heads of pages on which a document begins are its own.
 *
 * @param lines all lines, those in tables blank
 * @param pages where pages begin
 * @param starts the lines with which documents begin
 * @returns the kind by line
 */
export function runningLines(
  lines: readonly TextLine[],
  pages: PageLayout,
  starts: readonly number[],
): Map<number, RunningKind> {
  const kinds = new Map<number, RunningKind>()
  for (const sides of printedPages(lines, pages, starts)) {
    const repeated = repeatedLines(sides, pages)
    const isTaken = ({ index }: TextLine) => repeated.has(index) || pages.numbers.has(index)
    for (const { rows } of sides) {
      const other = rows.findIndex((row) => !row.every(isTaken))
      if (other < 0 && rows.length === SEEN_ROWS) continue
      const taken = rows.slice(0, other < 0 ? MOST_ROWS : Math.min(other + 1, MOST_ROWS)).flat()
      for (const { index } of taken) if (repeated.has(index)) kinds.set(index, repeated.get(index)!)
    }
  }
  return kinds
}

/** The rows at one side of a page, from its edge. */
interface Side {
  readonly page: number
  readonly rows: readonly Row[]
}

/** For heads and for feet the sides of all pages. */
function printedPages(lines: readonly TextLine[], pages: PageLayout, starts: readonly number[]): Side[][] {
  const printed = lines.filter(({ geometry, text }) => text !== '' || geometry !== undefined)
  const isKnown = printed.some(({ geometry }) => geometry !== undefined)
  const byPage = new Map<number, TextLine[]>()
  let page = 1
  for (const line of lines) {
    page = line.geometry?.page ?? pages.breaks.get(line.index) ?? page
    const isPrinted = isKnown ? line.geometry !== undefined && line.geometry.column !== 'margin' : line.text !== ''
    if (!isPrinted) continue
    const own = byPage.get(page)
    if (own === undefined) byPage.set(page, [line])
    else own.push(line)
  }
  const beginnings = new Set([...(printed[0] === undefined ? [] : [printed[0].index]), ...starts])
  const begins = (row: Row) => row.some((line) => beginnings.has(line.index) || isMotto(line))
  const heads: Side[] = []
  const feet: Side[] = []
  for (const [page, own] of byPage) {
    const rows = isKnown ? rowsOf(own) : own.filter(({ index }) => !pages.numbers.has(index)).map((line) => [line])
    if (!rows.slice(0, SEEN_ROWS).some(begins)) heads.push({ page, rows: rows.slice(0, isKnown ? SEEN_ROWS : 1) })
    if (isKnown) feet.push({ page, rows: rows.toReversed().slice(0, SEEN_ROWS) })
  }
  return [heads, feet]
}

const isMotto = ({ text }: TextLine): boolean => findMotto(foldedWords(text, { start: 0, end: text.length })) !== null

const downOf = ({ geometry }: TextLine): number => geometry?.down ?? 0

function rowsOf(lines: readonly TextLine[]): Row[] {
  const rows: TextLine[][] = []
  for (const line of lines.toSorted((a, b) => downOf(a) - downOf(b))) {
    const row = rows.at(-1)
    if (row !== undefined && downOf(line) - downOf(row[0]!) <= ROW) row.push(line)
    else rows.push([line])
  }
  return rows
}

/** The lines that are printed alike on pages enough. */
function repeatedLines(sides: readonly Side[], { numbers }: PageLayout): Map<number, RunningKind> {
  const groups: EdgeLine[][] = []
  const latest: EdgeLine[][] = []
  for (const { page, rows } of sides) {
    for (const line of rows.flat()) {
      const edge = edgeLine(line, page)
      const isBlank = edge.letters === '' && edge.figures.length === 0
      if (isBlank || numbers.has(line.index)) continue
      const at = latest.findIndex(([first]) => areAlike(first!, edge))
      const group = latest[at] ?? []
      group.push(edge)
      if (at < 0) groups.push(group)
      else latest.splice(at, 1)
      latest.unshift(group)
      latest.splice(LATEST)
    }
  }
  const repeated = groups.filter((group) => new Set(group.map(({ page }) => page)).size >= LEAST_PAGES)
  return new Map(repeated.flat().map(({ letters, line }) => [line.index, kindOf(letters)]))
}

const kindOf = (letters: string): RunningKind => (/^(?:trang)?$/.test(letters) ? 'pageNumber' : 'runningHead')

function edgeLine(line: TextLine, page: number): EdgeLine {
  const folded = foldLetters(line.text).toLowerCase()
  const figures = [...folded.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const [before, after] = [folded.slice(0, index), folded.slice(index + digits.length)]
    const isOuter = !/[a-z]/.test(before) || !/[a-z]/.test(after)
    return { value: Number(digits), mayCount: isOuter && !LABELS.test(before) }
  })
  const marks = line.text.split(/[^\p{L}|]+/u).filter((word) => MARK.test(word))
  return { line, page, letters: folded.replace(/[^a-z]/g, ''), marks: marks.join(' '), figures }
}

function areAlike(one: EdgeLine, other: EdgeLine): boolean {
  const isKnown = one.line.geometry !== undefined && other.line.geometry !== undefined
  if (one.marks !== other.marks || one.figures.length !== other.figures.length) return false
  if (Math.abs(downOf(one.line) - downOf(other.line)) > PLACE) return false
  if (!(isKnown ? resembles(other.letters, one.letters, MISREAD) : one.letters === other.letters)) return false
  const counts = one.figures.map(
    ({ mayCount, value }, i) => mayCount && other.figures[i]!.value - other.page === value - one.page,
  )
  // A number alone is the number of the page, or none.
  if (one.letters === '') return counts.includes(true)
  return one.figures.every(({ value }, i) => counts[i] || other.figures[i]!.value === value)
}
