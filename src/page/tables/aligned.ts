import { boxAround } from '../box.ts'
import { median } from '../median.ts'
import { type AlignedRow, alignedRows, figureColumns, gridCells, segmentText } from './aligned-rows.ts'
import { isFigure } from './figure-text.ts'
import { type Gutter, guttersOf, guttersWith } from './gutters.ts'
import { type LevelWord, lineOf, middleAcross, middleDown, rowsOfWords } from './page-words.ts'
import { type FoundTable, type LevelPage, tableRows } from './ruled.ts'

/** Gutters of a table without rules are at least so wide, in heights of a word; the blanks of a line are not. */
const GUTTER = 1.3
/** Lines of a table stand no farther apart, in heights of a word. */
const APART = 3
/** A table without rules has so many rows of figures; with two columns so many. */
const LEAST_ROWS = 3
const LEAST_ROWS_OF_TWO = 4
/** No table has more lines on a page, no row more words. */
const MOST_LINES = 200
const MOST_WORDS = 200
/** Share of the cells of a column whose edges stand below each other, and how exactly, in heights of a word. */
const EVEN = 0.75
const EXACT = 0.6
/** Share of a row's cells that have text. */
const FILLED = 0.6
/** Dots that lead to the number of a page. */
const LEADER = /[.…·_]{4,}/
/** A list of contents has no page beyond. */
const MOST_PAGES = 1000

type Line = readonly LevelWord[]

/** Signs that stand for no word: dirt, and what is left of rules. */
const isSign = ({ word }: LevelWord) => /^[_|¦.:·'"‘’]+$/.test(word.text)

/**
 * Finds tables whose columns of figures nothing rules off: at least three rows, with clear gutters through all of them.
 *
 * @param page the words outside of other tables
 */
export function alignedTables({ height, words }: LevelPage): FoundTable[] {
  const lines = rowsOfWords(
    words.filter((word) => !isSign(word)),
    height,
  )
  const found: FoundTable[] = []
  for (let first = 0; first < lines.length; ) {
    const run = runFrom(lines, first, height)
    const table = run === null ? null : tableOf(run.lines, run.gutters, height)
    if (table !== null) found.push(table)
    first += table === null || run === null ? 1 : run.lines.length
  }
  return found
}

/** The lines from one on that leave its gutters open. */
function runFrom(lines: readonly Line[], first: number, height: number) {
  const least = GUTTER * height
  if (lines[first]!.length > MOST_WORDS) return null
  let gutters = guttersOf(lines[first]!, least)
  if (gutters.length === 0) return null
  const run = [lines[first]!]
  for (const line of lines.slice(first + 1, first + MOST_LINES)) {
    if (line.length > MOST_WORDS || heightOf(line) - heightOf(run.at(-1)!) > APART * height) break
    const left = guttersWith(gutters, line, least)
    if (left === null) break
    gutters = left
    run.push(line)
  }
  // Lines of a single column at the end may belong to what comes below.
  while (run.length > 0 && guttersOf(run.at(-1)!, least).length === 0 && !isFull(run, gutters, height)) run.pop()
  return run.length < LEAST_ROWS ? null : { lines: run, gutters: tightened(run, gutters) }
}

const heightOf = (line: Line) => line.reduce((sum, { box }) => sum + middleDown(box), 0) / line.length

/** Gutters between words only: what lies left of all words, or right of them, parts nothing. */
function tightened(lines: readonly Line[], gutters: readonly Gutter[]): Gutter[] {
  const words = lines.flat()
  return gutters.filter(
    ({ from, to }) => words.some(({ box }) => box.right <= from + 1) && words.some(({ box }) => box.left >= to - 1),
  )
}

/** Whether the last line goes on with the row above. */
function isFull(run: readonly Line[], gutters: readonly Gutter[], height: number): boolean {
  const figures = figureColumns(run, gutters, height)
  return alignedRows(run.slice(-2), gutters, figures, height).length === 1
}

function tableOf(lines: readonly Line[], gutters: readonly Gutter[], height: number): FoundTable | null {
  const figures = figureColumns(lines, gutters, height)
  const rows = alignedRows(lines, gutters, figures, height)
  if (gutters.length === 0 || !isSure(rows, figures, height)) return null
  return foundTable(rows, gutters, lines.flat(), [])
}

/** A table of rows. */
export function foundTable(
  rows: readonly AlignedRow[],
  gutters: readonly Gutter[],
  words: readonly LevelWord[],
  signs: readonly LevelWord[],
): FoundTable {
  const left = Math.min(...words.map(({ box }) => box.left))
  const width = Math.max(...words.map(({ box }) => box.right)) - left
  return {
    area: {
      box: boxAround(words.map(({ word }) => word.box)),
      rows: tableRows(gridCells(rows), rows.length, gutters.length + 1),
      edges: [0, ...gutters.map(({ from, to }) => ((from + to) / 2 - left) / width), 1],
      noise: signs.length === 0 ? [] : [lineOf(signs)],
    },
    words: new Set([...words, ...signs]),
  }
}

function isSure(rows: readonly AlignedRow[], figures: ReadonlySet<number>, height: number): boolean {
  const columns = rows[0]!.cells.length
  // The first column may number the rows.
  const told = [...figures].filter((column) => column > 0)
  if (told.length === 0) return false
  const body = rows.filter(({ cells }) =>
    told.some((column) => cells[column]!.lines.some((line) => isFigure(segmentText(line)))),
  )
  const counted = body.filter(({ cells }) => cells.filter(({ lines }) => lines.length > 0).length >= FILLED * columns)
  if (counted.length < (columns === 2 ? LEAST_ROWS_OF_TWO : LEAST_ROWS)) return false
  if (body.length !== counted.length || body.length < rows.length / 2) return false
  if (rows.some(({ cells }) => cells.some(({ columns }) => columns > 1))) return false
  if (rows.some(({ isLoose }) => isLoose)) return false
  if (told.length === 1 && isContents(rows, told[0]!)) return false
  return Array.from({ length: columns }, (_, column) => column).every((column) => isEven(counted, column, height))
}

/** Whether the cells of a column stand below each other at their left, at their right or by their middle. */
function isEven(rows: readonly AlignedRow[], column: number, height: number): boolean {
  const boxes = rows.flatMap(({ cells }) =>
    cells[column]!.lines.slice(0, 1).map((words) => boxAround(words.map(({ box }) => box))),
  )
  return [boxes.map(({ left }) => left), boxes.map(({ right }) => right), boxes.map(middleAcross)].some((places) => {
    const middle = median(places)!
    return places.filter((place) => Math.abs(place - middle) <= EXACT * height).length >= EVEN * places.length
  })
}

/** Whether a column counts pages up, as a list of contents does, or dots lead to it. */
function isContents(rows: readonly AlignedRow[], column: number): boolean {
  if (rows.some(({ cells }) => cells.some(({ lines }) => lines.some((line) => LEADER.test(segmentText(line))))))
    return true
  const numbers = rows.flatMap(({ cells }) => cells[column]!.lines.map((line) => Number(segmentText(line))))
  return numbers.every((number, i) => number < MOST_PAGES && number % 1 === 0 && (i === 0 || number >= numbers[i - 1]!))
}
