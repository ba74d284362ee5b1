import { isCodeShaped } from '../codes/code-shape.ts'
import type { EngineName } from '../engine.ts'
import type { TokenChoices } from '../lattice/token-choices.ts'
import type { Token } from '../text/tokens.ts'

/** One way to part a token into a word and the signs a mark was read as. */
export interface MarkReading {
  readonly start: number
  readonly end: number
  /** Empty where only another engine has read any. */
  readonly glyph: string
  /** Natural logarithm of the odds against these signs standing there without a mark. */
  readonly evidence: number
  /** What another engine has read for the same mark. */
  readonly heard?: HeardGlyph
}

/** What another engine has read for a mark; empty where it has lost it. */
export interface HeardGlyph {
  readonly engine: EngineName
  readonly glyph: string
}

/** A token that may carry a mark, with the ways to part it. */
export type MarkPlace = readonly MarkReading[]

/** What stands around a token. */
export interface MarkContext {
  readonly next: Token | undefined
  /** Whether a quotation is open. */
  readonly quoted: boolean
}

type Neighbour = 'word' | 'code' | 'year' | 'number' | 'bracket' | 'stop'

const TAIL = new Set('.,;:)…]')
const SIGN = /[^\p{L}\p{N}\s.,;:()[\]{}/–—\-+=_<&@…]/u
const LAST_SIGN = /[^\p{L}\s.,;:()[\]{}/–—\-+=_<&@…]$|[lIY|]$/u
const NARROW_LETTER = /[lIY|]/
const LETTERS = /^\p{L}+$/u
const WORD_SIGNS = /[\p{L}¢€£§¥@&]$/u
const CAPITALS = /^\P{L}*\p{Lu}{2,}$/u
const MOST_SIGNS = 3
/** Odds against a mark on any one token, in nats: about one in three hundred. */
const RARE = Math.log(300)
/** Marks mostly stand before a stop, not behind it. */
const BEHIND_STOP = Math.log(5)
/** Below this a place is not worth a number; above, evidence is no stronger. */
const LEAST_EVIDENCE = -2.5
const MOST_EVIDENCE = 5

/** Leaves out the ways that are not worth a number. */
export function worthNumbers(place: MarkPlace): MarkPlace {
  return place.filter(({ evidence }) => evidence > LEAST_EVIDENCE)
}

/**
 * Finds the ways in which a token may be a word with a footnote mark glued to it, however unlikely they are.
 *
 * @param token the token
 * @param context what stands around it
 * @param choices tells words from words with something glued on
 */
export function markReadings(token: Token, context: MarkContext, choices: TokenChoices): MarkPlace {
  const tail = tailOf(token.text)
  const body = token.text.slice(0, tail)
  const readings: MarkReading[] = []
  if (!LAST_SIGN.test(plainSigns(body))) return readings
  for (let length = 1; length <= Math.min(MOST_SIGNS, body.length - 1); length++) {
    const glyph = body.slice(-length)
    const word = body.slice(0, -length)
    const neighbour = neighbourOf(word)
    if (neighbour === null || !isGlyph(glyph, neighbour)) continue
    const goesOn = tail < token.text.length || /^\p{Ll}/u.test(context.next?.text ?? '')
    const stray = Math.min(
      strayRate(glyph, neighbour, goesOn, context.quoted),
      neighbour === 'code' && LETTERS.test(glyph) ? codeRate(word, glyph, choices) : 1,
    )
    const other = neighbour === 'word' || CAPITALS.test(word) ? wordRate(word, glyph, choices) : 0
    const evidence = -Math.log(stray + other) - RARE - (neighbour === 'stop' ? BEHIND_STOP : 0)
    const start = token.start + word.length
    readings.push({ start, end: start + length, glyph, evidence: Math.min(MOST_EVIDENCE, evidence) })
  }
  return readings
}

/** A circumflex that stands alone is a sign, though it counts as a letter. */
export const plainSigns = (text: string): string => text.replaceAll('ˆ', '^')

function neighbourOf(word: string): Neighbour | null {
  if (/(?:^|\D)(?:19|20)\d\d$/.test(word)) return 'year'
  if (/^\P{L}*\p{L}{1,3}[0-9]$/u.test(word)) return 'word'
  if (/\d$/.test(word)) return 'number'
  if (/\p{Lu}{2}$/u.test(word)) return 'code'
  if (WORD_SIGNS.test(word) && /\p{L}/u.test(word)) return 'word'
  if (/[)\]%"”’]$/.test(word) && /[\p{L}\p{N}]/u.test(word)) return 'bracket'
  if (/\p{L}[.,;:]$/u.test(word)) return 'stop'
  return null
}

function isGlyph(glyph: string, neighbour: Neighbour): boolean {
  const digits = /\d/.test(glyph)
  if (digits && (neighbour === 'number' || neighbour === 'stop')) return false
  if (/^\d+$/.test(glyph)) return glyph.length <= 2 && !glyph.startsWith('0')
  const letters = neighbour === 'code' || neighbour === 'bracket'
  return [...plainSigns(glyph)].every(
    (sign) => /\d/.test(sign) || SIGN.test(sign) || (letters && NARROW_LETTER.test(sign)),
  )
}

/** How often signs stand behind a word, code or number without a mark, by class of sign. */
const STRAY: readonly (readonly [RegExp, Readonly<Record<Neighbour, number>>])[] = [
  [/["”]/, { word: 0.003, code: 0.003, year: 0.0015, number: 0.003, bracket: 0.01, stop: 0.02 }],
  [/['‘’]/, { word: 0.0004, code: 0.0015, year: 0.001, number: 0.003, bracket: 0.001, stop: 0.003 }],
  [/%/, { word: 0.0001, code: 0.0003, year: 0.001, number: 0.9, bracket: 0.001, stop: 0.001 }],
  [/[°º]/, { word: 0.00005, code: 0.0001, year: 0.0002, number: 0.03, bracket: 0.0001, stop: 0.0003 }],
  [/[?!]/, { word: 0.0008, code: 0.0008, year: 0.002, number: 0.003, bracket: 0.001, stop: 0.002 }],
  [/[lIY|]/, { word: 0.9, code: 0.001, year: 0.9, number: 0.9, bracket: 0.0002, stop: 0.9 }],
  [/\d/, { word: 0.0005, code: 0.003, year: 0.0005, number: 0.9, bracket: 0.001, stop: 0.9 }],
  [/./su, { word: 0.00005, code: 0.0001, year: 0.0001, number: 0.0003, bracket: 0.0001, stop: 0.0003 }],
]

/** A question ends its sentence: before a small letter or another stop the sign is something else. */
const QUESTION_GOES_ON = 0.2
/** Quotation marks close what was opened. */
const QUOTED = 60
const UNQUOTED = 0.15
const MORE_SIGNS = 0.1

function strayRate(glyph: string, neighbour: Neighbour, goesOn: boolean, quoted: boolean): number {
  let rate = STRAY.find(([signs]) => signs.test(glyph.charAt(0)))![1][neighbour]
  if (/^[?!]/.test(glyph) && goesOn) rate *= QUESTION_GOES_ON
  if (/["”’']/.test(glyph)) rate *= quoted ? QUOTED : UNQUOTED
  return Math.min(0.9, glyph.length > 1 && !/\d/.test(glyph) ? rate * MORE_SIGNS : rate)
}

const WORST = 20
/** Words that swallow a sign are common ones ("dữ" read as "di?"), words that chance to be left ("di") are not. */
const COMMONER = 4
/** From about this cost a word is so poor without its signs that they may stem from anything. */
const POOR_WORD = 12

/** How much likelier the signs are a part of the word, "tr?" for "trị", than signs behind it. */
function wordRate(word: string, glyph: string, choices: TokenChoices): number {
  const core = word.replace(/^[^\p{L}\p{N}]+/u, '')
  const alone = choices.cheapest(core)
  const together = Math.exp(Math.min(WORST, alone - choices.cheapest(core + glyph)))
  return COMMONER * (Number.isNaN(together) ? 0 : together) + Math.exp(Math.min(WORST, alone) - POOR_WORD)
}

/** How much likelier letters are a part of the code they end than letters behind it. */
function codeRate(word: string, glyph: string, choices: TokenChoices): number {
  const core = word.replace(/^[^\p{L}\p{N}]+/u, '')
  return isCodeShaped(core + glyph) ? Math.exp(choices.codeCost(core) - choices.codeCost(core + glyph)) : 1
}

/** Where the closing punctuation of a token begins. */
function tailOf(text: string): number {
  let at = text.length
  while (at > 0 && TAIL.has(text.charAt(at - 1))) at--
  return at
}
