import { extentsOf } from '../orthography/index.ts'
import { median, type PageText, type PlacedLine, type PlacedWord } from '../page/index.ts'
import type { Evidence } from '../restore/index.ts'

/** How far the ink of a word of the text reaches above and below its base line. */
type WordExtents = NonNullable<Evidence['extents']>[number]

/** A base line takes so many words. */
const LEAST_WORDS = 3
/** Words that stand this close to each other, in ems, say nothing about how their line runs. */
const CLOSE = 2
/** Boxes of so many words with a descender, and without, tell whether boxes are drawn around the ink. */
const LEAST_TOLD = 5
/** A descender reaches below other letters by 0.2 ems: by so much at least where boxes are drawn around the ink. */
const LEAST_DESCENT = 0.1
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
export function wordExtents({ lines }: PageText): WordExtents[] {
  const byPage = new Map<number, WordExtents[][]>()
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
function aroundInk(words: readonly WordExtents[], texts: ReadonlyMap<number, string>): boolean {
  const descents = (told: RegExp) =>
    words.filter(({ start }) => told.test(texts.get(start)!)).map(({ descent }) => descent)
  const [deep, flat] = [descents(DEEP), descents(FLAT)]
  return Math.min(deep.length, flat.length) >= LEAST_TOLD && median(deep)! - median(flat)! >= LEAST_DESCENT
}

const DEEP = /^\p{L}*[gpqy]\p{L}*$/u
const FLAT = /^[abcdehiklmnorstuvx]+$/

function extentsIn({ words }: PlacedLine): WordExtents[] {
  const feet = words.flatMap(footOf)
  if (feet.length < LEAST_WORDS) return []
  const em = median(feet.map((foot) => foot.em))!
  const slopes = feet.flatMap((one, i) =>
    feet
      .slice(i + 1)
      .flatMap((other) => (Math.abs(other.x - one.x) > CLOSE * em ? [(other.y - one.y) / (other.x - one.x)] : [])),
  )
  const slope = median(slopes) ?? 0
  const height = median(feet.map(({ x, y }) => y - slope * x))!
  const away = feet.map(({ x, y }) => Math.abs(y - slope * x - height) / em)
  if (median(away)! > SPREAD) return []
  return words.flatMap(({ end, start, word: { box } }) => {
    const base = height + (slope * (box.left + box.right)) / 2
    return [{ start, end, ascent: (base - box.top) / em, descent: (box.bottom - base) / em }]
  })
}

/** Where the base line runs under a word, if it is what was read: dots below are mostly not. */
function footOf({ word: { box, raised, size, text } }: PlacedWord) {
  const extents = extentsOf(text)
  if (size === undefined || raised !== undefined || extents === undefined || !/\p{L}/u.test(text)) return []
  return [{ em: size, x: (box.left + box.right) / 2, y: box.bottom - extents.descent * size }]
}
