import { extentsOf } from '../orthography/index.ts'
import {
  type Box,
  boxAround,
  median,
  type PageText,
  type PageWord,
  type PlacedLine,
  type PlacedWord,
} from '../page/index.ts'
import type { Evidence } from '../restore/index.ts'

/** How far the ink of a word of the text reaches above and below its base line. */
type MeasuredWord = NonNullable<Evidence['extents']>[number]

/** A base line takes so many words, or letters where these are known. */
const LEAST_FEET = 3
/** More say no more, and each is compared with each. */
const MOST_FEET = 60
/** Words that stand this close to each other, in ems, say nothing about how their line runs. */
const CLOSE = 2
/** Boxes of so many words with a descender, and without, tell whether boxes are drawn around the ink. */
const LEAST_TOLD = 5
/** A descender reaches below other letters by 0.2 ems: by so much at least where boxes are drawn around the ink. */
const LEAST_DESCENT = 0.1
/** The letters of a word fill its box but for so much, in ems. */
const TOUCHING = 0.1
/** Half of the words of a line stand as near to its base line, in ems, or nothing is said of any. */
const SPREAD = 0.04

/**
 * Measures how far words reach above and below their lines: whether a mark stands above a letter or a dot below it shows
 * in the box, even where the engine knows no such letter. Pages are left out whose boxes are not drawn around the ink,
 * as in a PDF that knows the size of its type and no more.
 *
 * @param pageText the pages as they were laid out
 * @returns of words that an engine has read, in the order of their offsets
 */
export function wordExtents({ lines }: PageText): MeasuredWord[] {
  const byPage = new Map<number, MeasuredWord[][]>()
  for (const line of lines) {
    if (line === null || line.source === 'text') continue
    const measured = byPage.get(line.page)
    if (measured === undefined) byPage.set(line.page, [extentsIn(line)])
    else measured.push(extentsIn(line))
  }
  const texts = new Map(lines.flatMap((line) => line?.words ?? []).map(({ start, word }) => [start, word.text]))
  return [...byPage.values()]
    .map((lines) => lines.flat())
    .filter((words) => aroundInk(words, texts))
    .flat()
    .sort((a, b) => a.start - b.start)
}

/** Whether boxes are drawn around the ink: words with a descender reach lower than others. */
function aroundInk(words: readonly MeasuredWord[], texts: ReadonlyMap<number, string>): boolean {
  const descents = (told: RegExp) =>
    words.filter(({ start }) => told.test(texts.get(start)!)).map(({ descent }) => descent)
  const [deep, flat] = [descents(DEEP), descents(FLAT)]
  return Math.min(deep.length, flat.length) >= LEAST_TOLD && median(deep)! - median(flat)! >= LEAST_DESCENT
}

/** What was read of words with a descender, and of words that reach below the line by a dot at most. */
const DEEP = /^\p{L}*[gpqy]\p{L}*$/u
const FLAT = /^[abcdehiklmnorstuvx]+$/

function extentsIn({ words }: PlacedLine): MeasuredWord[] {
  const feet = thinned(words.flatMap(feetOf))
  if (feet.length < LEAST_FEET) return []
  const em = median(feet.map((foot) => foot.em))!
  const slope = median(slopesBetween(feet, CLOSE * em)) ?? 0
  const height = median(feet.map(({ x, y }) => y - slope * x))!
  const away = feet.map(({ x, y }) => Math.abs(y - slope * x - height) / em)
  if (median(away)! > SPREAD) return []
  const extents = (box: Box) => {
    const base = height + (slope * (box.left + box.right)) / 2
    return { ascent: (base - box.top) / em, descent: (box.bottom - base) / em }
  }
  return words.map(({ end, start, word }) => {
    const letters = lettersOf(word)
    const fits = letters !== undefined && fill(letters, word.box, TOUCHING * em)
    return { start, end, ...extents(word.box), ...(fits && { letters: letters.map(extents) }) }
  })
}

/** The boxes of a word's letters, if there is one for each sign of its text. */
const lettersOf = ({ letters, text }: PageWord): readonly Box[] | undefined =>
  letters?.length === [...text].length ? letters : undefined

/** Whether the boxes of letters are those of a word: others are of a page that was turned or moved. */
function fill(letters: readonly Box[], word: Box, most: number): boolean {
  const { bottom, left, right, top } = boxAround(letters)
  const apart = [left - word.left, top - word.top, right - word.right, bottom - word.bottom]
  return apart.every((distance) => Math.abs(distance) <= most)
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
function feetOf({ word }: PlacedWord): Foot[] {
  const { box, raised, size = 0, text } = word
  if (!(size > 0) || raised !== undefined || !/\p{L}/u.test(text)) return []
  const foot = (sign: string, { bottom, left, right }: Box) => {
    const extents = extentsOf(sign)
    return extents === undefined ? [] : [{ em: size, x: (left + right) / 2, y: bottom - extents.descent * size }]
  }
  const letters = lettersOf(word)
  return letters === undefined
    ? foot(text, box)
    : [...text].flatMap((sign, i) => (/\p{L}/u.test(sign) ? foot(sign, letters[i]!) : []))
}
