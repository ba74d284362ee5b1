import { type Choices, choicesOf } from './lattice.ts'

/** Most choices that are kept. */
const MOST = 60

/** A choice before it is put in its column. */
export interface PricedChoice {
  readonly text: string
  readonly word: number
  readonly form: number
  readonly cost: number
}

/**
 * Makes choices of the likeliest.
 *
 * @param found all there are; sorted in place
 * @param surprise what the language model charges for a word at least, in nats
 */
export function pricedChoices(found: PricedChoice[], surprise: (word: number) => number = () => 0): Choices {
  const least = ({ cost, word }: PricedChoice) => cost + surprise(word)
  found.sort((a, b) => least(a) - least(b))
  if (found.length > MOST) found.length = MOST
  return choicesInOrder(found, surprise)
}

/**
 * Makes choices of all there are, in their order.
 *
 * @param found what there is
 * @param surprise as for {@link pricedChoices}
 */
export function choicesInOrder(found: readonly PricedChoice[], surprise: (word: number) => number): Choices {
  const columns = {
    words: Uint16Array.from(found, ({ word }) => word),
    costs: Float32Array.from(found, ({ cost }) => cost),
    form: Uint8Array.from(found, ({ form }) => form),
    texts: found.map(({ text }) => text),
  }
  return choicesOf(
    columns,
    Float32Array.from(found, ({ word }) => surprise(word)),
  )
}
