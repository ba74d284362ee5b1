import { type Emissions, eachSign, FLOOR } from './emissions.ts'
import { signsOf } from './signs-of.ts'

/** Longer texts are no words. */
const LONGEST = 120
/** Used anew for each text. */
const told = new Uint16Array(LONGEST)
const rows = [new Float32Array(2 * LONGEST + 1), new Float32Array(2 * LONGEST + 1)] as const

/**
 * Prepares the pricing of texts by emissions (connectionist temporal classification: Graves et al., 2006; the likeliest
 * alignment stands for all). A sign that the recogniser does not know costs as one that it has not seen.
 *
 * @param emissions of a word
 * @returns −log of how likely a text is, in nats; undefined where it is too long
 */
export function readingCosts(emissions: Emissions): (text: string) => number | undefined {
  const { count } = emissions
  const { numbers } = signsOf(emissions.signs)
  // Behind the signs that are known is the one for all others.
  const unknown = numbers.size + 1
  const size = unknown + 1
  const table = new Float32Array(count * size).fill(FLOOR)
  eachSign(emissions, (column, sign, cost) => {
    table[column * size + sign] = cost
  })

  return (text) => {
    let length = 0
    for (const sign of text) {
      if (length === LONGEST) return undefined
      told[length++] = numbers.get(sign) ?? unknown
    }
    // States: none before the first sign, the first sign, none behind it, and so on.
    const states = 2 * length + 1
    let [row, next] = rows
    row.fill(Number.POSITIVE_INFINITY, 0, states)
    row[0] = 0
    for (let column = 0; column < count; column++) {
      const at = column * size
      for (let state = 0; state < states; state++) {
        const sign = state % 2 === 0 ? 0 : told[state >> 1]!
        let least = row[state]!
        if (state > 0 && row[state - 1]! < least) least = row[state - 1]!
        // Between two signs that are the same there is none.
        if (sign > 0 && state > 1 && told[(state >> 1) - 1] !== sign && row[state - 2]! < least) least = row[state - 2]!
        next[state] = least + table[at + sign]!
      }
      ;[row, next] = [next, row]
    }
    return Math.min(row[states - 1]!, length > 0 ? row[states - 2]! : Number.POSITIVE_INFINITY)
  }
}

/**
 * Whether a recogniser knows all signs of a text.
 *
 * @param emissions what it says of a word
 * @param text any text
 */
export function knowsSigns(emissions: Emissions, text: string): boolean {
  const { numbers } = signsOf(emissions.signs)
  for (const sign of text) if (!numbers.has(sign)) return false
  return true
}
