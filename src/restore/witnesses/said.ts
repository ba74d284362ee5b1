import { UNKNOWN } from '../../language-model/index.ts'
import type { Engine } from '../engine.ts'
import type { Choices } from '../lattice/lattice.ts'
import { type PricedChoice, pricedChoices } from '../lattice/priced-choices.ts'
import type { OtherReading } from './other-readings.ts'

/** What an engine has read in a place, and what else it thought of. */
export interface Said {
  readonly text: string
  readonly others: readonly OtherReading[]
  /** How sure of it the engine is, 0 to 1, where it says so. */
  readonly confidence?: number
}

/** An edge that is neither letter nor digit: what another reading has there is a sign, not a part of the word. */
const EDGE_SIGN = /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u

/**
 * What an engine has said of a part of a token.
 *
 * @param said of the whole token
 * @param from offset in its text
 * @param to offset behind it
 */
export function saidIn({ others, text, ...said }: Said, from: number, to: number): Said {
  const read = text.slice(from, to)
  const parts = new Map<string, OtherReading>()
  for (const other of others) {
    const part = partLike(other.text, text, from, to)
    if (part === undefined || part === '' || part === read || EDGE_SIGN.test(part)) continue
    if (!((parts.get(part)?.cost ?? Number.POSITIVE_INFINITY) <= other.cost)) parts.set(part, { ...other, text: part })
  }
  return { ...said, text: read, others: [...parts.values()] }
}

/** The part of another reading that stands where a part of the reading does. */
function partLike(other: string, text: string, from: number, to: number): string | undefined {
  if (other.length === text.length) return other.slice(from, to)
  const [before, behind] = [text.slice(0, from), text.slice(to)]
  return other.length > before.length + behind.length && other.startsWith(before) && other.endsWith(behind)
    ? other.slice(from, other.length - behind.length)
    : undefined
}

/** The words that may stand behind any of the readings; one that several may stem from costs what the likeliest makes it. */
export function wordsBehind({ choices }: Engine, { others, text: read }: Said): Choices {
  const own = choices.words(read)
  if (others.length === 0) return own
  const found = new Map<string, PricedChoice>()
  const add = ({ costs, form, texts, words }: Choices, price: number) => {
    texts.forEach((text, i) => {
      // A word that nobody knows is written as it was read.
      if (price > 0 && words[i] === UNKNOWN) return
      const cost = costs[i]! + price
      const known = found.get(text)
      if (known === undefined || cost < known.cost) found.set(text, { text, word: words[i]!, form: form[i]!, cost })
    })
  }
  add(own, 0)
  for (const { cost, text } of others) add(choices.words(text), cost)
  return pricedChoices([...found.values()], choices.surprise)
}

/** What the readings cost for each word by the channel alone, in nats, where it is likely enough. */
export function costsBehind({ hear }: Engine, { others, text: read }: Said): ReadonlyMap<string, number> {
  const { costs: own } = hear(read)
  if (others.length === 0) return own
  const all = new Map(own)
  const add = (text: string, cost: number) => all.set(text, Math.min(cost, all.get(text) ?? Number.POSITIVE_INFINITY))
  for (const { cost: price, text } of others) {
    add(text, price)
    for (const [word, cost] of hear(text).costs) add(word, price + cost)
  }
  return all
}
