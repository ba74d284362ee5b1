import type { LabelReading, LabelStyle } from './label-readings.ts'

/** A line that may be a heading with a label. */
export interface LabelLine {
  readonly readings: readonly LabelReading[]
  /** Cost of the line being no labelled heading, in nats. */
  readonly none: number
  /** Whether something that may begin a new part of the document stands between it and the line before. */
  readonly newPart: boolean
}

/** What a line's label may be, with its probability; a label of '' stands for none. */
export interface LabelPosterior {
  readonly text: string
  readonly posterior: number
}

/** Costs in nats of what numberings do. */
const PRICES = {
  /** A heading is numbered so. */
  roman: 0.5,
  letter: 0.5,
  decimal: 0.3,
  /** The first heading in capitals of a document that bears a plain number. */
  firstDecimal: 2.2,
  /** A number alone: sections come at least in twos. */
  lonelyDecimal: 2.5,
  /** A number is passed over: its heading was lost, or the author forgot it. */
  skipped: 5,
  /** The numbering begins anew, after the beginning of a new part and anywhere. */
  anewInPart: 1.5,
  anew: 7,
  /** It goes back otherwise. */
  back: 10,
} as const

const MOST_SKIPPED = 3
/** Lines read together; a longer document is read stretch by stretch, each going on where the last one ended. */
const STRETCH = 300
const WIDTH = 48
const REACH = 18

/** The labels of a sequence of lines. */
export interface LabelSequence {
  /** For each line the labels that are likely enough to tell, likeliest first. */
  readonly labels: readonly (readonly LabelPosterior[])[]
  /** For the lines of the volume to come. */
  readonly end: LabelCount
}

/** How far the numberings may have come, and how likely each is. */
export type LabelCount = readonly State[]

/** How far the numberings of a document have come. */
interface Progress {
  /** The place of the last capital letter above both; 0 before the first. */
  readonly letter: number
  /** The last Roman numeral; 0 before the first. */
  readonly roman: number
  /** The last plain number under it; 0 if there was none, −1 if there was none in the whole document. */
  readonly decimal: number
  readonly newPart: boolean
}

interface State extends Progress {
  /** −log of the summed probability of all ways here, and of all ways from here to the end. */
  forward: number
  backward: number
  readonly arcs: Arc[]
}

interface Arc {
  readonly from: State
  readonly text: string
  readonly cost: number
}

const BEGINNING: LabelCount = [{ letter: 0, roman: 0, decimal: -1, newPart: false, forward: 0, backward: 0, arcs: [] }]

/**
 * Reads the labels of a document's headings as one sequence: capital letters count up by one, Roman numerals below them,
 * plain numbers below those; each may begin anew in an annex.
 *
 * @param lines the lines that may be headings, in order
 * @param start where the volume before left off
 * @returns the labels
 */
export function labelSequence(lines: readonly LabelLine[], start: LabelCount = BEGINNING): LabelSequence {
  const labels: LabelPosterior[][] = []
  let states = start
  for (let first = 0; first < lines.length; first += STRETCH) {
    const layers: State[][] = [states.map((state) => ({ ...state, arcs: [] }))]
    for (const line of lines.slice(first, first + STRETCH)) layers.push(pruned(stepped(layers.at(-1)!, line)))
    labels.push(...posteriorsOf(layers))
    states = layers.at(-1)!
  }
  return { labels, end: states.map((state) => ({ ...state, arcs: [] })) }
}

/** Forward-backward: what each line's label is, by the ways through the first layer to the last. */
function posteriorsOf(layers: readonly State[][]): LabelPosterior[][] {
  const last = layers.at(-1)!
  for (const state of last) state.backward = lonely(state)
  for (let k = layers.length - 1; k > 0; k--) {
    for (const state of layers[k - 1]!) state.backward = Number.POSITIVE_INFINITY
    for (const { arcs, backward } of layers[k]!) {
      for (const { cost, from } of arcs) from.backward = either(from.backward, cost + backward)
    }
  }
  const total = layers[0]!.reduce(
    (sum, { backward, forward }) => either(sum, forward + backward),
    Number.POSITIVE_INFINITY,
  )
  return layers.slice(1).map((states) => posteriors(states, total))
}

function stepped(states: readonly State[], { newPart, none, readings }: LabelLine): State[] {
  const reached = new Map<number, State>()
  const reach = (from: State, to: Progress, text: string, cost: number): void => {
    const key = keyOf(to)
    let state = reached.get(key)
    if (state === undefined) {
      state = { ...to, forward: Number.POSITIVE_INFINITY, backward: 0, arcs: [] }
      reached.set(key, state)
    }
    state.forward = either(state.forward, from.forward + cost)
    state.arcs.push({ from, text, cost })
  }
  for (const from of states) {
    const here = { ...from, newPart: from.newPart || newPart }
    reach(from, here, '', none)
    for (const { cost, number, style, text } of readings) {
      reach(from, after(here, style, number), text, cost + stepPrice(here, style, number))
    }
  }
  return [...reached.values()]
}

/** No numbering goes as far as these. */
const MOST = { letter: 16, decimal: 1024 } as const

const keyOf = ({ decimal, letter, newPart, roman }: Progress): number =>
  ((roman * MOST.letter + letter) * MOST.decimal + decimal + 1) * 2 + (newPart ? 1 : 0)

function after({ decimal, letter, roman }: Progress, style: LabelStyle, number: number): Progress {
  if (style === 'roman') return { letter, roman: number, decimal: Math.min(decimal, 0), newPart: false }
  if (style === 'decimal') return { letter, roman, decimal: number, newPart: false }
  return { letter: number, roman, decimal: Math.min(decimal, 0), newPart: true }
}

function stepPrice(state: Progress, style: LabelStyle, number: number): number {
  const { decimal, letter, newPart, roman } = state
  if (style === 'decimal') {
    const first = decimal < 0 ? PRICES.firstDecimal : PRICES.decimal
    return first + countPrice(Math.max(0, decimal), number, newPart)
  }
  if (style === 'letter') return PRICES.letter + lonely(state) + countPrice(letter, number, newPart)
  return PRICES.roman + lonely(state) + countPrice(roman, number, newPart)
}

function countPrice(last: number, number: number, newPart: boolean): number {
  const skipped = number - last - 1
  if (skipped >= 0 && skipped <= MOST_SKIPPED) return skipped * PRICES.skipped
  if (number === 1) return newPart ? PRICES.anewInPart : PRICES.anew
  return PRICES.back
}

const lonely = ({ decimal }: Progress): number => (decimal === 1 ? PRICES.lonelyDecimal : 0)

function pruned(states: State[]): State[] {
  states.sort((a, b) => a.forward - b.forward)
  const limit = states[0]!.forward + REACH
  return states.slice(0, WIDTH).filter(({ forward }) => forward <= limit)
}

function posteriors(states: readonly State[], total: number): LabelPosterior[] {
  const costs = new Map<string, number>()
  for (const { arcs, backward } of states) {
    for (const { cost, from, text } of arcs) {
      costs.set(text, either(costs.get(text) ?? Number.POSITIVE_INFINITY, from.forward + cost + backward))
    }
  }
  return [...costs]
    .map(([text, cost]) => ({ text, posterior: Math.exp(total - cost) }))
    .filter(({ posterior }) => posterior > 0.001)
    .sort((a, b) => b.posterior - a.posterior)
}

/** −log(e^−a + e^−b). */
function either(a: number, b: number): number {
  const least = Math.min(a, b)
  return least === Number.POSITIVE_INFINITY ? least : least - Math.log1p(Math.exp(-Math.abs(a - b)))
}
