import type { EngineName } from '../engine.ts'
import type { EngineAlternative } from '../evidence.ts'

/** What else an engine thought of in a place, and what it costs to believe that, in nats. */
export interface OtherReading {
  readonly text: string
  readonly cost: number
  /** How much less sure of it the engine is than of its reading, 0 to 1. */
  readonly less: number
}

/** What an alternative costs by how much less sure of it the engine is than of its reading, in nats. */
interface AlternativePrices {
  /** Of one that it is as sure of. */
  readonly least: number
  /** More for the whole way from 1 to 0. */
  readonly difference: number
  /** From here on it is not worth looking up. */
  readonly most: number
}

/**
 * Of the words of which an engine set to Vietnamese gave another word as well, the log-odds of the other one fall in a line
 * with the difference of both confidences: about −0.7 where there is none, −4.5 from 0.95 to 0 (some 12,000 alternatives
 * in fixtures and forms). An engine set to English never prints the word itself: its alternatives garble it otherwise, as
 * the channel knows, and say less.
 */
const PRICES: Readonly<Record<EngineName, AlternativePrices>> = {
  vie: { least: 0.7, difference: 4, most: 5 },
  eng: { least: 4, difference: 4, most: 7 },
}

/** The same for digits and addresses, which engines print alike whatever they are set to. */
export const PLAIN_PRICES = PRICES.vie

/** The difference that is taken for granted where the engine does not say how sure it is. */
const UNKNOWN_DIFFERENCE = 0.5
const BLANK = /\s/

/**
 * Prices what else an engine thought of.
 *
 * @param alternatives other readings of the whole; those with blanks in them are left out
 * @param confidence how sure the engine is of its reading, 0 to 1
 * @param engine what it is set to
 * @returns those that may be right, cheapest first
 */
export function otherReadings(
  alternatives: readonly EngineAlternative[],
  confidence: number | undefined,
  engine: EngineName,
): readonly OtherReading[] {
  const { difference, least, most } = PRICES[engine]
  return alternatives
    .filter(({ text }) => !BLANK.test(text))
    .map((alternative): OtherReading => {
      const less =
        confidence === undefined || alternative.confidence === undefined
          ? UNKNOWN_DIFFERENCE
          : Math.max(0, confidence - alternative.confidence)
      return { text: alternative.text, cost: least + difference * less, less }
    })
    .filter(({ cost }) => cost <= most)
    .sort((a, b) => a.cost - b.cost)
}
