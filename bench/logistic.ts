import { type Knot, type MonotoneMap, rising } from './monotone-map.ts'
import type { Prediction } from './reliability.ts'

/** The line in the logit of the confidence. */
export interface LogisticFit {
  readonly slope: number
  readonly offset: number
}

/** Where the curve is sampled for a table of knots. */
const SAMPLES = [0, 0.05, 0.2, 0.4, 0.6, 0.75, 0.87, 0.94, 0.98, 0.995, 0.9995, 1]
const NEAREST_TO_CERTAIN = 1e-6
const ROUNDS = 50

/**
 * Fits σ(slope · logit(confidence) + offset) to what came true, by Newton's method on the likelihood (Platt 1999, on
 * the logit).
 *
 * @param predictions - what to fit
 * @returns slope and offset; 1 and 0, the identity, where the fit says nothing
 */
export function fitLogistic(predictions: readonly Prediction[]): LogisticFit {
  // Two invented predictions at even odds keep the curve finite where all came true, or none did.
  const rows: Row[] = predictions.map(({ confidence, right }) => [logit(confidence), right ? 1 : 0])
  rows.push([0, 0], [0, 1])
  let fit: LogisticFit = { slope: 1, offset: 0 }
  let loss = lossOf(rows, fit)
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(rows, fit)
    // Far from the least loss a full step overshoots: it is halved until it helps.
    let next = fit
    let nextLoss = Infinity
    for (let length = 1; length > 1e-6 && !(nextLoss < loss); length /= 2) {
      next = { slope: fit.slope + length * step.slope, offset: fit.offset + length * step.offset }
      nextLoss = lossOf(rows, next)
    }
    if (!(nextLoss < loss - 1e-9)) break
    fit = next
    loss = nextLoss
  }
  return fit.slope > 0 ? fit : { slope: 1, offset: 0 }
}

type Row = readonly [x: number, y: 0 | 1]

function lossOf(rows: readonly Row[], { slope, offset }: LogisticFit): number {
  return rows.reduce((sum, [x, y]) => sum + Math.log1p(Math.exp((y === 1 ? -1 : 1) * (slope * x + offset))), 0)
}

function newtonStep(rows: readonly Row[], { slope, offset }: LogisticFit): LogisticFit {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9]
  for (const [x, y] of rows) {
    const p = sigmoid(slope * x + offset)
    const weight = p * (1 - p)
    g0 += y - p
    g1 += (y - p) * x
    h00 += weight
    h01 += weight * x
    h11 += weight * x * x
  }
  const determinant = h00 * h11 - h01 * h01
  return { slope: (h00 * g1 - h01 * g0) / determinant, offset: (h11 * g0 - h01 * g1) / determinant }
}

/** The curve of a fit. */
export function logisticMap({ slope, offset }: LogisticFit): MonotoneMap {
  return (value) => sigmoid(slope * logit(value) + offset)
}

/** The curve of a fit as a table of twelve knots. */
export function logisticKnots(fit: LogisticFit): Knot[] {
  return rising(SAMPLES.map((at) => [at, logisticMap(fit)(at)]))
}

function logit(value: number): number {
  const inside = Math.min(1 - NEAREST_TO_CERTAIN, Math.max(NEAREST_TO_CERTAIN, value))
  return Math.log(inside / (1 - inside))
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))
