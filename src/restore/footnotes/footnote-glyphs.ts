import type { EngineName } from '../engine.ts'
import { DIGIT_SIGNS, type GlyphTable, SIGN_COUNTS, WHOLE_SIGNS } from './glyph-counts.ts'
import { VIETNAMESE_DIGIT_SIGNS, VIETNAMESE_SIGN_COUNTS, VIETNAMESE_WHOLE_SIGNS } from './glyph-counts-vie.ts'

/** Where a footnote mark stands: in running text, or before its note's own text. */
export type MarkKind = keyof GlyphTable

/** Weight, in counts, of what is read on average where a digit's own row says little. */
const SMOOTHING = 6
/** Probability of a sign never seen. */
const UNSEEN = 1 / 2000
const SIGN_COUNT_SMOOTHING = 0.5
/** Share of a digit's readings that a scan replaces by signs that look alike. */
const EXCHANGED = 0.06
const ALIKE = ["'‘’`´", '"“”', "!|lI1'", '®©', '°º', '*#¥4Y']

/**
 * Probability that a scan, unlike the rendered pages, shows just this glyph for just this number. Digits are right more
 * often than not.
 */
const UNLIKE = { right: 0.03, digits: 0.001, signs: 0.005 } as const

interface SignRow {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

const EMPTY: SignRow = { counts: new Map(), total: 0 }
/** Key of the row that sums all others; no digit. */
const ALL = 'all'

/** What an engine reads for raised digits in one kind of place. */
interface KindRows {
  readonly digits: ReadonlyMap<string, SignRow>
  readonly wholes: ReadonlyMap<string, SignRow>
  readonly lengths: ReadonlyMap<string, SignRow>
}

const ROWS: Readonly<Record<EngineName, Readonly<Record<MarkKind, KindRows>>>> = {
  eng: rowsOf(DIGIT_SIGNS, WHOLE_SIGNS, SIGN_COUNTS),
  vie: rowsOf(VIETNAMESE_DIGIT_SIGNS, VIETNAMESE_WHOLE_SIGNS, VIETNAMESE_SIGN_COUNTS),
}

/**
 * Natural logarithm of the probability that a footnote number is read as these signs.
 *
 * @param glyph what was read, one sign or more
 * @param number the footnote's number, from 1
 * @param kind where the mark stands
 * @param engine who read it
 * @returns at most 0
 * @example glyphLikelihood('?', 2, 'reference') > glyphLikelihood('?', 1, 'reference') // true
 */
export function glyphLikelihood(glyph: string, number: number, kind: MarkKind, engine: EngineName = 'eng'): number {
  const likelihoods = cache[engine][kind]
  let byNumber = likelihoods.get(glyph)
  if (byNumber === undefined) {
    byNumber = new Map()
    likelihoods.set(glyph, byNumber)
  }
  let known = byNumber.get(number)
  if (known === undefined) {
    if (cached++ === CACHE_LIMIT) forget()
    known = computeLikelihood(glyph, number, ROWS[engine][kind])
    byNumber.set(number, known)
  }
  return known
}

type Likelihoods = Map<string, Map<number, number>>

const CACHE_LIMIT = 20_000
const cache: Readonly<Record<EngineName, Readonly<Record<MarkKind, Likelihoods>>>> = {
  eng: { reference: new Map(), opening: new Map() },
  vie: { reference: new Map(), opening: new Map() },
}
let cached = 0

function forget(): void {
  for (const { opening, reference } of Object.values(cache)) {
    opening.clear()
    reference.clear()
  }
  cached = 0
}

function computeLikelihood(glyph: string, number: number, rows: KindRows): number {
  const signs = [...glyph]
  const digits = [...String(number)]
  const lengths = rows.lengths.get(String(Math.min(2, digits.length))) ?? EMPTY
  const count = lengths.counts.get(String(signs.length)) ?? 0
  const length = (count + SIGN_COUNT_SMOOTHING) / (lengths.total + 5 * SIGN_COUNT_SMOOTHING)
  const shape =
    signs.length === 0
      ? 0
      : signs.length === 1 && digits.length > 1
        ? wholeLikelihood(signs[0]!, digits[0]!, rows)
        : alignedLikelihood(signs, digits, rows)
  const unlike = glyph === String(number) ? UNLIKE.right : UNLIKE[/^\d+$/.test(glyph) ? 'digits' : 'signs']
  return Math.log(Math.exp(shape) * length + unlike)
}

function wholeLikelihood(sign: string, first: string, { digits, wholes }: KindRows): number {
  const all = probability(wholes.get(ALL), sign, probability(digits.get(ALL), sign, UNSEEN))
  return Math.log(probability(wholes.get(first), sign, all))
}

/** The best way to give each digit a sign in order; a sign or digit too many costs what any sign costs. */
function alignedLikelihood(signs: readonly string[], digits: readonly string[], rows: KindRows): number {
  const any = (sign: string) => probability(rows.digits.get(ALL), sign, UNSEEN)
  let above = Array.from({ length: signs.length + 1 }, (_, j) =>
    signs.slice(0, j).reduce((sum, sign) => sum + Math.log(any(sign)), 0),
  )
  for (const [i, digit] of digits.entries()) {
    const row = [(i + 1) * Math.log(UNSEEN)]
    signs.forEach((sign, j) => {
      const own = Math.log(probability(rows.digits.get(digit), sign, any(sign)))
      row.push(Math.max(above[j]! + own, row[j]! + Math.log(any(sign)), above[j + 1]! + Math.log(UNSEEN)))
    })
    above = row
  }
  return above[signs.length]!
}

function probability(row: SignRow = EMPTY, sign: string, backOff: number): number {
  const own = ((row.counts.get(sign) ?? 0) + SMOOTHING * backOff) / (row.total + SMOOTHING)
  const alike = ALIKE.find((signs) => signs.includes(sign))
  if (alike === undefined) return own
  return own + (EXCHANGED * sum(row, alike)) / (row.total + SMOOTHING) / alike.length
}

function sum(row: SignRow, signs: string): number {
  return [...signs].reduce((total, sign) => total + (row.counts.get(sign) ?? 0), 0)
}

function rowsOf(digits: GlyphTable, wholes: GlyphTable, lengths: GlyphTable): Readonly<Record<MarkKind, KindRows>> {
  const ofKind = (kind: MarkKind): KindRows => ({
    digits: kindRows(digits[kind]),
    wholes: kindRows(wholes[kind]),
    lengths: kindRows(lengths[kind]),
  })
  return { reference: ofKind('reference'), opening: ofKind('opening') }
}

function kindRows(kind: Readonly<Record<string, string>>): ReadonlyMap<string, SignRow> {
  const rows = new Map<string, SignRow>()
  const sums = new Map<string, number>()
  for (const [key, text] of Object.entries(kind)) {
    const counts = new Map<string, number>()
    for (const entry of text.split(' ').filter(Boolean)) {
      const [sign] = [...entry] as [string]
      const count = Number(entry.slice(sign.length))
      counts.set(sign, count)
      sums.set(sign, (sums.get(sign) ?? 0) + count)
    }
    rows.set(key, rowOf(counts))
  }
  return rows.set(ALL, rowOf(sums))
}

function rowOf(counts: ReadonlyMap<string, number>): SignRow {
  return { counts, total: [...counts.values()].reduce((sum, count) => sum + count, 0) }
}
