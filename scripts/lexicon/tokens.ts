import { type Case, caseOf, isSyllable, placeTone } from '../../src/orthography/index.ts'

/** A run of letters; one object for all occurrences of the same letters. */
export interface Token {
  /** As it stands in the text. */
  readonly text: string
  /** Lower case, tone mark in the old placement. */
  readonly lower: string
  readonly syllable: boolean
  readonly case: Case
}

const known = new Map<string, Token>()

function tokenOf(text: string): Token {
  const found = known.get(text)
  if (found) return found
  const lower = placeTone(text.toLowerCase(), 'old')
  const made: Token = { text, lower, syllable: isSyllable(text), case: caseOf(text) }
  known.set(text, made)
  return made
}

/** Basic Latin, Latin-1 to Latin Extended-B, combining marks, Vietnamese precomposed letters. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x36f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1ea0 && code <= 0x1ef9)

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const DOT = 0x2e
const AT = 0x40
const UNDERSCORE = 0x5f

/** Whether letters next to this sign are part of an address, a file name or a code, and no word. */
const glues = (code: number, beyond: number): boolean =>
  isDigit(code) || code === AT || code === UNDERSCORE || (code === DOT && isLetter(beyond))

/**
 * Cuts a line into words.
 *
 * @param line - A line in NFC.
 * @returns The words in order; null where a sign, a number, or a word glued to one stands between them.
 */
export function tokensOf(line: string): readonly (Token | null)[] {
  const tokens: (Token | null)[] = []
  let at = 0
  while (at < line.length) {
    const code = line.charCodeAt(at)
    if (code === 0x20) {
      at++
      continue
    }
    const start = at
    if (!isLetter(code)) {
      while (at < line.length && line.charCodeAt(at) !== 0x20 && !isLetter(line.charCodeAt(at))) at++
      if (tokens.at(-1) !== null) tokens.push(null)
      continue
    }
    while (at < line.length && isLetter(line.charCodeAt(at))) at++
    const glued =
      glues(line.charCodeAt(start - 1), line.charCodeAt(start - 2)) ||
      glues(line.charCodeAt(at), line.charCodeAt(at + 1))
    if (!glued) tokens.push(tokenOf(line.slice(start, at)))
    else if (tokens.at(-1) !== null) tokens.push(null)
  }
  return tokens
}

/** In Vietnamese about every fourth letter has a mark. */
const LEAST_MARKED = 0.08
const LEAST_LETTERS = 30

/**
 * Says whether a line is Vietnamese, by the share of its letters with marks. Short lines pass.
 *
 * @param line - A line in NFC.
 * @returns False for a line in another language, or in Vietnamese without marks.
 */
export function isVietnamese(line: string): boolean {
  let letters = 0
  let marked = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (!isLetter(code)) continue
    letters++
    if (code >= 0x80) marked++
  }
  return letters < LEAST_LETTERS || marked >= letters * LEAST_MARKED
}
