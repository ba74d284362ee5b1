/** Earliest year that is taken for one. */
const FIRST_YEAR = 1900

/**
 * The ISO form of a date.
 *
 * @returns "2024-08-16"; null if there is no such day, or a part is no number
 */
export function isoDate(day: number, month: number, year: number): string | null {
  if (!(year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}
