/**
 * Turns a posterior of the decoder into the share of words that are right at that posterior.
 *
 * @param posterior 0 to 1
 * @returns calibrated confidence, 0 to 1
 */
export function calibrate(posterior: number): number {
  return Math.min(1, Math.max(0, posterior))
}
