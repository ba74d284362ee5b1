import { type Extents, extentsOf } from '../../orthography/index.ts'
import type { Choices } from './lattice.ts'
import type { TokenArc } from './token-layout.ts'

/** How much the measured ink of a word counts. */
export interface ExtentSettings {
  /** How far measures lie from what the type has: their standard deviation, in parts of its size. */
  readonly extentSpread: number
  /** How often a measure says nothing (a mark that lost its ink, a speck), against how often it is right. */
  readonly extentDoubt: number
}

/**
 * Prices an arc by how far the ink of its token reaches.
 *
 * @param arc the arc
 * @param text the token
 * @param extents how far the ink of the whole token reaches
 * @returns the arc, with each choice priced if it is of words and nothing stands beside it but signs
 */
export type PriceExtents = (arc: TokenArc, text: string, extents: Extents) => TokenArc

/** Measures are told apart in steps of this, in parts of the size of the type: choices are priced once for each step. */
const STEP = 0.01
/** What counts as so far from the base line counts as no farther, in steps. */
const MOST_STEPS = 199

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * Prepares the pricing of words by their ink: the letters of "cân" reach no higher than those of "can", the mark does.
 *
 * @param settings how much it counts
 */
export function extentPrices({ extentDoubt, extentSpread }: ExtentSettings): PriceExtents {
  const priced = new WeakMap<Choices, Map<number, Choices>>()
  const misfits = Float32Array.from({ length: MOST_STEPS * 2 + 1 }, (_, steps) => misfit(steps * STEP))
  const misfitOf = (steps: number) => misfits[Math.min(Math.round(Math.abs(steps)), misfits.length - 1)]!

  return (arc, text, extents) => {
    const { bundle, from, to } = arc
    if (bundle.kind !== 'word') return arc
    const signs = text.slice(0, from) + text.slice(to)
    const beside = LETTER_OR_DIGIT.test(signs) ? undefined : extentsOf(signs)
    if (beside === undefined) return arc
    const choices = pricedChoices(bundle.choices, beside, stepsOf(extents.ascent), stepsOf(extents.descent))
    return { ...arc, bundle: { ...bundle, choices } }
  }

  function pricedChoices(choices: Choices, beside: Extents, ascent: number, descent: number): Choices {
    const known = priced.get(choices) ?? new Map<number, Choices>()
    if (known.size === 0) priced.set(choices, known)
    const key = keyOf(ascent, descent, stepsOf(beside.ascent), stepsOf(beside.descent))
    let found = known.get(key)
    if (found === undefined) {
      const costs = choices.costs.map((cost, i) => {
        const own = extentsOf(choices.texts[i]!)
        if (own === undefined) return cost
        const above = ascent - Math.max(own.ascent, beside.ascent) / STEP
        const below = descent - Math.max(own.descent, beside.descent) / STEP
        return cost + misfitOf(above) + misfitOf(below)
      })
      // They are the same words to the language model, and what they cost at least is no less than before.
      found = { ...choices, costs }
      known.set(key, found)
    }
    return found
  }

  /** −log of how likely a measure is that lies so far from what the type has, against one that does not. */
  function misfit(away: number): number {
    const apart = away / extentSpread
    return -Math.log((Math.exp(-(apart ** 2) / 2) + extentDoubt) / (1 + extentDoubt))
  }
}

const stepsOf = (extent: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(extent / STEP)))

/** One number for several numbers of steps. */
const keyOf = (...steps: readonly number[]): number =>
  steps.reduce((key, step) => key * (2 * MOST_STEPS + 1) + step + MOST_STEPS, 0)
