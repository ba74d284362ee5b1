import { measuredFrom } from '../emissions/index.ts'
import { extentsOf } from '../orthography/index.ts'
import {
  type BaseLine,
  type Box,
  baseLine,
  fillsWord,
  letterBoxes,
  median,
  type PageText,
  type PageWord,
  type PlacedLine,
} from '../page/index.ts'
import type { Evidence } from '../restore/index.ts'
import { linesByPage } from './lines-by-page.ts'
import { type LineType, type PageTypes, pageTypes } from './type-fit.ts'

/** The ink of a word of the text. */
type MeasuredWord = NonNullable<Evidence['ink']>[number]

/** Boxes of so many words with a descender, in a line with others, tell whether boxes are drawn around the ink. */
const LEAST_TOLD = 5
/** A descender reaches below other letters by 0.2 ems: by so much at least where boxes are drawn around the ink. */
const LEAST_DESCENT = 0.1
/** The letters of a word fill its box but for so much, in ems. */
const TOUCHING = 0.1
/** What was read of words with a descender, with a letter as high as its marks, and that reach below the line by a dot at most. */
const DEEP = /^\p{L}*[gpqy]\p{L}*$/u
const TALL = /^\p{Ll}*[bdhkl]\p{Ll}*$/u
const FLAT = /^[abcdehiklmnorstuvx]+$/

/**
 * Measures the ink of words: a mark above a letter or a dot below it, a letter or a blank that was lost show in the
 * boxes, even where the engine knows no such letter. How far words reach above and below their line is left out where
 * boxes are not drawn around the ink, as in a PDF that knows the size of its type and no more; how wide they are, where
 * the type is not one that is known.
 *
 * @param pageText the pages as they were laid out
 * @returns of words that an engine has read, in the order of their offsets
 */
export function wordInk(pageText: PageText): MeasuredWord[] {
  return [...linesByPage(pageText).values()].flatMap(inkOnPage).sort((a, b) => a.start - b.start)
}

function inkOnPage(all: readonly PlacedLine[]): MeasuredWord[] {
  const lines = all.filter(({ source }) => source !== 'text')
  const words = lines.map((line) => line.words.map(({ word }) => word))
  const types = pageTypes(words)
  const bases = baseLines(words, types)
  const known = areAroundInk(lines, bases) ? bases : bases.map(() => undefined)
  return lines.flatMap((line, i) => inkIn(line, known[i], types?.lines[i], types?.spread))
}

/**
 * The base lines of a page, in the size that widths tell, times what letters are taller on the page than in type: ink
 * that was spread a little adds more to a height than to a width. What the words say of their size is taken where widths
 * tell nothing; files give the height of a line for it, or nothing.
 */
function baseLines(
  words: readonly (readonly PageWord[])[],
  types: PageTypes | undefined,
): readonly (BaseLine | undefined)[] {
  const sized = (times: number) =>
    words.map((own, i) => {
      const type = types?.lines[i]
      return baseLine(own, type && times * type.em)
    })
  const first = sized(1)
  const times = median(words.flatMap((own, i) => own.flatMap((word) => tallness(word, types?.lines[i] && first[i]))))
  return times === undefined ? first : sized(times)
}

/** How much taller a word is than it is in type, if it has a letter as high as the marks that may have been lost. */
function tallness({ box, text }: PageWord, base: BaseLine | undefined): readonly number[] {
  const extents = base && TALL.test(text) ? extentsOf(text) : undefined
  return extents === undefined ? [] : [base!.reachOf(box).ascent / extents.ascent]
}

/**
 * Whether boxes are drawn around the ink: words with a descender reach lower than others of their line. Those of other
 * lines say nothing: where all boxes are of a height, a line stands on what most of its words seem to stand on.
 */
function areAroundInk(lines: readonly PlacedLine[], bases: readonly (BaseLine | undefined)[]): boolean {
  const lower = lines.flatMap(({ words }, i) => {
    const base = bases[i]
    if (base === undefined) return []
    const descents = (told: RegExp) =>
      words.flatMap(({ word: { box, text } }) => (told.test(text) ? [base.reachOf(box).descent] : []))
    const flat = median(descents(FLAT))
    return flat === undefined ? [] : descents(DEEP).map((deep) => deep - flat)
  })
  return lower.length >= LEAST_TOLD && median(lower)! >= LEAST_DESCENT
}

function inkIn({ words }: PlacedLine, base: BaseLine | undefined, type?: LineType, spread = 0): MeasuredWord[] {
  // What a recogniser says has no size.
  const em = type?.em ?? base?.em ?? (words.some(({ word }) => word.emissions) ? 1 : undefined)
  if (em === undefined) return []
  const origin = words[0]!.word.box.left
  const edges = ({ left, right }: Box) => ({ left: (left - origin) / em, right: (right - origin) / em })
  return words.map(({ end, start, word }) => {
    const { box } = word
    const span = type && { ...edges(box), face: type.face, spread }
    const letters = base && letterBoxes(word)
    const { emissions } = word
    const wide = box.right - box.left
    const fits = letters !== undefined && fillsWord(letters, box, TOUCHING * em)
    return {
      start,
      end,
      ...(base && { reach: base.reachOf(box) }),
      ...(span && { span }),
      ...(fits && { letters: letters.map((letter) => ({ ...base!.reachOf(letter), ...edges(letter) })) }),
      ...(emissions && { emissions: measuredFrom(emissions, (origin - box.left) / wide, em / wide) }),
    }
  })
}
