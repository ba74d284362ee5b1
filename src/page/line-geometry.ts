import { boxAround } from './box.ts'
import type { Column } from './lay-out-page.ts'
import { median } from './median.ts'
import type { PageWord } from './page.ts'
import { type PageText, type PlacedLine, rangesOf } from './page-text.ts'
import { marginsOf } from './text-area.ts'

/** How a line of a page is printed. An em is the size of the type that most of the document is set in. */
export interface LineGeometry {
  /** Number of the page, counted from 1. */
  readonly page: number
  readonly column: Column | null
  /** Number of the two columns that it stands in one of, counted from 0; null for a line of the whole page. */
  readonly zone: number | null
  /** Size of its type, in ems; null where it is not known. */
  readonly size: number | null
  /** Whether all its words are; null where it is not known. */
  readonly bold: boolean | null
  readonly italic: boolean | null
  /** How far from the left edge of its column it begins, in ems. */
  readonly indent: number
  /** How far before the right edge of its column it ends, in ems. */
  readonly room: number
  /** How wide its first word is, in ems. */
  readonly firstWord: number
  /** Whether it stands in the middle of its column, and does not fill it. */
  readonly centred: boolean
  /** Whether a short rule is above it, as above notes. */
  readonly belowRule: boolean
  /** How far down the page it stands, in ems. */
  readonly down: number
}

/** Small letters from which their width tells the size of the type, where nobody knows it. */
const LEAST_LETTERS = 12
const SMALL_LETTERS = /^[\p{Ll},.;]{2,}$/u
/** Width of small letters, in ems. */
const LETTER = 0.45
/** Lines of the body have so many words at least. */
const LEAST_WORDS = 8
/** A centred line leaves so much room at both sides, in ems, and as much left as right but for so much. */
const BOTH_SIDES = 2
const UNEVEN = 1.2
/** A page whose lines are narrower than this share of the usual has no long ones. */
const NARROWER = 0.8

/**
 * Measures how the lines of pages are printed.
 *
 * @param pageText the pages as they were laid out
 * @returns for each line of the text; null for a blank one, and where no places are known
 */
export function geometryOf({ lines, tables }: PageText): (LineGeometry | null)[] {
  const inTables = tableLines(tables)
  const sizes = lines.map((line) => (line === null ? undefined : sizeOf(line)))
  const running = lines.map((line, i) => (inTables.has(i) ? null : line))
  const body = running.flatMap((line, i) => (line !== null && line.words.length >= LEAST_WORDS ? (sizes[i] ?? []) : []))
  const em = median(body) ?? median(sizes.flatMap((size) => size ?? [])) ?? 0
  if (!(em > 0)) return lines.map(() => null)
  const edges = edgesOf(running)
  const zones = zonesOf(lines)
  const columns = columnEdges(lines, zones)
  return lines.map((line, i) => {
    if (line === null) return null
    const zone = zones[i]!
    const { left, right } = columns.get(columnName(zone, line.column)) ?? edges.get(line.page) ?? line.box
    const words = line.words.map(({ word }) => word)
    const indent = (line.box.left - left) / em
    const room = (right - line.box.right) / em
    const first = words[0]!.box
    return {
      page: line.page,
      column: line.column,
      zone,
      size: sizes[i] === undefined ? null : sizes[i] / em,
      bold: face(words, 'bold'),
      italic: face(words, 'italic'),
      indent,
      room,
      firstWord: (first.right - first.left) / em,
      centred: indent > BOTH_SIDES && room > BOTH_SIDES && Math.abs(indent - room) < UNEVEN,
      belowRule: line.belowRule,
      down: line.box.top / em,
    }
  })
}

/** The lines of tables, whose cells are narrow, and often set smaller. */
function tableLines(tables: PageText['tables']): Set<number> {
  const found = new Set<number>()
  for (const { from, to } of tables.flatMap(rangesOf)) for (let i = from; i < to; i++) found.add(i)
  return found
}

/** Size of the type of a line, as its words tell it, or the width of their small letters. */
function sizeOf({ words }: PlacedLine): number | undefined {
  const sizes = words.flatMap(({ word }) => word.size ?? [])
  if (sizes.length > 0) return median(sizes)
  const small = words.map(({ word }) => word).filter(({ text }) => SMALL_LETTERS.test(text))
  const letters = small.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < LEAST_LETTERS) return undefined
  return small.reduce((sum, { box }) => sum + box.right - box.left, 0) / letters / LETTER
}

function face(words: readonly PageWord[], style: 'bold' | 'italic'): boolean | null {
  const known = words.flatMap((word) => word[style] ?? [])
  return known.length === 0 ? null : known.every((is) => is)
}

interface Edges {
  readonly left: number
  readonly right: number
}

/** The edges of the text of each page; a page without long lines is as wide as others. */
function edgesOf(lines: readonly (PlacedLine | null)[]): Map<number, Edges> {
  const pages = grouped(lines, ({ page }) => page)
  const margins = [...pages].map(([page, own]) => [page, marginsOf(own, 0)] as const)
  const usual = median(margins.map(([, { left, right }]) => right - left)) ?? 0
  return new Map(
    margins.map(([page, { left, right }]) => [
      page,
      { left, right: right - left < NARROWER * usual ? left + usual : right },
    ]),
  )
}

/** The edges of each column, by its name. */
function columnEdges(lines: readonly (PlacedLine | null)[], zones: readonly (number | null)[]): Map<string, Edges> {
  const columns = grouped(lines, (line, i) => (zones[i] === null ? null : columnName(zones[i]!, line.column)))
  return new Map([...columns].map(([name, own]) => [name, boxAround(own.map(({ box }) => box))]))
}

const columnName = (zone: number | null, column: Column | null) => `${zone} ${column}`

function grouped<Key>(
  lines: readonly (PlacedLine | null)[],
  keyOf: (line: PlacedLine, index: number) => Key | null,
): Map<Key, PlacedLine[]> {
  const groups = new Map<Key, PlacedLine[]>()
  lines.forEach((line, i) => {
    const key = line === null ? null : keyOf(line, i)
    if (line === null || key === null) return
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [line])
    else own.push(line)
  })
  return groups
}

/** Numbers the pairs of columns: a left one begins a pair, and so does a right one without a left one. */
function zonesOf(lines: readonly (PlacedLine | null)[]): (number | null)[] {
  let zone = -1
  let before: PlacedLine | undefined
  return lines.map((line) => {
    if (line === null) return null
    const { column, page } = line
    const isColumn = column === 'left' || column === 'right'
    const begins = before?.page !== page || (before.column !== column && column !== 'right') || before.column === null
    if (isColumn && begins) zone++
    before = line
    return isColumn ? zone : null
  })
}
