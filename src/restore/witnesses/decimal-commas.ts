import { singleChoice } from '../lattice/lattice.ts'
import { bundleOf, type TokenArc } from '../lattice/token-layout.ts'
import type { Said } from './said.ts'

/** Decimals have a comma; a number with a point and one or two digits behind it may be a label, an hour or a slip. */
const DECIMAL_POINT = /^(\d{1,3})\.(\d{1,2})(?![\d.])/
const BARE = /^[\d.]+$/
/** What such a number costs where an engine thought of the comma as well, in nats. */
const POINT_KEPT = 2.5
/** What the comma costs, by how much less sure of it the engine is: as dear as any alternative, whatever the engine. */
const COMMA = { least: 0.7, difference: 4 }

/**
 * A decimal point that an engine would have read as a comma as well ("29.4" beside "29,4") may be one. Nothing else of the
 * number changes, and no comma is put in of which no engine thought.
 *
 * @param arcs what the core of a token may stem from
 * @param readings what engines have said of that core
 * @returns one more arc for each that such a number is
 */
export function decimalCommas(arcs: readonly TokenArc[], readings: readonly Said[]): TokenArc[] {
  const text = readings[0]!.text
  const comma = text.replace(DECIMAL_POINT, '$1,$2')
  // Of two bare numbers the one stands that is written as numbers are: see witnessedNumbers.
  if (comma === text || (BARE.test(text) && readings.some((reading) => reading.text === comma))) return []
  const prices = readings.flatMap((reading) => [
    ...(reading.text === comma ? [0] : []),
    ...reading.others.filter((other) => other.text === comma).map(({ less }) => COMMA.least + COMMA.difference * less),
  ])
  if (prices.length === 0) return []
  return arcs.flatMap(({ bundle: { choices, cost }, from, to }) => {
    const asRead = choices.texts.indexOf(text)
    if (asRead < 0) return []
    const price = choices.costs[asRead]! + Math.min(...prices) - POINT_KEPT
    return [{ from, to, bundle: bundleOf('comma', singleChoice(choices.words[asRead]!, comma, price), cost) }]
  })
}
