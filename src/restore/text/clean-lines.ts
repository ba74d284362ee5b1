import { VIETNAMESE_LETTER } from '../../orthography/index.ts'
import type { Line } from './tokens.ts'

/** Marks of decomposed text (NFD): no English engine prints them either. */
const COMBINING = /[\u0300-\u0309\u031b\u0323\u0302\u0306]/
const WORD = /\p{L}{2}/u

/** Share of words with Vietnamese letters from which text counts as clean; running prose has about 0.75, garbled 0.01. */
const CLEAN_SHARE = 0.3
/** How many lines on each side speak for a line, and how much more the line itself counts. */
const REACH = 4
const OWN_WEIGHT = 3
/** How many words the document as a whole speaks for: it decides for tables and lists of figures far from any prose. */
const DOCUMENT_WORDS = 20

/**
 * Tells which lines an English engine cannot have printed: their words, or those of the lines around, carry Vietnamese
 * marks. Such lines are right already and pass through.
 *
 * @param lines the lines of a source
 * @returns one flag a line, 1 for clean
 */
export function cleanLines(lines: readonly Line[]): Uint8Array {
  const words = new Float64Array(lines.length)
  const marked = new Float64Array(lines.length)
  lines.forEach(({ tokens }, i) => {
    for (const { text } of tokens) {
      if (!WORD.test(text)) continue
      words[i]!++
      if (VIETNAMESE_LETTER.test(text) || COMBINING.test(text)) marked[i]!++
    }
  })
  const total = words.reduce((sum, count) => sum + count, 0)
  const share = total === 0 ? 0 : marked.reduce((sum, count) => sum + count, 0) / total
  return Uint8Array.from(lines, (_, i) => {
    let all = DOCUMENT_WORDS + OWN_WEIGHT * words[i]!
    let clean = DOCUMENT_WORDS * share + OWN_WEIGHT * marked[i]!
    for (let j = Math.max(0, i - REACH); j <= Math.min(lines.length - 1, i + REACH); j++) {
      all += words[j]!
      clean += marked[j]!
    }
    return clean / all >= CLEAN_SHARE ? 1 : 0
  })
}
