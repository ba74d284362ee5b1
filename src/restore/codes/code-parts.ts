import { type LanguageModel, probabilityOf } from '../../language-model/index.ts'
import { agencyInitials } from './agency-initials.ts'

/** What stands before a part of a code: its number, another part, or nothing, as in "KT-XH". */
export const AFTER_NUMBER = '#'
export const ALONE = ''

/** Prices the parts of document codes: types (QĐ), organs (UBND), abbreviations joined by signs (KT-XH). */
export interface CodeParts {
  /** Parts to look for, by index: those of codes, and organs. */
  readonly texts: readonly string[]
  /**
   * @param part a part, known or not
   * @param before the part before it, {@link AFTER_NUMBER} or {@link ALONE}
   * @returns −log of how usual it is there, in nats
   */
  cost(part: string, before: string): number
  /** Whether a code was seen with this part. */
  isKnown(part: string): boolean
}

/** What is known of document codes. */
export interface CodeKnowledge {
  /** Symbols of codes (QĐ-UBND) with their counts. */
  readonly symbols: ReadonlyMap<string, number>
  /** Abbreviations of document types (QĐ), seen in codes or not. */
  readonly types: readonly string[]
  /** Names of bodies that issue documents. */
  readonly agencies: readonly string[]
}

/** Counts are levelled by this power: the codes of laws outnumber those of any province by thousands. */
const LEVEL = 0.5
/** Share of what followed a part before, at most: any authority may issue any type. Fewer sightings, less of it. */
const PAIR_SHARE = 0.6
const PAIR_DOUBT = 10
/** Sightings of types that the decree lists but no code was seen with. */
const LISTED = 4

/** Shares of parts seen in codes, abbreviations of the language, organs built from others, and anything else. */
const SHARES = {
  inCode: { seen: 0.86, abbreviation: 0.07, built: 0.05, other: 0.02 },
  alone: { seen: 0.3, abbreviation: 0.6, built: 0.02, other: 0.08 },
} as const

/** Levels of authority that an organ's abbreviation begins with: ministry, department, division. */
const LEVELS = ['B', 'S', 'P']
/** About what the levelled probabilities of all abbreviations of the language sum up to. */
const ABBREVIATION_MASS = 5.2
const SHORTEST_ORGAN = 3
const SHORTEST_BEGINNING = 4
/** Weight of a body's initials beside the share of a known organ. */
const AGENCY_WEIGHT = 0.001
const ABBREVIATION = /^\p{Lu}{2,8}$/u
const DIGIT_COST = 4
const LEADING_DIGIT_COST = 6
const ALPHABET = 32

/**
 * Learns what codes are made of.
 *
 * @param knowledge symbols, types and bodies
 * @param model knows further abbreviations
 */
export function codeParts({ agencies, symbols, types }: CodeKnowledge, model: LanguageModel): CodeParts {
  const seen = new Map<string, number>()
  const pairs = new Map<string, number>()
  const followed = new Map<string, number>()
  const count = (before: string, part: string, times: number) => {
    const key = `${before} ${part}`
    const known = pairs.get(key) ?? 0
    pairs.set(key, known + times)
    seen.set(part, (seen.get(part) ?? 0) + times)
  }
  for (const [symbol, times] of symbols) {
    let before = AFTER_NUMBER
    for (const part of symbol.split(/[^\p{L}\p{N}]+/u)) {
      if (part === '') continue
      count(before, part, times)
      before = part
    }
  }
  for (const type of types) count(AFTER_NUMBER, type, LISTED)
  for (const [key, times] of pairs) {
    const levelled = times ** LEVEL
    pairs.set(key, levelled)
    const before = key.slice(0, key.indexOf(' '))
    followed.set(before, (followed.get(before) ?? 0) + levelled)
  }
  const own = shares([...seen].map(([part, times]) => [part, times ** LEVEL]))
  const built = shares([...otherLevels(own), ...agenciesIn(agencies)])
  const texts = [...new Set([...own.keys(), ...built.keys()])]
  const letters = letterModel([...own.keys()])
  return {
    texts,
    isKnown: (part) => own.has(part),
    cost: (part, before) => {
      const share = before === ALONE ? SHARES.alone : SHARES.inCode
      const total = followed.get(before) ?? 0
      const pair = (PAIR_SHARE * (pairs.get(`${before} ${part}`) ?? 0)) / (total + PAIR_DOUBT)
      const expected = pair + (1 - (PAIR_SHARE * total) / (total + PAIR_DOUBT)) * (own.get(part) ?? 0)
      return -Math.log(
        share.seen * expected +
          share.abbreviation * abbreviationShare(part, model) +
          share.built * (built.get(part) ?? 0) +
          share.other * Math.exp(-letters(part)),
      )
    },
  }
}

function shares(weights: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [text, weight] of weights) sums.set(text, (sums.get(text) ?? 0) + weight / total)
  return sums
}

/** Organs that differ from a known one by their level: SGDĐT beside BGDĐT. */
function otherLevels(own: ReadonlyMap<string, number>): (readonly [string, number])[] {
  const others: (readonly [string, number])[] = []
  for (const [part, weight] of own) {
    if (part.length < SHORTEST_ORGAN || !LEVELS.includes(part.charAt(0)) || !ABBREVIATION.test(part)) continue
    for (const level of LEVELS) others.push([level + part.slice(1), weight])
  }
  return others
}

/** The initials of bodies, and of the longer beginnings of their names: VPĐP of "Văn phòng Điều phối nông thôn mới". */
function agenciesIn(agencies: readonly string[]): (readonly [string, number])[] {
  const initials = new Set<string>()
  for (const agency of agencies) {
    const whole = agencyInitials(agency)
    for (let length = SHORTEST_BEGINNING; length <= whole.length; length++) initials.add(whole.slice(0, length))
    if (whole !== '') initials.add(whole)
  }
  return [...initials].map((part) => [part, AGENCY_WEIGHT])
}

/** How usual an abbreviation is outside codes. */
function abbreviationShare(part: string, model: LanguageModel): number {
  const id = ABBREVIATION.test(part) ? model.ids.get(part) : undefined
  return id === undefined ? 0 : Math.exp(LEVEL * probabilityOf(model, 1, id)) / ABBREVIATION_MASS
}

/** Letter pairs of parts, each part counted once, with add-one smoothing; digits are dear, at the beginning most. */
function letterModel(parts: readonly string[]): (part: string) => number {
  const pairs = new Map<string, number>()
  const firsts = new Map<string, number>()
  for (const part of parts) {
    let before = '^'
    for (const letter of `${part}$`) {
      pairs.set(before + letter, (pairs.get(before + letter) ?? 0) + 1)
      firsts.set(before, (firsts.get(before) ?? 0) + 1)
      before = letter
    }
  }
  return (part) => {
    let cost = /^\d/.test(part) ? LEADING_DIGIT_COST : 0
    let before = '^'
    for (const letter of `${part}$`) {
      if (/\d/.test(letter)) cost += DIGIT_COST
      else cost -= Math.log(((pairs.get(before + letter) ?? 0) + 1) / ((firsts.get(before) ?? 0) + ALPHABET))
      before = letter
    }
    return cost
  }
}
