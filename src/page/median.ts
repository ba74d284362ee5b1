/** The middle one of some numbers; undefined of none. */
export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5)

/**
 * The number below which a share of some numbers lies.
 *
 * @param share 0 to 1
 * @returns undefined of no numbers
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
