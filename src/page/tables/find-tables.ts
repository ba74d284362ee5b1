import { boxAround } from '../box.ts'
import type { Box, PageLine, PageWord } from '../page.ts'
import { levelWords, usualHeight } from './page-words.ts'
import { ruledTables } from './ruled.ts'
import { rulingOf } from './ruling.ts'
import { slopeOf } from './slope.ts'
import type { TableArea } from './table-area.ts'

/** A table on a page, and what is left of the page's lines. */
export interface TablesOfPage {
  readonly tables: readonly TableArea[]
  /** The lines without the words of tables, each with its index; those that were wholly in tables are left out. */
  readonly rest: readonly { readonly index: number; readonly line: PageLine }[]
  /** For each table the index of the first line that has words in it. */
  readonly places: readonly number[]
}

/**
 * Finds the tables of a page: those with ruled cells, and those whose figures stand below each other. What is not
 * certain is no table.
 *
 * @param lines the lines of the page
 * @param rules lines drawn on the page, as thin boxes
 * @param unitsPerInch how many units of the boxes are an inch
 */
export function findTables(lines: readonly PageLine[], rules: readonly Box[], unitsPerInch: number): TablesOfPage {
  const slope = slopeOf(lines, rules, unitsPerInch)
  const words = levelWords(lines, slope)
  const page = { words, ruling: rulingOf(rules, slope, unitsPerInch), height: usualHeight(words), inch: unitsPerInch }
  const found = ruledTables(page)
  if (found.length === 0) {
    return { tables: [], rest: lines.map((line, index) => ({ line, index })), places: [] }
  }
  const inTables = new Set(found.flatMap((table) => [...table.words].map(({ word }) => word)))
  return {
    tables: found.map(({ area }) => area),
    rest: lines.flatMap((line, index) => {
      const left = line.words.filter((word) => !inTables.has(word))
      if (left.length === line.words.length) return [{ index, line }]
      return left.length === 0 ? [] : [{ index, line: lineWith(line, left) }]
    }),
    places: found.map((table) => Math.min(...[...table.words].map(({ line }) => line))),
  }
}

const lineWith = (line: PageLine, words: readonly PageWord[]): PageLine => ({
  ...line,
  words,
  box: boxAround(words.map(({ box }) => box)),
})
