import { type Extents, extentsOf } from '../../orthography/index.ts'
import { boundedCache } from '../bounded-cache.ts'
import type { WordExtents } from '../evidence.ts'
import type { TokenArc } from './token-layout.ts'

/** How much the measured ink of a word counts. */
export interface ExtentSettings {
  /** How far measures lie from what the type has: their standard deviation, in parts of its size. */
  readonly extentSpread: number
  /** How often a measure says nothing (a mark that lost its ink, a speck), against how often it is right. */
  readonly extentDoubt: number
  /** How often the letters of a word were not parted as it is written, though they are as many. */
  readonly lettersDoubt: number
}

/**
 * Prices an arc by how far the ink of its token reaches.
 *
 * @param arc the arc
 * @param text the token
 * @param extents how far its ink reaches
 * @returns the arc, with each choice priced if it is of words and nothing stands beside it but signs
 */
export type PriceExtents = (arc: TokenArc, text: string, extents: WordExtents) => TokenArc

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** Texts whose extents are kept, in a generation of the cache. */
const KEPT = 1 << 14

/** A text and its letters as they are in type; the letters are null where there is a sign of unknown extents. */
interface Shape {
  readonly whole: Extents | undefined
  readonly letters: readonly Extents[] | null
}

/**
 * Prepares the pricing of words by their ink: the letters of "can" reach no higher than those of "cân", but the mark does.
 * Letters are compared one by one where as many were read as a word has; else the word as a whole.
 *
 * @param settings how much it counts
 */
export function extentPrices({ extentDoubt, extentSpread, lettersDoubt }: ExtentSettings): PriceExtents {
  const shapeOf = boundedCache(KEPT, (text): Shape => {
    const letters = Array.from(text, extentsOf)
    return { whole: extentsOf(text), letters: letters.every((own) => own !== undefined) ? letters : null }
  })

  return (arc, text, extents) => {
    const { bundle, from, to } = arc
    if (bundle.kind !== 'word') return arc
    const signs = text.slice(0, from) + text.slice(to)
    const beside = LETTER_OR_DIGIT.test(signs) ? undefined : extentsOf(signs)
    if (beside === undefined) return arc
    const letters = lettersWithin(text, from, to, extents.letters)
    const { choices } = bundle
    const shapes = choices.texts.map(shapeOf)
    const byLetter = shapes.map((shape) =>
      letters !== undefined && shape.letters?.length === letters.length
        ? misfitOfLetters(letters, shape.letters)
        : undefined,
    )
    // Where no word fits the letters well, they were measured badly: that is no reason for a word of another length.
    const least = Math.min(...byLetter.map((misfit) => misfit ?? Number.POSITIVE_INFINITY))
    const floor = Number.isFinite(least) ? least : 0
    const costs = choices.costs.map((cost, i) => {
      const { whole } = shapes[i]!
      const misfit = whole === undefined ? 0 : misfitOfWord(extents, whole, beside)
      return cost + (byLetter[i] ?? Math.max(floor, misfit))
    })
    // They are the same words to the language model, and what they cost at least is no less than before.
    return { ...arc, bundle: { ...bundle, choices: { ...choices, costs } } }
  }

  function misfitOfWord({ ascent, descent }: Extents, own: Extents, beside: Extents): number {
    return (
      misfit(ascent - Math.max(own.ascent, beside.ascent)) + misfit(descent - Math.max(own.descent, beside.descent))
    )
  }

  function misfitOfLetters(measured: readonly Extents[], own: readonly Extents[]): number {
    let sum = 0
    for (let i = 0; i < own.length; i++) {
      sum += misfit(measured[i]!.ascent - own[i]!.ascent) + misfit(measured[i]!.descent - own[i]!.descent)
    }
    return doubted(Math.exp(-sum), lettersDoubt)
  }

  function misfit(away: number): number {
    return doubted(Math.exp(-((away / extentSpread) ** 2) / 2), extentDoubt)
  }
}

/** −log of how likely a measure is, against one that is right, if some say nothing. */
const doubted = (likely: number, doubt: number): number => -Math.log((likely + doubt) / (1 + doubt))

/** The letters of a part of a token; undefined if they are not known one by one. */
function lettersWithin(
  text: string,
  from: number,
  to: number,
  letters: WordExtents['letters'],
): readonly Extents[] | undefined {
  if (letters === undefined || letters.length !== [...text].length) return undefined
  const first = [...text.slice(0, from)].length
  return letters.slice(first, first + [...text.slice(from, to)].length)
}
