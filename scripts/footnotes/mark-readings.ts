import levenshtein from 'fast-levenshtein'
import { foldLetters } from '../../src/orthography/index.ts'
import { alignTokens } from '../channel/align-tokens.ts'

/** What was read in place of one footnote mark; empty where nothing was. */
export interface MarkReading {
  readonly number: number
  readonly glyph: string
  readonly opensNote: boolean
}

const MARK = /\[\^(\d+)\]/
const OPENING = /^\[\^(\d+)\] /
const MOST_SIGNS = 4

/**
 * Finds in a reading what stands for the footnote marks of the printed line.
 *
 * @param written the printed line, marks as `[^n]`
 * @param read what the OCR engine made of it
 */
export function markReadings(written: string, read: string): MarkReading[] {
  const opening = OPENING.exec(written)
  const number = Number(opening?.[1])
  const tokens = read.split(/\s+/).filter(Boolean)
  const printed = written.replace(OPENING, '').split(/\s+/).filter(Boolean)
  const readings: MarkReading[] = []
  if (opening !== null && tokens.length > 0) {
    const plain = printed[0]!.replace(MARK, '')
    // The mark is a token of its own, or glued to the first word: whichever leaves that word more whole.
    const apart = distance(plain, tokens[1] ?? '') + (tokens[0]!.length > MOST_SIGNS ? 1 : 0)
    const [rest, glyph] = splitAtStart(plain, tokens[0]!)
    if (apart <= distance(plain, rest)) readings.push({ number, glyph: tokens[0]!, opensNote: true })
    else readings.push({ number, glyph, opensNote: true })
  }
  const bare = printed.map((word) => word.replace(MARK, ''))
  for (const { written: words, read: parts } of alignTokens(bare, tokens)) {
    if (words.length !== 1 || parts.length !== 1) continue
    const marked = printed.find((word) => MARK.test(word) && word.replace(MARK, '') === words[0])
    if (marked === undefined) continue
    const [before, after] = marked.split(MARK).filter((_, i) => i !== 1) as [string, string]
    let part = parts[0]!
    if (after !== '' && /[.,;:]$/.test(part)) part = part.slice(0, -1)
    const glyph = glyphAfter(before, part)
    readings.push({ number: Number(MARK.exec(marked)![1]), glyph, opensNote: false })
  }
  return readings.filter(({ glyph }) => glyph.length <= MOST_SIGNS)
}

function splitAtStart(word: string, token: string): [string, string] {
  let best = 0
  for (let k = 1; k <= Math.min(MOST_SIGNS, token.length - 1); k++) {
    if (distance(word, token.slice(k)) < distance(word, token.slice(best))) best = k
  }
  return [token.slice(best), token.slice(0, best)]
}

function glyphAfter(word: string, token: string): string {
  let best = token.length
  for (let k = token.length - 1; k >= Math.max(1, token.length - MOST_SIGNS); k--) {
    if (distance(word, token.slice(0, k)) < distance(word, token.slice(0, best))) best = k
  }
  return token.slice(best)
}

/** Edit distance of the words without marks and case. */
function distance(a: string, b: string): number {
  const x = foldLetters(a).toLowerCase()
  const y = foldLetters(b).toLowerCase()
  return levenshtein.get(x, y)
}
