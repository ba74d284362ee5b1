import { type Emissions, eachSign, FLOOR } from './emissions.ts'
import { signsOf } from './signs-of.ts'

/** The likeliest way through emissions. */
export interface BestReading {
  readonly text: string
  /** −log of how likely it is, in nats. */
  readonly cost: number
}

/**
 * Reads what is likeliest in each column; a sign over several columns is one.
 *
 * @param emissions of a word
 * @returns what it reads, perhaps nothing
 */
export function bestReading(emissions: Emissions): BestReading {
  const best = new Uint8Array(emissions.count)
  const least = new Float64Array(emissions.count).fill(FLOOR)
  eachSign(emissions, (column, sign, cost) => {
    if (cost >= least[column]!) return
    least[column] = cost
    best[column] = sign
  })
  const { signs } = signsOf(emissions.signs)
  let text = ''
  best.forEach((sign, column) => {
    if (sign > 0 && sign !== best[column - 1]) text += signs[sign - 1]
  })
  return { text, cost: least.reduce((sum, cost) => sum + cost, 0) }
}
