import { foundTable } from './aligned.ts'
import { type AlignedRow, alignedRows, figureColumns } from './aligned-rows.ts'
import { type Gutter, guttersOf, guttersWith } from './gutters.ts'
import { type LevelWord, middleAcross, middleDown, rowsOfWords } from './page-words.ts'
import type { FoundTable, LevelPage } from './ruled.ts'
import { bundles, type Rule } from './ruling.ts'

/** Rules above the head, below it and at the foot. */
const LEAST_RULES = 3
/** In inches: how long these are, and how evenly they begin and end. */
const LEAST_LENGTH = 2
const EVEN = 0.1
/** With so many parts below the head, each is a row. */
const ROW_BANDS = 4
/** In inches: how near a rule across ends to one down that it meets. */
const MEETING = 1 / 18
/** Gutters are at least so wide, in heights of a word. */
const GUTTER = 0.75
const LEAST_ROWS = 2
/** Share of rows that have cells whose words stand far apart. */
const MOST_LOOSE = 0.25

type Line = readonly LevelWord[]

/** The lines between two rules. */
interface Band {
  readonly lines: readonly Line[]
  readonly signs: readonly LevelWord[]
}

/**
 * Finds tables that have no rules but those across them.
 *
 * @param page the words outside of other tables, and the rules
 */
export function bandedTables(page: LevelPage): FoundTable[] {
  const { inch, ruling } = page
  const slack = MEETING * inch
  const isFree = (rule: Rule) =>
    !ruling.down.some(
      ({ at, from, to }) =>
        rule.at >= from - slack && rule.at <= to + slack && at >= rule.from - slack && at <= rule.to + slack,
    )
  const long = ruling.across.filter((rule) => rule.to - rule.from >= LEAST_LENGTH * inch && isFree(rule))
  return bundles(long, ({ from }) => from, EVEN * inch)
    .flatMap((same) => bundles(same, ({ to }) => to, EVEN * inch))
    .filter((rules) => rules.length >= LEAST_RULES)
    .flatMap((rules) => bandGroups(rules, page).flatMap((bands) => tableOf(bands, page.height) ?? []))
}

/** What stands between rules of one table: with text between them, they are those of two. */
function bandGroups(rules: readonly Rule[], { height, words }: LevelPage): Band[][] {
  const sorted = rules.toSorted((a, b) => a.at - b.at)
  const groups: Band[][] = [[]]
  sorted.slice(1).forEach((below, i) => {
    const above = sorted[i]!
    const inside = words.filter(({ box }) => {
      const [x, y] = [middleAcross(box), middleDown(box)]
      return y > above.at && y < below.at && x > above.from && x < above.to
    })
    const lines = rowsOfWords(
      inside.filter((word) => !isSign(word)),
      height,
    )
    const parted = lines.filter((line) => guttersOf(line, GUTTER * height).length > 0)
    if (parted.length * 2 >= lines.length) groups.at(-1)!.push({ lines, signs: inside.filter(isSign) })
    else groups.push([])
  })
  return groups.filter((bands) => bands.length >= LEAST_RULES - 1)
}

const isSign = ({ word }: LevelWord) => /^[_|¦.:·=~—]+$/.test(word.text)

function tableOf([head, ...body]: readonly Band[], height: number): FoundTable | null {
  const lines = body.flatMap((band) => band.lines)
  const gutters = openGutters(lines, GUTTER * height)
  if (head === undefined || lines.length < LEAST_ROWS || gutters.length === 0) return null
  const figures = figureColumns(lines, gutters, height)
  if (figures.size === 0 && gutters.length < 2) return null
  const rowsOf = (band: Band) => alignedRows(band.lines, gutters, figures, height)
  const wholeOf = (band: Band) => merged(band.lines.flatMap((line) => alignedRows([line], gutters, figures, height)))
  const rows = [...wholeOf(head), ...body.flatMap(body.length >= ROW_BANDS ? wholeOf : rowsOf)]
  if (rows.length <= LEAST_ROWS || rows.filter(({ isLoose }) => isLoose).length > MOST_LOOSE * rows.length) return null
  const words = [...head.lines, ...lines].flat()
  return foundTable(
    rows,
    gutters,
    words,
    [head, ...body].flatMap(({ signs }) => signs),
  )
}

/** One row of several. */
function merged([first, ...others]: readonly AlignedRow[]): AlignedRow[] {
  if (first === undefined) return []
  for (const { cells } of others) {
    cells.forEach(({ columns, lines }, column) => {
      const cell = first.cells[column]!
      cell.lines.push(...lines)
      cell.columns = Math.max(cell.columns, columns)
    })
  }
  return [first]
}

/** The gutters that all lines leave open; lines that close all of them, such as the names of groups, apart. */
function openGutters(lines: readonly (readonly LevelWord[])[], least: number): Gutter[] {
  let gutters: Gutter[] = []
  for (const line of lines) {
    const own = guttersOf(line, least)
    if (gutters.length === 0) gutters = own
    else
      gutters =
        guttersWith(gutters, line, least) ?? gutters.filter((gutter) => guttersWith([gutter], line, least) !== null)
  }
  return gutters
}
