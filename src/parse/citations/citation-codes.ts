import { documentTypeNames } from '../document-type-names.ts'

/** What may be the code of a document, and where. */
export interface CodeCandidate {
  readonly start: number
  readonly end: number
  /** The parts of its symbol: NĐ, CP. */
  readonly parts: readonly string[]
  /** Whether the year stands in it. */
  readonly hasYear: boolean
  /** Whether there are blanks in it. */
  readonly hasBlanks: boolean
}

/** Behind a letter, or within a longer number (TCVN 5574:2018/BYT), no code begins; but "số61/2018". */
const BOUNDARY = '(?:(?<=(?<!\\p{L})số)|(?<![\\p{L}\\p{N}/]|\\d[.,:–-]|\\p{L}[–-]))'
const SIGN = '[-–—/]{1,2}'
/** "61", "12a", "66.16" (Nghị quyết số 66.16/2026/NQ-CP), and "A12", which was a "412". */
const NUMBER = '(?:\\p{Lu}(?=\\d))?\\d[\\dOlI]{0,5}(?:\\.\\d{1,2})?[a-zđ]?'
/** What a number may stand before without a sign, where the sign is lost: "89NQ-HĐND". */
const BARE = `(?=(?:BC|CT|CV|KH|NĐ|NQ|QĐ|TB|TT|TTr|TTLT)${SIGN})`
const YEAR = `(?:\\s?${SIGN}\\s?\\d[\\dOlI]{1,5}(?=\\s?${SIGN}|${BARE}))?`
/** Letters, beginning with a capital: NĐ, TTg, QH15, NN&PTNT. */
const PART = '\\p{Lu}[\\p{L}\\d&]{0,15}'
const JOIN = `(?:${SIGN}\\s?|\\s${SIGN}|\\.)`
/** Blanks on both sides only behind a mere type: "NĐ - CP". */
const LOOSE_JOIN = `(?:${JOIN}|\\s${SIGN}\\s)`

const CODE = new RegExp(
  `${BOUNDARY}${NUMBER}(?<year>${YEAR})(?<sign>\\s?${SIGN}\\s?|${BARE})(?<symbol>${PART}(?:${LOOSE_JOIN}${PART})?(?:${JOIN}${PART}){0,4})`,
  'gu',
)
const PARTS = new RegExp(PART, 'gu')

/** A sign with blanks on both sides. */
const LOOSE = /\s[-–—]+\s/u
const RECENT_YEAR = /(?:19|20)\d\d$/

/** Share of capitals in a part of a symbol, at least: "TTg" has two of three, "Phòng" one of five. */
const CAPITALS = 0.5

/** What an engine takes Đ for: QD, QB, QP. */
const LIKE_BARRED_D = ['D', 'B', 'P']

/**
 * Finds whatever in a text has the build of a code, in order; what stands around it must decide.
 *
 * @param text a text of any length; the search is linear in it
 */
export function* codeCandidates(text: string): Generator<CodeCandidate> {
  for (const match of text.matchAll(CODE)) {
    const { sign, symbol, year } = match.groups as { sign: string; symbol: string; year: string }
    const { length, parts } = symbolParts(symbol, LOOSE.test(sign))
    if (capitalsIn(parts.join('')) < 2) continue
    const end = match.index + match[0].length - symbol.length + length
    yield {
      start: match.index,
      end,
      parts,
      hasYear: RECENT_YEAR.test(year),
      hasBlanks: /\s/.test(text.slice(match.index, end)),
    }
  }
}

/** Cuts a symbol into its parts, up to the first that is a word of the sentence: "QĐ-UBND- Phòng". */
function symbolParts(symbol: string, isLoose: boolean): { readonly parts: readonly string[]; readonly length: number } {
  const parts: string[] = []
  let length = 0
  for (const { 0: part, index } of symbol.matchAll(PARTS)) {
    const needsType = parts.length === 0 ? isLoose : LOOSE.test(symbol.slice(length, index))
    if (capitalsIn(part) < CAPITALS * part.match(/\p{L}/gu)!.length || (needsType && !isTypeSymbol(parts[0] ?? part)))
      break
    parts.push(part)
    length = index + part.length
  }
  return { parts, length }
}

let symbols: ReadonlySet<string> | undefined

/** Whether a part of a symbol abbreviates a type of document, perhaps with its Đ read as another letter. */
export function isTypeSymbol(part: string): boolean {
  symbols ??= new Set(
    [...documentTypeNames().values()].flatMap((short) => [
      short,
      ...LIKE_BARRED_D.map((letter) => short.replace('Đ', letter)),
    ]),
  )
  return symbols.has(part)
}

/** Whether a part of a symbol is this type's abbreviation, or none, or may be a damaged one. */
export function fitsType(part: string, type: string): boolean {
  const names = documentTypeNames()
  const short = names.get(type) ?? ''
  return short === '' || part === short || ![...names.values()].includes(part)
}

function capitalsIn(letters: string): number {
  return letters.match(/\p{Lu}/gu)?.length ?? 0
}
