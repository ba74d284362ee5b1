/** A prediction: how sure it was, 0 to 1, and whether it came true. */
export interface Prediction {
  readonly confidence: number
  readonly right: boolean
}

/** A row of a reliability table: predictions of like confidence. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean confidence. */
  readonly confidence: number
  /** Share that came true. */
  readonly accuracy: number
}

/** Lower ends of the bins of fixed width. */
const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999]
/** Above the last edge, where nearly all predictions lie, this many bins of equal mass. */
const TOP_BINS = 5

/**
 * Sorts predictions into bins by confidence: fixed ones below 0.999, five of equal mass above. Equal confidences share a
 * bin, so there may be fewer.
 *
 * @param predictions - any number
 * @returns the bins that are not empty, the lowest first
 */
export function reliabilityBins(predictions: readonly Prediction[]): ReliabilityBin[] {
  const sorted = [...predictions].sort((a, b) => a.confidence - b.confidence)
  const lowerEnds = [...new Set([...EDGES, ...topEdges(sorted)])].sort((a, b) => a - b)
  const bins = lowerEnds.map((from, i) => ({
    from,
    to: lowerEnds[i + 1] ?? 1,
    count: 0,
    confidence: 0,
    right: 0,
  }))
  let bin = 0
  for (const { confidence, right } of sorted) {
    while (bin + 1 < bins.length && confidence >= bins[bin + 1]!.from) bin++
    const here = bins[bin]!
    here.count++
    here.confidence += confidence
    here.right += right ? 1 : 0
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, confidence, right }) => ({
      from,
      to,
      count,
      confidence: confidence / count,
      accuracy: right / count,
    }))
}

/**
 * Expected calibration error (Naeini, Cooper & Hauskrecht 2015): the mean distance between confidence and accuracy over
 * the bins, each weighted with its predictions.
 *
 * @param predictions - any number
 * @returns 0 (what is stated is what comes true) to 1; null without predictions
 */
export function expectedCalibrationError(predictions: readonly Prediction[]): number | null {
  if (predictions.length === 0) return null
  const gaps = reliabilityBins(predictions).map((bin) => bin.count * Math.abs(bin.confidence - bin.accuracy))
  return gaps.reduce((sum, gap) => sum + gap, 0) / predictions.length
}

/**
 * Mean negative log-likelihood of what came true, in nats: unlike the calibration error it also rewards telling right
 * from wrong.
 *
 * @param predictions - any number
 * @returns 0 or more; null without predictions
 */
export function logLoss(predictions: readonly Prediction[]): number | null {
  if (predictions.length === 0) return null
  const losses = predictions.map(
    ({ confidence, right }) => -Math.log(Math.max(1e-6, right ? confidence : 1 - confidence)),
  )
  return losses.reduce((sum, loss) => sum + loss, 0) / predictions.length
}

function topEdges(sorted: readonly Prediction[]): number[] {
  const top = sorted.filter(({ confidence }) => confidence >= EDGES.at(-1)!)
  if (top.length === 0) return []
  return Array.from({ length: TOP_BINS - 1 }, (_, i) => top[Math.floor(((i + 1) * top.length) / TOP_BINS)]!.confidence)
}
