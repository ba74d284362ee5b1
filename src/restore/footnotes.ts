import { GLYPH_EVIDENCE, glyphAgreement } from './footnote-glyphs.ts'
import { type LineRange, pagesOf } from './pages.ts'
import type { ZonedLine } from './reading-order.ts'
import type { TokenChoices } from './token-choices.ts'
import type { Line, Token } from './tokens.ts'

/** A footnote mark found in the source: the signs it was read as, and the number they stand for. */
export interface FootnoteMark {
  readonly start: number
  readonly end: number
  readonly number: number
  /** Whether it opens the note's own text rather than pointing to it. */
  readonly opensNote: boolean
  /** Whether it is glued to the word behind it. */
  readonly glued: boolean
}

export interface FootnoteLayout {
  readonly marks: readonly FootnoteMark[]
  /** All lines in reading order: the notes of a page behind its body. */
  readonly order: readonly ZonedLine[]
}

/** A place that may be a note's first line. */
interface Opening {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly glyph: string
  readonly glued: boolean
  readonly score: number
}

/** A place that may be a mark in running text. */
interface Reference {
  readonly start: number
  readonly end: number
  readonly glyph: string
  readonly score: number
}

const OPENING_TOKEN = /^(?:['‘’“”"]?\d{1,2}[§®°*]?|['‘’“”"!*®°%¥§&©+?^~¹²³º¢€£™|]{1,2})$/
const OPENING_GLUED = /^(\d{1,2}|['‘’“”"!*®°%¥§©?^¹²³º¢™]{1,2})(?=\p{Lu}\p{L})/u
const MARK = /^(.*[\p{L}\d)\]"”’])(['‘’"“”!*®°%¥§©?^~™²³¹º¢€|]{1,3}|['‘’“”"]\d{1,2}®?|\d{1,2}[°®*]?)([.,;:)…]*)$/u
const MARK_AFTER_BRACKET = /^(.*\))([lI|])([.,;:…]*)$/u
const MARK_AFTER_YEAR = /^(.*(?:19|20)\d\d)(\d{1,2}|%|["”’'*°®])([.,;:…]*)$/u
const TITLE = /^["“(]?\p{Lu}/u

/** Least score of the first note of a page; see {@link openingScore}. */
const ZONE_SCORE = 4
const NOTE_SCORE = 1.5
/** What a number without its mark, or a place passed over, costs the assignment. */
const LOST_MARK = -0.5
/** Least score of a mark, agreement with its number included. */
const MARK_SCORE = 0.5

/**
 * Finds footnotes: the notes at the foot of each page, numbered in sequence through the document, and for each the mark
 * that points to it from the text of the page.
 *
 * @param source the text
 * @param lines its lines
 * @param choices tells words from words with something glued on
 */
export function findFootnotes(source: string, lines: readonly Line[], choices: TokenChoices): FootnoteLayout {
  const marks: FootnoteMark[] = []
  const body: ZonedLine[] = []
  const notes: ZonedLine[] = []
  let next = 1
  for (const page of pagesOf(source, lines)) {
    const openings = openingsOf(lines, page, next, choices)
    const zone = openings[0]?.line ?? page.end
    for (let line = page.first; line < zone; line++) body.push({ line, startsZone: false })
    for (let line = zone; line < page.end; line++) notes.push({ line, startsZone: line === zone })
    openings.forEach(({ start, end, glued }, k) => {
      marks.push({ start, end, number: next + k, opensNote: true, glued })
    })
    const references = referencesOf(source, lines, { first: page.first, end: zone }, choices)
    for (const { reference, number } of assign(references, next, openings.length)) {
      marks.push({ start: reference.start, end: reference.end, number, opensNote: false, glued: false })
    }
    next += openings.length
  }
  marks.sort((a, b) => a.start - b.start)
  return { marks, order: [...body, ...notes] }
}

/** The first lines of the notes of a page, top down; none if its foot does not look like notes. */
function openingsOf(lines: readonly Line[], page: LineRange, next: number, choices: TokenChoices): Opening[] {
  for (let line = page.first + 1; line < page.end; line++) {
    if (lines[line - 1]!.tokens.length > 0) continue
    const first = openingAt(lines, line, next)
    if (first === null) continue
    const openings = [first]
    for (let below = line + 1; below < page.end; below++) {
      const opening = openingAt(lines, below, next + openings.length)
      if (opening !== null && opening.score >= NOTE_SCORE) openings.push(opening)
    }
    const references = referencesOf('', lines, { first: page.first, end: line }, choices)
    const pointed = references.filter(({ score }) => score >= 2).length
    const evidence = first.score + Math.min(2, pointed) + longLines(lines, page, line)
    if (evidence >= ZONE_SCORE && endsPage(lines, openings, page)) return openings
  }
  return []
}

function openingAt(lines: readonly Line[], line: number, number: number): Opening | null {
  const { tokens } = lines[line]!
  const [first, second] = tokens
  if (first === undefined) return null
  const afterBlank = line > 0 && lines[line - 1]!.tokens.length === 0
  if (OPENING_TOKEN.test(first.text) && second !== undefined && TITLE.test(second.text)) {
    const glyph = first.text
    const score = openingScore(glyph, number) + (afterBlank ? 0.5 : 0)
    return { line, start: first.start, end: first.start + glyph.length, glyph, glued: false, score }
  }
  const glyph = OPENING_GLUED.exec(first.text)?.[1]
  if (glyph === undefined) return null
  const score = openingScore(glyph, number) - (afterBlank ? 0 : 1)
  return { line, start: first.start, end: first.start + glyph.length, glyph, glued: true, score }
}

/** How much the first sign of a line looks like the mark of note `number`. */
function openingScore(glyph: string, number: number): number {
  const base = /\d/.test(glyph) ? 1.5 : glyph === '+' || glyph === '-' ? 0 : 1.5
  return base + glyphAgreement(glyph, number)
}

/** Notes are set in smaller type: their lines hold more characters than those of the body. */
function longLines(lines: readonly Line[], page: LineRange, zone: number): number {
  const width = ({ start, end }: Line) => end - start
  const body = lines.slice(page.first, zone).filter(({ tokens }) => tokens.length > 3).map(width)
  const notes = lines.slice(zone, page.end).map(width)
  if (body.length < 3) return 0
  body.sort((a, b) => a - b)
  const usual = body[Math.floor(0.8 * body.length)]!
  return Math.max(...notes) > 1.12 * usual ? 1.5 : 0
}

/** From the first note to the end of the page there must be nothing that looks like running text again. */
function endsPage(lines: readonly Line[], openings: readonly Opening[], page: LineRange): boolean {
  const opens = new Set(openings.map(({ line }) => line))
  let strays = 0
  for (let line = openings[0]!.line; line < page.end; line++) {
    const afterBlank = lines[line - 1]!.tokens.length === 0
    if (lines[line]!.tokens.length > 2 && afterBlank && !opens.has(line)) strays++
  }
  return strays <= 1
}

/** Places in a stretch of lines where a mark may have been glued to a word. */
function referencesOf(source: string, lines: readonly Line[], range: LineRange, choices: TokenChoices): Reference[] {
  const references: Reference[] = []
  let openQuotes = 0
  for (let line = range.first; line < range.end; line++) {
    const { tokens } = lines[line]!
    tokens.forEach((token, i) => {
      const next = tokens[i + 1] ?? lines[line + 1]?.tokens[0]
      const match = MARK_AFTER_YEAR.exec(token.text) ?? MARK_AFTER_BRACKET.exec(token.text) ?? MARK.exec(token.text)
      if (match !== null) {
        const [, word, glyph, tail] = match as unknown as [string, string, string, string]
        const score = referenceScore(word, glyph, tail, token, next, openQuotes > 0, choices)
        const start = token.start + word.length
        if (score > 0) references.push({ start, end: start + glyph.length, glyph, score })
      }
      openQuotes = Math.max(0, openQuotes + quoteBalance(token.text))
    })
  }
  return references
}

function quoteBalance(text: string): number {
  const opens = /^\(?["“]/.test(text) ? 1 : 0
  const closes = /["”][.,;:)]*$/.test(text) && text.length > 1 ? 1 : 0
  return opens - closes
}

function referenceScore(
  word: string,
  glyph: string,
  tail: string,
  token: Token,
  next: Token | undefined,
  insideQuotes: boolean,
  choices: TokenChoices,
): number {
  const base = /[\p{L}\d]+\P{L}*$/u.exec(word)?.[0] ?? word
  const year = /^(?:.*\D)?(?:19|20)\d\d$/.test(word)
  if (/\d/.test(glyph)) {
    if (year) return 3
    if (/\d$/.test(word)) return -1
    // "s6" is số, "t5" is tố: the digit belongs to the word unless the word is good without it.
    if (base.length < 2 || choices.cheapest(base) > 3 || choices.cheapest(base + glyph) < choices.cheapest(base) + 5) return -1
    return 2.5
  }
  if (/[lI|]/.test(glyph)) return 2.5
  const first = glyph.charAt(0)
  let score = GLYPH_EVIDENCE[first] ?? 0
  if (/["”“]/.test(first) && insideQuotes) return -1
  if (first === '?' || first === '!') {
    const goesOn = tail !== '' || (next !== undefined && /^\p{Ll}/u.test(next.text))
    score = goesOn ? 3 : score
  }
  if (/\d$/.test(word) && !year && /[%°º]/.test(first)) return -1
  // A sign may be the last letter of the word itself: "c¢", "b°".
  if (/\p{L}$/u.test(base) && choices.cheapest(base) > choices.cheapest(base + glyph) + 1) score -= 2
  return token.text.length < 2 ? -1 : score
}

/**
 * Gives the numbers next … next + count − 1 to places in order, so that evidence and agreement with the numbers add up
 * to the most. Numbers may stay without a place, and places without a number.
 */
function assign(
  references: readonly Reference[],
  next: number,
  count: number,
): { reference: Reference; number: number }[] {
  const rows = references.length
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(count + 1))
  const taken = Array.from({ length: rows + 1 }, () => new Uint8Array(count + 1))
  for (let k = 1; k <= count; k++) best[0]![k] = k * LOST_MARK
  for (let i = 1; i <= rows; i++) {
    const { glyph, score } = references[i - 1]!
    for (let k = 1; k <= count; k++) {
      const worth = score + glyphAgreement(glyph, next + k - 1)
      const take = worth >= MARK_SCORE ? best[i - 1]![k - 1]! + worth : Number.NEGATIVE_INFINITY
      const skipPlace = best[i - 1]![k]!
      const skipNumber = best[i]![k - 1]! + LOST_MARK
      best[i]![k] = Math.max(take, skipPlace, skipNumber)
      taken[i]![k] = take >= skipPlace && take >= skipNumber ? 1 : skipPlace >= skipNumber ? 0 : 2
    }
  }
  const assigned: { reference: Reference; number: number }[] = []
  for (let i = rows, k = count; i > 0 && k > 0; ) {
    const move = taken[i]![k]!
    if (move === 1) assigned.push({ reference: references[i - 1]!, number: next + k - 1 })
    if (move !== 2) i--
    if (move !== 0) k--
  }
  return assigned.reverse()
}
