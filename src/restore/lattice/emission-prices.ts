import { bestReading, type Emissions, knowsSigns, readingCosts } from '../../emissions/index.ts'
import { doubted } from './doubted.ts'

/** How much it counts what a recogniser says of a word. */
export interface EmissionSettings {
  /** Weight of its costs: it saw the same print as the engine. */
  readonly emissionWeight: number
  /** How often what it says is nothing. */
  readonly emissionDoubt: number
}

/**
 * Prices texts by what a recogniser says of the word that they may stand for.
 *
 * @param texts what the word may be
 * @param emissions of the word, and of the signs beside it
 * @param before signs before it
 * @param behind signs behind it
 * @returns for each text, in nats: 0 for what the recogniser reads, or where it does not know the signs beside it
 */
export type PriceEmissions = (
  texts: readonly string[],
  emissions: Emissions,
  before: string,
  behind: string,
) => readonly number[]

/**
 * Prepares the pricing of texts by what a recogniser says.
 *
 * @param settings how much it counts
 */
export function emissionPrices({ emissionDoubt, emissionWeight }: EmissionSettings): PriceEmissions {
  // Words that a token may be are asked for one after the other.
  let last: Emissions | undefined
  let least = 0
  let costOf: ReturnType<typeof readingCosts> = () => undefined
  return (texts, emissions, before, behind) => {
    // What stands beside the word is no fault of its own.
    if (!knowsSigns(emissions, before + behind)) return texts.map(() => 0)
    if (emissions !== last) {
      last = emissions
      least = bestReading(emissions).cost
      costOf = readingCosts(emissions)
    }
    return texts.map((text) => {
      const cost = costOf(before + text + behind)
      return cost === undefined ? 0 : doubted(Math.exp(emissionWeight * (least - cost)), emissionDoubt)
    })
  }
}
