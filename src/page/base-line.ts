import { type Extents, extentsOf } from '../orthography/index.ts'
import { letterBoxes } from './letter-boxes.ts'
import { median } from './median.ts'
import type { Box, PageWord } from './page.ts'

/** The line that letters stand on. */
export interface BaseLine {
  /** The size of the type, in the units of the page. */
  readonly em: number
  /** How far below the upper edge of the page it runs at its left edge, and how much it falls in a unit. */
  readonly height: number
  readonly slope: number
  /** How far a box on the line reaches above and below it. */
  readonly reachOf: (box: Box) => Extents
}

/** A base line takes so many words, or letters where these are known. */
const LEAST_FEET = 3
/** More say no more, and each is compared with each. */
const MOST_FEET = 60
/** Words that stand this close to each other, in ems, say nothing about how their line runs. */
const CLOSE = 2
/** Half of the words of a line stand as near to its base line, in ems, or nothing is said of any. */
const SPREAD = 0.04

/**
 * Fits the base line of a line through the feet of its letters.
 *
 * @param words of the line, as they were read
 * @param given the size of the type, in the units of the page; if not given, what the words say of it
 * @returns undefined where too little stands on it, or nothing does well
 */
export function baseLine(words: readonly PageWord[], given?: number): BaseLine | undefined {
  const feet = thinned(words.flatMap((word) => feetOf(word, given ?? word.size)))
  if (feet.length < LEAST_FEET) return undefined
  const em = median(feet.map((foot) => foot.em))!
  const slope = median(slopesBetween(feet, CLOSE * em)) ?? 0
  const height = median(feet.map(({ x, y }) => y - slope * x))!
  const away = feet.map(({ x, y }) => Math.abs(y - slope * x - height) / em)
  if (median(away)! > SPREAD) return undefined
  const reachOf = (box: Box) => {
    const base = height + (slope * (box.left + box.right)) / 2
    return { ascent: (base - box.top) / em, descent: (box.bottom - base) / em }
  }
  return { em, height, slope, reachOf }
}

/** Where a base line passes through, and the size of the type there. */
interface Foot {
  readonly em: number
  readonly x: number
  readonly y: number
}

/** How lines run through two feet each, if these are not closer to each other than so (Theil and Sen's estimator takes the middle one). */
const slopesBetween = (feet: readonly Foot[], close: number): number[] =>
  feet.flatMap((one, i) =>
    feet.slice(i + 1).flatMap(({ x, y }) => (Math.abs(x - one.x) > close ? [(y - one.y) / (x - one.x)] : [])),
  )

/** No more than {@link MOST_FEET}, from all along a line. */
const thinned = (feet: readonly Foot[]): readonly Foot[] => {
  const step = Math.ceil(feet.length / MOST_FEET)
  return feet.filter((_, i) => i % step === 0)
}

/** Where the base line runs under a word, or under each of its letters, if it is what was read: dots below are mostly not. */
function feetOf(word: PageWord, size = 0): Foot[] {
  const { box, raised, text } = word
  if (!(size > 0) || raised !== undefined || !/\p{L}/u.test(text)) return []
  const foot = (sign: string, { bottom, left, right }: Box) => {
    const extents = extentsOf(sign)
    return extents === undefined ? [] : [{ em: size, x: (left + right) / 2, y: bottom - extents.descent * size }]
  }
  const letters = letterBoxes(word)
  return letters === undefined
    ? foot(text, box)
    : [...text].flatMap((sign, i) => (/\p{L}/u.test(sign) ? foot(sign, letters[i]!) : []))
}
