import { boxAround } from '../box.ts'
import type { Box, PageLine } from '../page.ts'
import { alignedTables } from './aligned.ts'
import { bandedTables } from './banded.ts'
import { levelWords, usualHeight } from './page-words.ts'
import { type FoundTable, ruledTables } from './ruled.ts'
import { rulingOf } from './ruling.ts'
import { leaningOf } from './slope.ts'
import type { TableArea } from './table-area.ts'

/** The tables of a page, and what is left of its lines. */
export interface TablesOfPage {
  /** From the top. */
  readonly tables: readonly TableArea[]
  /** The lines without the words of tables. */
  readonly rest: readonly PageLine[]
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
  const slope = leaningOf(lines, rules, unitsPerInch)
  const words = levelWords(lines, slope)
  const page = { words, ruling: rulingOf(rules, slope, unitsPerInch), height: usualHeight(words), inch: unitsPerInch }
  const found: FoundTable[] = []
  for (const find of [ruledTables, bandedTables, alignedTables]) {
    const taken = new Set(found.flatMap((table) => [...table.words]))
    found.push(...find({ ...page, words: words.filter((word) => !taken.has(word)) }))
  }
  if (found.length === 0) return { tables: [], rest: lines }
  const inTables = new Set(found.flatMap((table) => [...table.words].map(({ word }) => word)))
  return {
    tables: found.map(({ area }) => area).sort((a, b) => a.box.top - b.box.top),
    rest: lines.flatMap((line) => {
      const words = line.words.filter((word) => !inTables.has(word))
      if (words.length === line.words.length) return [line]
      return words.length === 0 ? [] : [{ ...line, words, box: boxAround(words.map(({ box }) => box)) }]
    }),
  }
}
