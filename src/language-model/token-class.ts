/**
 * Classes that stand for open sets of tokens in the language model: there are too many numbers, dates and document
 * codes to count one by one, but "ngày ‹1-2 digits› tháng ‹…› năm ‹year›" is as regular as any word sequence.
 */
export type TokenClass =
  | '<1>' // one digit
  | '<2>' // two digits
  | '<3>' // three digits
  | '<n>' // four digits or more, not a year
  | '<y>' // a year, 1900-2099
  | '<d>' // day/month/year
  | '<m>' // day/month or month/year, also a ratio "73/114"
  | '<f>' // digits with a decimal or thousands mark
  | '<c>' // a document code: "61/2018/NĐ-CP", "QĐ-UBND"
  | '<x>' // letters and digits mixed in any other way
  | '<w>' // a web or e-mail address

const YEAR = /^(?:19|20)\d\d$/
const DIGITS = /^\d+$/
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/
const RATIO = /^\d+\/\d+$/
const DECIMAL = /^[+-]?\d[\d.,]*\d$/
const ADDRESS = /^(?:https?:|www\.)|@|[a-z0-9]\.(?:vn|com|net|org|gov|edu)\b/i
const CODE = /^(?=.*[/-])(?=.*\p{Lu})[\p{Lu}\d&.\-/]*(?:TTg|Ttg)?[\p{Lu}\d&.\-/]*$/u
const CODE_WITH_NUMBER = /^\d+(?:\/\d+)?[/-][\p{L}\d&.\-/]*\p{Lu}[\p{L}\d&.\-/]*$/u

/** Longest token that is looked at, in characters: patterns may take the square of the length. */
const LONGEST = 200

/**
 * Tells which class a token falls in, if any.
 *
 * @param token a token without edge punctuation
 * @returns the class, or null for an ordinary word
 * @example
 * tokenClass('2023') // '<y>'
 * tokenClass('61/2018/NĐ-CP') // '<c>'
 * tokenClass('tỉnh') // null
 */
export function tokenClass(token: string): TokenClass | null {
  if (token.length > LONGEST) return null
  const first = token.charCodeAt(0)
  const startsWithDigit = first >= 48 && first <= 57
  if (startsWithDigit && DIGITS.test(token)) {
    if (token.length > 3) return YEAR.test(token) ? '<y>' : '<n>'
    return token.length === 1 ? '<1>' : token.length === 2 ? '<2>' : '<3>'
  }
  if (startsWithDigit) {
    if (DATE.test(token)) return '<d>'
    if (RATIO.test(token)) return '<m>'
    if (DECIMAL.test(token)) return '<f>'
  }
  if (ADDRESS.test(token)) return '<w>'
  if (CODE.test(token) || CODE_WITH_NUMBER.test(token)) return '<c>'
  return /\d/.test(token) ? '<x>' : null
}
