/**
 * Posteriors of the decoder and the share of words that were right at them: isotonic regression over the gold documents
 * (each with a channel that never saw it) and the fixtures, by `bench/fit-calibration.ts`. A decoder that weighs its
 * evidence as if every letter were misread on its own is too sure of itself; this undoes it.
 */
const KNOTS: readonly (readonly [posterior: number, share: number])[] = [
  [0, 0],
  [0.6053633, 0.59932],
  [0.8525293, 0.695],
  [0.9324643, 0.8007],
  [0.9784126, 0.84826],
  [0.9960706, 0.86648],
  [0.9980778, 0.88356],
  [0.9989888, 0.94167],
  [0.9996237, 0.94916],
  [1, 0.9948],
]

/**
 * Turns a posterior of the decoder into the share of words that are right at that posterior.
 *
 * @param posterior 0 to 1; what rounding puts outside is taken for the nearer end
 * @returns calibrated confidence, 0 to 1, rising with the posterior
 */
export function calibrate(posterior: number): number {
  let k = 1
  while (k < KNOTS.length - 1 && posterior > KNOTS[k]![0]) k++
  const [left, low] = KNOTS[k - 1]!
  const [right, high] = KNOTS[k]!
  const along = Math.min(1, Math.max(0, (posterior - left) / (right - left)))
  return low + along * (high - low)
}
