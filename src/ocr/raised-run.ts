import type { Line, Word } from 'tesseract.js'
import type { Run } from '../page/index.ts'

/** A mark stands this high above the base line, and is this high, in parts of the type's size. */
const LOWEST_FOOT = 0.18
const HEIGHT = { least: 0.33, most: 0.6 }

/** More letters are no footnote's mark. */
const LONGEST_MARK = 3

/** What may stand behind a mark. */
const PUNCTUATION = /^[.,;:!?)\]”"'’…]$/

/**
 * Finds the small raised letters at the end of a word, before its punctuation: a footnote's mark, which the engine reads
 * as a digit, a quotation mark or an asterisk.
 *
 * @param word as the engine gives it
 * @param line its line
 * @param size of the line's type, in pixels
 */
export function raisedRun(word: Word, { baseline }: Line, size: number): Run | undefined {
  const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0)
  const isRaised = ({ bbox }: Word['symbols'][number]): boolean => {
    const foot = baseline.y0 + slope * (bbox.x0 - baseline.x0) - bbox.y1
    const height = bbox.y1 - bbox.y0
    return foot >= LOWEST_FOOT * size && height >= HEIGHT.least * size && height <= HEIGHT.most * size
  }
  const { symbols } = word
  let end = symbols.length
  while (end > 0 && !isRaised(symbols[end - 1]!) && PUNCTUATION.test(symbols[end - 1]!.text)) end--
  let start = end
  while (start > 0 && isRaised(symbols[start - 1]!)) start--
  if (start === end || end - start > LONGEST_MARK) return undefined
  const lengthOf = (from: number, to: number): number =>
    symbols.slice(from, to).reduce((sum, { text }) => sum + text.length, 0)
  const at = lengthOf(0, start)
  return { start: at, end: at + lengthOf(start, end) }
}
