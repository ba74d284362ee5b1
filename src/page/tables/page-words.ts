import { boxAround } from '../box.ts'
import { median } from '../median.ts'
import type { Box, PageLine, PageWord, Source } from '../page.ts'
import { levelled } from './slope.ts'

/** A word of a page, and where it stands when the page is levelled. */
export interface LevelWord {
  readonly word: PageWord
  readonly box: Box
  /** Index of its line on the page, and who read that. */
  readonly line: number
  readonly source: Source | undefined
}

export const middleAcross = ({ left, right }: Box): number => (left + right) / 2
export const middleDown = ({ bottom, top }: Box): number => (top + bottom) / 2

/** The words of some lines. */
export const levelWords = (lines: readonly PageLine[], slope: number): LevelWord[] =>
  lines.flatMap(({ source, words }, line) =>
    words.map((word) => ({ word, box: levelled(word.box, slope), line, source })),
  )

/** The usual height of words. */
export const usualHeight = (words: readonly LevelWord[]): number =>
  median(words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word.text)).map(({ box }) => box.bottom - box.top)) ?? 0

/** Words of one line stand beside each other within this share of their height. */
const SAME_LINE = 0.5

/**
 * Puts words together to lines by where they stand.
 *
 * @param words the words, in any order
 * @param height the usual height of a word
 * @returns the lines from the top, their words from left to right
 */
export function rowsOfWords(words: readonly LevelWord[], height: number): LevelWord[][] {
  const rows: { words: LevelWord[]; middle: number }[] = []
  for (const word of words.toSorted((a, b) => middleDown(a.box) - middleDown(b.box))) {
    const middle = middleDown(word.box)
    const row = rows.at(-1)
    if (row !== undefined && middle - row.middle <= SAME_LINE * height) {
      row.words.push(word)
      row.middle += (middle - row.middle) / row.words.length
    } else rows.push({ words: [word], middle })
  }
  return rows.map((row) => row.words.sort((a, b) => a.box.left - b.box.left))
}

/** The line that words make. */
export function lineOf(words: readonly LevelWord[]): PageLine {
  const source = words[0]?.source
  return {
    words: words.map(({ word }) => word),
    box: boxAround(words.map(({ word }) => word.box)),
    ...(source !== undefined && { source }),
  }
}
