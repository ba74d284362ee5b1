import type { Engine } from '../engine.ts'
import type { Choices } from '../lattice/lattice.ts'
import { type PricedChoice, pricedChoices } from '../lattice/priced-choices.ts'
import { FORM } from '../lattice/surfaces.ts'
import { TUNING } from '../tuning.ts'
import { PLAIN_PRICES } from './other-readings.ts'
import { costsBehind, type Said, wordsBehind } from './said.ts'
import { credit, trustIn, WITNESS } from './witness-weights.ts'

/**
 * The words that may stand behind two readings of one place: those of both, each priced under both channels.
 *
 * @param said what the engine read
 * @param engine the engine
 * @param told what the witness read there
 * @param witness the witness
 */
export function witnessedWords(said: Said, engine: Engine, told: Said, witness: Engine): Choices {
  const { text: read } = said
  const { text: heard } = told
  const { most, weight } = WITNESS
  const { unknownLetter, unknownWord } = TUNING
  // A reading that a word does not explain is as good as a word that nobody knows.
  const mostInBase = unknownWord + unknownLetter * read.length
  const own = wordsBehind(engine, said)
  const others = wordsBehind(witness, told)
  const ownCosts = costsBehind(engine, said)
  const theirCosts = costsBehind(witness, told)
  const trust = PLAIN.test(heard) ? 1 : trustIn(told.confidence)
  const found: PricedChoice[] = []
  const known = new Set<string>()
  own.texts.forEach((text, i) => {
    known.add(text)
    found.push({ text, word: own.words[i]!, form: own.form[i]!, cost: own.costs[i]! + testimony(text) })
  })
  others.texts.forEach((text, i) => {
    if (known.has(text)) return
    const theirs = theirCosts.get(text) ?? 0
    const inBase = Math.min(
      mostInBase,
      ownCosts.get(text) ?? (theirCosts.has(text) ? mostInBase : engine.misread(text, read)),
    )
    const cost = others.costs[i]! - theirs + inBase + testimony(text)
    found.push({ text, word: others.words[i]!, form: others.form[i]!, cost })
  })
  return pricedChoices(found, engine.choices.surprise)

  /** What the witness says for a word: nothing or less. */
  function testimony(text: string): number {
    const cost =
      text === heard
        ? (theirCosts.get(text) ?? 0)
        : (theirCosts.get(text) ?? (text === read ? witness.misread(text, heard) : most))
    return weight * (Math.min(most, trust * cost) - most)
  }
}

/** Digits and capitals alone: an engine that knows no Vietnamese is never sure of them, and mostly right. */
const PLAIN = /^[A-Z\d.&/-]+$/
/**
 * The codes that may stand behind two readings of one place.
 *
 * @param own the codes behind what the engine read
 * @param others the codes behind what the witness read
 */
export function witnessedCodes(own: Choices, others: Choices): Choices {
  const theirs = new Map(others.texts.map((text, i) => [text, others.costs[i]!]))
  const ours = new Map(own.texts.map((text, i) => [text, own.costs[i]!]))
  const found = [...new Set([...own.texts, ...others.texts])].map((text): PricedChoice => {
    const [cost, theirCost] = [ours.get(text), theirs.get(text)]
    const together =
      cost === undefined || theirCost === undefined ? (cost ?? theirCost!) + WITNESS.otherCode : (cost + theirCost) / 2
    return { text, word: own.words[0]!, form: FORM.fixed, cost: together - credit() }
  })
  return pricedChoices(found)
}

/**
 * Two readings of a number. If they are one, it is right; else the one stands that is written as numbers are, or from
 * which nothing has been lost, and of which neither engine is far from sure.
 *
 * @param own the number that the engine read
 * @param others the one that the witness read
 * @param said what the engine has said there
 * @param told what the witness has said there
 */
export function witnessedNumbers(own: Choices, others: Choices, said: Said, told: Said): Choices {
  const last = own.texts.length - 1
  const [read, heard] = [own.texts[last]!, others.texts.at(-1)!]
  const number = (text: string, cost: number): PricedChoice => ({
    text,
    word: own.words[last]!,
    form: FORM.fixed,
    cost,
  })
  const cost = own.costs[last]! - credit()
  if (read === heard) return pricedChoices([number(read, cost)])
  return pricedChoices([
    number(read, cost + strangeness(read, heard) + (doubtOf(told, read) ?? 0)),
    number(heard, cost + strangeness(heard, read) + (doubtOf(said, heard) ?? 0) + OTHER_NUMBER),
  ])
}

/** What it gains that the engine which read an address is set to English, in nats: hosts and protocols are not Vietnamese. */
const ADDRESS_IN_ENGLISH = 2
/** A protocol whose strokes were lost, and what it costs, in nats. */
const BROKEN_PROTOCOL = /^\p{L}+(?::(?!\/\/)|\/)/u
const BROKEN = 3

/**
 * Two readings of a web or mail address: the one stands of which neither engine is far from sure, the English one rather.
 *
 * @param own the address that the engine read
 * @param said what the engine has said there
 * @param engine what it is set to
 * @param told what the witness has said there
 */
export function witnessedAddresses(own: Choices, said: Said, { name }: Engine, told: Said): Choices {
  const [word] = own.words as unknown as [number]
  const address = (text: string, cost: number): PricedChoice => ({
    text,
    word,
    form: FORM.fixed,
    cost: cost - credit(),
  })
  if (said.text === told.text) return pricedChoices([address(said.text, 0)])
  return pricedChoices([
    address(said.text, costOf(said.text, told) + (name === 'eng' ? 0 : ADDRESS_IN_ENGLISH)),
    address(told.text, costOf(told.text, said) + (name === 'eng' ? ADDRESS_IN_ENGLISH : 0)),
  ])
}

const costOf = (address: string, other: Said): number =>
  (doubtOf(other, address) ?? 0) + (BROKEN_PROTOCOL.test(address) ? BROKEN : 0)

/** A number that only the witness has. */
const OTHER_NUMBER = 0.1
/** Thousands have points and decimals a comma: "38.9", "1,250". */
const STRANGE = /^\d+\.\d{1,2}$|^\d{1,3},\d{3}$|,\d*[.,]|[^\d.,/%-]/
const STRANGE_NUMBER = 2.5
/** An engine loses a digit or sign more often than it finds one that is not there. */
const SHORTER = 1.2

/**
 * What a number or an address costs by what an engine has said that read another one, in nats: any engine knows their signs,
 * and one that does not think of them at all is as little sure of them as it can be.
 *
 * @returns nothing where the engine does not say how sure it is
 */
function doubtOf({ confidence, others }: Said, text: string): number | undefined {
  if (confidence === undefined) return undefined
  const { difference, least } = PLAIN_PRICES
  return least + difference * (others.find((other) => other.text === text)?.less ?? confidence)
}

function strangeness(number: string, other: string): number {
  if (number.length !== other.length) return number.length < other.length ? SHORTER : 0
  return STRANGE.test(number) ? STRANGE_NUMBER : 0
}
