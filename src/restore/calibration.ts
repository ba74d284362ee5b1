/**
 * Posteriors of the decoder and the share of words that were right at them: isotonic regression over the gold documents
 * (each with a channel that never saw it) and the fixtures, by `bench/fit-calibration.ts`. A decoder that weighs its
 * evidence as if every letter were misread on its own is too sure of itself; this undoes it.
 */
const KNOTS: readonly (readonly [posterior: number, share: number])[] = [
  [0, 0],
  [0.2987057, 0.33784],
  [0.4431383, 0.40455],
  [0.5897196, 0.61392],
  [0.749396, 0.68541],
  [0.8488589, 0.79861],
  [0.89845, 0.89676],
  [0.9604221, 0.94704],
  [0.9919516, 0.96909],
  [0.9987545, 0.98819],
  [0.999999, 0.99962],
  [1, 0.99963],
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
