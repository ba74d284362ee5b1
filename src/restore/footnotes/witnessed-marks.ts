import type { Line, Token } from '../text/tokens.ts'
import {
  type HeardGlyph,
  type MarkContext,
  type MarkPlace,
  type MarkReading,
  markReadings,
  plainSigns,
} from './mark-places.ts'
import { type OpeningPlace, openingPlaces } from './note-openings.ts'
import { isUnit, raisedMarks } from './raised-runs.ts'
import type { ToldToken } from './told-tokens.ts'

/**
 * Kinds of signs. Signs that are printed are read as signs of the same kind by all engines; a small raised digit is read
 * as something else by each.
 */
const SIGN_KINDS: readonly RegExp[] = [/["“”„]/, /['‘’`´]/, /[°º®©]/, /[-–—~=¬_]/, /\d/, /[lIY|!]/]

/**
 * What it says for a mark, in nats, that two engines have read signs of different kinds: of some 33,000 words without a
 * mark in fixtures and forms none was read so, but m² and a few letters taken for digits.
 */
const UNLIKE_SIGNS = 3

/**
 * What it says, in nats, that only one of them has read a sign: what is printed is seldom lost. Of the words without a mark
 * there one was read so; digits and signs like letters are another matter.
 */
const LONE_SIGN = 2
const LIKE_LETTERS = /[\d\p{L}|¢€£§¥@&$]/u

const OPEN_END = /[\p{L}\p{N})\]%"”’]$/u
const STOPS = /[.,;:…]+$/
const CLOSING = /[)\]]$/

/**
 * Finds the ways in which a token may be a word with a footnote mark, by what two engines have read there: both have signs
 * for the mark, or one of them has lost it.
 *
 * @param token the token
 * @param own the ways to part it, by what is known of the engine that is restored
 * @param told what another engine has read there
 * @param context what stands around it
 */
export function witnessedPlace(token: Token, own: MarkPlace, told: ToldToken, context: MarkContext): MarkPlace {
  const last = told.words.at(-1)!
  const heardToken: Token = { text: last.text, start: 0, line: token.line }
  const heard = raisedMarks(markReadings(heardToken, context, told.engine.choices), heardToken, last.raised)
  if (own.length + heard.length === 0) return []
  const { name } = told.engine
  const found: MarkReading[] = []
  const add = (reading: MarkReading, heard: HeardGlyph, evidence: number) => found.push({ ...reading, heard, evidence })
  for (const reading of own) {
    if (isUnit(token.text.slice(0, reading.start - token.start))) return []
    for (const { evidence, glyph } of heard) {
      const unlike = kindOf(glyph) === kindOf(reading.glyph) ? 0 : UNLIKE_SIGNS
      add(reading, { engine: name, glyph }, Math.max(evidence, reading.evidence) + unlike)
    }
    if (OPEN_END.test(last.text.replace(STOPS, '')))
      add(reading, { engine: name, glyph: '' }, reading.evidence + loneSign(reading.glyph))
  }
  for (const { evidence, glyph, start } of heard) {
    const word = last.text.slice(0, start)
    if (isUnit(word)) return []
    const at = token.start + lostAt(token.text, word)
    if (at === token.start) continue
    add({ start: at, end: at, glyph: '', evidence }, { engine: name, glyph }, evidence + loneSign(glyph))
  }
  return found
}

/** Where in a token a mark has been lost that another engine has behind a word; 0 for nowhere. */
function lostAt(text: string, word: string): number {
  const behind = text.length - (STOPS.exec(text)?.[0].length ?? 0)
  const inside = text.slice(0, behind)
  if (!OPEN_END.test(inside)) return 0
  return CLOSING.test(inside) && !CLOSING.test(word) ? behind - 1 : behind
}

const loneSign = (glyph: string): number => (LIKE_LETTERS.test(plainSigns(glyph)) ? 0 : LONE_SIGN)

const kindOf = (glyph: string): string => {
  const sign = glyph.charAt(0)
  const kind = SIGN_KINDS.findIndex((signs) => signs.test(sign))
  return kind < 0 ? sign : String(kind)
}

/** Letters that a mark may have been read as, at most. */
const LONGEST_MARK = 2
const CAPITAL = /^\p{Lu}/u

/**
 * Finds what may be the mark of a note at the start of a line, by what two engines have read there.
 *
 * @param line the line
 * @param own what may be one by the engine that is restored
 * @param told what another engine has read in place of the line's tokens
 */
export function witnessedOpenings(
  { tokens }: Line,
  own: readonly OpeningPlace[],
  told: readonly (ToldToken | undefined)[],
): readonly OpeningPlace[] {
  const [read] = tokens
  const [first] = told
  if (read === undefined || first === undefined) return own
  const engine = first.engine.name
  const words = told.slice(0, 2).flatMap((token) => token?.words.map(({ text }) => text) ?? [])
  const heard = placesIn(first.before === undefined ? words : [first.before, ...words])
  if (own.length > 0) {
    if (heard.length === 0) return own.map((place) => ({ ...place, heard: { engine, glyph: '' } }))
    return own.flatMap((place) =>
      heard.map(({ evidence, glyph }) => {
        const unlike = kindOf(glyph) === kindOf(place.glyph) ? 0 : UNLIKE_SIGNS
        return { ...place, heard: { engine, glyph }, evidence: Math.max(evidence, place.evidence) + unlike }
      }),
    )
  }
  // What one has read as a letter or two, and the other as signs; or what only the other has read.
  const misread = first.before === undefined && tokens.length > 1 && read.text.length <= LONGEST_MARK
  const lost = first.before !== undefined && CAPITAL.test(read.text)
  if (!misread && !lost) return own
  const [start, end] = misread ? [read.start, read.start + read.text.length] : [read.start, read.start]
  return heard.map(({ evidence, glyph }) => {
    const place = { start, end, glyph: misread ? read.text : '', glued: lost }
    return { ...place, heard: { engine, glyph }, evidence }
  })
}

function placesIn(words: readonly string[]): readonly OpeningPlace[] {
  return openingPlaces({ start: 0, end: 0, tokens: words.map((text, i): Token => ({ text, start: i, line: 0 })) })
}
