import { type Knot, rising } from './monotone-map.ts'
import type { Prediction } from './reliability.ts'

/** Neighbouring predictions that get one value. */
interface Block {
  readonly weight: number
  /** Mean confidence. */
  readonly at: number
  /** Share that came true. */
  readonly value: number
}

/** Fewer predictions than this say too little for a knot of their own. */
const LEAST_WEIGHT = 30

/**
 * Fits the share that comes true as a rising function of confidence, with no other assumption: isotonic regression by
 * pooling adjacent violators (Ayer et al. 1955; for calibration Zadrozny & Elkan 2002), then thinned to a few knots by
 * joining the neighbours that differ least.
 *
 * @param predictions - what to fit
 * @param most - at most this many knots, the ends at 0 and 1 included
 * @returns the knots, from 0 to 1
 */
export function fitIsotonic(predictions: readonly Prediction[], most = 12): Knot[] {
  const blocks = thinned(poolAdjacentViolators(predictions), most - 2)
  if (blocks.length === 0) {
    return [
      [0, 0],
      [1, 1],
    ]
  }
  const inner = blocks.map(({ at, value, weight }): Knot => [at, (value * weight + 0.5) / (weight + 1)])
  return rising([[0, 0], ...inner.filter(([at]) => at > 0 && at < 1), [1, inner.at(-1)![1]]])
}

/**
 * Pools neighbours until no block is less often right than one before it.
 *
 * @param predictions - in any order
 * @returns blocks of rising value, in order of confidence
 */
export function poolAdjacentViolators(predictions: readonly Prediction[]): Block[] {
  const blocks: Block[] = []
  for (const one of equalJoined(predictions)) {
    let block = one
    while (blocks.length > 0 && blocks.at(-1)!.value >= block.value) block = joined(blocks.pop()!, block)
    blocks.push(block)
  }
  return blocks
}

/** One block for each confidence that occurs, in order. */
function equalJoined(predictions: readonly Prediction[]): Block[] {
  const blocks: Block[] = []
  for (const { confidence, right } of [...predictions].sort((a, b) => a.confidence - b.confidence)) {
    const block: Block = { weight: 1, at: confidence, value: right ? 1 : 0 }
    if (blocks.at(-1)?.at === confidence) blocks.push({ ...joined(blocks.pop()!, block), at: confidence })
    else blocks.push(block)
  }
  return blocks
}

function thinned(blocks: readonly Block[], most: number): Block[] {
  const left = [...blocks]
  const tooMany = () => left.length > most || left.some(({ weight }) => weight < LEAST_WEIGHT)
  while (left.length > 1 && tooMany()) {
    let cheapest = 1
    for (let i = 2; i < left.length; i++) if (joinCost(left, i) < joinCost(left, cheapest)) cheapest = i
    left.splice(cheapest - 1, 2, joined(left[cheapest - 1]!, left[cheapest]!))
  }
  return left
}

/** What joining a block with the one before adds to the squared error; small blocks are joined first. */
function joinCost(blocks: readonly Block[], i: number): number {
  const [a, b] = [blocks[i - 1]!, blocks[i]!]
  if (Math.min(a.weight, b.weight) < LEAST_WEIGHT) return -1 / (1 + Math.min(a.weight, b.weight))
  return ((a.weight * b.weight) / (a.weight + b.weight)) * (a.value - b.value) ** 2
}

function joined(a: Block, b: Block): Block {
  const weight = a.weight + b.weight
  return {
    weight,
    at: (a.at * a.weight + b.at * b.weight) / weight,
    value: (a.value * a.weight + b.value * b.weight) / weight,
  }
}
