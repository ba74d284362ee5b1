/**
 * Posteriors of the decoder and the share of words that were right at them: isotonic regression over the gold documents
 * (each with a channel that never saw it) and the fixtures, by `bench/fit-calibration.ts`. A decoder that weighs its
 * evidence as if every letter were misread on its own is too sure of itself; this undoes it.
 */
const KNOTS: readonly (readonly [posterior: number, share: number])[] = [
  [0, 0],
  [0.3938756, 0.31466],
  [0.5179015, 0.51587],
  [0.653265, 0.6339],
  [0.7825981, 0.75463],
  [0.822028, 0.78659],
  [0.8832136, 0.81536],
  [0.9330771, 0.85417],
  [0.9716435, 0.95788],
  [0.9973043, 0.97927],
  [1, 0.99901],
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

/** Share of codes whose numbers the engine read right: 97.5 % on gold documents, fixtures and rendered pages. */
const CODE_NUMBERS_RIGHT = 0.975

/**
 * The same for a document code. The posterior is about its letters alone; its numbers are never put in doubt, though the
 * engine may have misread them.
 *
 * @param posterior 0 to 1
 * @returns calibrated confidence, at most 0.975
 */
export function calibrateCode(posterior: number): number {
  return CODE_NUMBERS_RIGHT * calibrate(posterior)
}
