/** The stroke and the c of "b/c" as engines read them. */
const REPORTED = /^b[/íìîïil1I|!rt][cCoOe0]$/u
const OPENING = /[([{]$/
const CLOSING = /^[)\]}]/

/**
 * Tells the "b/c" (để báo cáo) that stands in brackets behind a recipient, damaged or not; there is no such word.
 *
 * @param token a token
 * @param start offset of its first letter or digit
 * @param stop offset behind its last one
 * @example isReportMark('(bíC};', 1, 4) // true
 */
export function isReportMark(token: string, start: number, stop: number): boolean {
  if (!REPORTED.test(token.slice(start, stop))) return false
  return OPENING.test(token.slice(0, start)) || CLOSING.test(token.slice(stop))
}
