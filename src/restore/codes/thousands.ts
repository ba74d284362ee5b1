/** Groups of three digits, two of them at least, parted by points and commas. */
const GROUPS = /^\d{1,3}(?:[.,]\d{3}){2,}$/
/** A comma before the last group may be a decimal one, save before three noughts. */
const DECIMAL = /^[\d.]+,(?!000)\d{3}$/
const LONGEST = 24

/**
 * Finds thousands whose points were in part read as commas: a number has one decimal comma at most, behind all points.
 *
 * @param read a token without edge punctuation
 * @returns the number with points alone; undefined where that need not be meant
 * @example thousandsIn('14.850,000') // '14.850.000'
 */
export function thousandsIn(read: string): string | undefined {
  if (read.length > LONGEST || !read.includes(',') || !read.includes('.')) return undefined
  return GROUPS.test(read) && !DECIMAL.test(read) ? read.replaceAll(',', '.') : undefined
}
