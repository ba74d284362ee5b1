/** Which messages a plugin gives a file. */
export interface ReportOptions {
  /** Corrections below this confidence are told, 0 to 1; default 0.9. */
  readonly unsure?: number
  /** Most messages of each kind; default 50, 0 for none. */
  readonly limit?: number
}

/**
 * The settings with their defaults.
 *
 * @throws RangeError if one is out of range
 */
export function reportLimits(options: ReportOptions | null | undefined): Required<ReportOptions> {
  const { limit = 50, unsure = 0.9 } = options ?? {}
  if (!(unsure >= 0 && unsure <= 1)) throw new RangeError(`unsure must lie between 0 and 1, not ${unsure}`)
  if (!(limit >= 0)) throw new RangeError(`limit must be a number from 0 on, not ${limit}`)
  return { limit, unsure }
}
