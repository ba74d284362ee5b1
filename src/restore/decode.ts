import { type LanguageModel, PARAGRAPH } from '../language-model/index.ts'
import { type Lattice, SILENT } from './lattice.ts'

/** What the decoder found for one bundle on the best path. */
export interface Step {
  /** Index of the bundle in the lattice. */
  readonly bundle: number
  /** Index of the choice in the bundle. */
  readonly choice: number
}

export interface Decoding {
  /** The best path. */
  readonly path: readonly Step[]
  /** Posterior of every choice of a bundle, summed over all paths in the beam; 0 for choices that fell out. */
  posteriors(bundle: number): Float64Array
}

export interface DecoderSettings {
  /** States further than this below the best of their node are dropped, in nats. */
  readonly beam: number
  /** Most states kept at a node. */
  readonly states: number
  /** Weight of the language model against the channel. */
  readonly languageWeight: number
  /** Cost by case row and written form, four forms a row. */
  readonly caseCosts: Float32Array
}

/** Decodes one lattice after another with the same buffers. */
export type Decoder = (lattice: Lattice) => Decoding

const CACHE_BITS = 18

/**
 * Prepares a beam search over lattices. A state is a language-model history: the n-grams of its last words, and equal
 * histories are one state. Transitions between surviving states are kept, so that forward-backward over them gives
 * each choice its posterior.
 */
export function createDecoder(model: LanguageModel, settings: DecoderSettings): Decoder {
  const { order, levels } = model
  const { caseCosts, languageWeight } = settings

  // N-gram lookups repeat from state to state and from sentence to sentence.
  const cacheSize = 1 << CACHE_BITS
  const cacheNode = new Int32Array(cacheSize).fill(-1)
  const cacheWord = new Uint16Array(cacheSize)
  const cacheChild = new Int32Array(cacheSize)
  const child = (n: number, node: number, word: number): number => {
    if (node < 0) return -1
    const tag = node * 4 + n
    const slot = (Math.imul(tag, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> (32 - CACHE_BITS)
    if (cacheNode[slot] === tag && cacheWord[slot] === word) return cacheChild[slot]!
    const { firstChild } = levels[n - 1]!
    const { words } = levels[n]!
    let low = firstChild[node]!
    let high = firstChild[node + 1]! - 1
    let found = -1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const at = words[middle]!
      if (at === word) {
        found = middle
        break
      }
      if (at < word) low = middle + 1
      else high = middle - 1
    }
    cacheNode[slot] = tag
    cacheWord[slot] = word
    cacheChild[slot] = found
    return found
  }
  const wordLevel = levels[0]!
  const pairLevel = levels[1]!
  const tripleLevel = levels[2]!
  const longLevel = levels[3]

  // States: histories as n-gram indices of one, two and three words.
  let capacity = 1 << 12
  let one = new Int32Array(capacity)
  let two = new Int32Array(capacity)
  let three = new Int32Array(capacity)
  let stateNode = new Int32Array(capacity)
  let nextInNode = new Int32Array(capacity)
  let score = new Float64Array(capacity)
  let forward = new Float64Array(capacity)
  let backward = new Float64Array(capacity)
  let into = new Int32Array(capacity)
  let states = 0
  const growStates = () => {
    capacity *= 2
    ;[one, two, three, stateNode, nextInNode, into] = [one, two, three, stateNode, nextInNode, into].map((old) => {
      const wider = new Int32Array(capacity)
      wider.set(old)
      return wider
    }) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>]
    ;[score, forward, backward] = [score, forward, backward].map((old) => {
      const wider = new Float64Array(capacity)
      wider.set(old)
      return wider
    }) as [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>]
  }

  // Transitions.
  let room = 1 << 14
  let fromState = new Int32Array(room)
  let toState = new Int32Array(room)
  let viaBundle = new Int32Array(room)
  let viaChoice = new Uint16Array(room)
  let gain = new Float64Array(room)
  let transitions = 0
  const growTransitions = () => {
    room *= 2
    const wider = <T extends Int32Array | Uint16Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    fromState = wider(fromState, new Int32Array(room))
    toState = wider(toState, new Int32Array(room))
    viaBundle = wider(viaBundle, new Int32Array(room))
    viaChoice = wider(viaChoice, new Uint16Array(room))
    gain = wider(gain, new Float64Array(room))
  }

  return (lattice) => {
    const { bundles, nodes } = lattice
    const firstInNode = new Int32Array(nodes).fill(-1)
    const bestInNode = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
    const index = new Map<number, number>()
    states = 0
    transitions = 0
    const addState = (node: number, a: number, b: number, c: number): number => {
      if (states === capacity) growStates()
      one[states] = a
      two[states] = b
      three[states] = c
      stateNode[states] = node
      score[states] = Number.NEGATIVE_INFINITY
      forward[states] = Number.NEGATIVE_INFINITY
      into[states] = -1
      nextInNode[states] = firstInNode[node]!
      firstInNode[node] = states
      return states++
    }
    const begin = addState(0, PARAGRAPH, -1, -1)
    score[begin] = 0
    forward[begin] = 0
    bestInNode[0] = 0

    for (let b = 0, node = 0; node < nodes; node++) {
      if (bundles[b]?.from !== node) continue
      const live = survivors(node)
      index.clear()
      let cleared = -1
      for (; b < bundles.length && bundles[b]!.from === node; b++) {
        const { choices, caseRow, cost, to } = bundles[b]!
        const { words, costs, written } = choices
        // Histories are told apart by their longest n-gram; `index` serves one target node at a time.
        if (cleared !== to) {
          index.clear()
          for (let s = firstInNode[to]!; s >= 0; s = nextInNode[s]!) index.set(historyKey(one[s]!, two[s]!, three[s]!), s)
          cleared = to
        }
        for (const s of live) {
          const a1 = one[s]!
          const a2 = two[s]!
          const a3 = three[s]!
          const before = score[s]!
          for (let c = 0; c < words.length; c++) {
            const price = costs[c]! + cost + caseCosts[caseRow * 4 + written[c]!]!
            if (before - price < bestInNode[to]! - settings.beam) continue
            const word = words[c]!
            let step = -price
            let b1 = a1
            let b2 = a2
            let b3 = a3
            if (word !== SILENT) {
              const c1 = child(1, a1, word)
              const c2 = child(2, a2, word)
              const c3 = longLevel === undefined ? -1 : child(3, a3, word)
              let log: number
              if (c3 >= 0) log = longLevel!.probabilityLevels[longLevel!.probabilityCodes[c3]!]!
              else {
                if (c2 >= 0) log = tripleLevel.probabilityLevels[tripleLevel.probabilityCodes[c2]!]!
                else {
                  if (c1 >= 0) log = pairLevel.probabilityLevels[pairLevel.probabilityCodes[c1]!]!
                  else {
                    log = wordLevel.probabilityLevels[wordLevel.probabilityCodes[word]!]!
                    log += wordLevel.backoffLevels[wordLevel.backoffCodes[a1]!]!
                  }
                  if (a2 >= 0) log += pairLevel.backoffLevels[pairLevel.backoffCodes[a2]!]!
                }
                if (a3 >= 0 && longLevel !== undefined) log += tripleLevel.backoffLevels[tripleLevel.backoffCodes[a3]!]!
              }
              step += languageWeight * log
              b1 = word
              b2 = word === PARAGRAPH ? -1 : c1
              b3 = word === PARAGRAPH || order < 4 ? -1 : c2
            }
            const total = before + step
            if (total < bestInNode[to]! - settings.beam) continue
            const key = historyKey(b1, b2, b3)
            let target = index.get(key)
            if (target === undefined) {
              target = addState(to, b1, b2, b3)
              index.set(key, target)
            }
            if (transitions === room) growTransitions()
            fromState[transitions] = s
            toState[transitions] = target
            viaBundle[transitions] = b
            viaChoice[transitions] = c
            gain[transitions] = step
            if (total > score[target]!) {
              score[target] = total
              into[target] = transitions
              if (total > bestInNode[to]!) bestInNode[to] = total
            }
            forward[target] = logAdd(forward[target]!, forward[s]! + step)
            transitions++
          }
        }
      }
    }
    return read(lattice)

    function survivors(node: number): number[] {
      const live: number[] = []
      const limit = bestInNode[node]! - settings.beam
      for (let s = firstInNode[node]!; s >= 0; s = nextInNode[s]!) if (score[s]! >= limit) live.push(s)
      live.sort((a, b) => score[b]! - score[a]! || a - b)
      if (live.length > settings.states) live.length = settings.states
      return live
    }

    function read({ bundles, nodes }: Lattice): Decoding {
      const last = nodes - 1
      let best = -1
      backward.fill(Number.NEGATIVE_INFINITY, 0, states)
      let total = Number.NEGATIVE_INFINITY
      for (let s = firstInNode[last]!; s >= 0; s = nextInNode[s]!) {
        backward[s] = 0
        total = logAdd(total, forward[s]!)
        if (best < 0 || score[s]! > score[best]!) best = s
      }
      const path: Step[] = []
      for (let s = best; s > 0 && into[s]! >= 0; s = fromState[into[s]!]!) {
        path.push({ bundle: viaBundle[into[s]!]!, choice: viaChoice[into[s]!]! })
      }
      path.reverse()
      const mass: (Float64Array | undefined)[] = new Array(bundles.length)
      for (let t = transitions - 1; t >= 0; t--) {
        const onward = backward[toState[t]!]!
        if (onward === Number.NEGATIVE_INFINITY) continue
        const from = fromState[t]!
        backward[from] = logAdd(backward[from]!, gain[t]! + onward)
        const posterior = Math.exp(forward[from]! + gain[t]! + onward - total)
        if (posterior < 1e-9) continue
        const bundle = viaBundle[t]!
        let cells = mass[bundle]
        if (cells === undefined) {
          cells = new Float64Array(bundles[bundle]!.choices.words.length)
          mass[bundle] = cells
        }
        cells[viaChoice[t]!]! += posterior
      }
      return {
        path,
        posteriors: (bundle) => mass[bundle] ?? new Float64Array(bundles[bundle]!.choices.words.length),
      }
    }
  }
}

/** One number for a history: the n-gram of the most words, marked with how many. */
function historyKey(one: number, two: number, three: number): number {
  return three >= 0 ? three * 4 + 2 : two >= 0 ? two * 4 + 1 : one * 4
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b
  const high = a > b ? a : b
  const gap = a > b ? a - b : b - a
  return gap > 30 ? high : high + Math.log1p(Math.exp(-gap))
}
