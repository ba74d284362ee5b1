import { isoDate } from '../iso-date.ts'

/** A date said behind a code. */
export interface DateMatch {
  /** Offset behind it. */
  readonly end: number
  /** ISO; null where it is not whole or no real date. */
  readonly date: string | null
}

const LEAD =
  '(?:\\[\\^\\d{1,4}\\])?,?\\s?\\(?(?:(?:được\\s)?(?:ban\\shành|ký)\\s)?(?:\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+,\\s)?'
const OPEN = '[.…_]{0,12}'
/** "ngày 25 tháng 12 năm 2021", "ngày 11/9/2021", "tháng 6 năm 2022", "ngày … tháng 6 năm 2022". */
const DATE = new RegExp(
  `${LEAD}(?:ngày\\s?(?:(?<day>\\d{1,2})\\s?(?:[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>\\d{4})|tháng\\s(?<monthWord>\\d{1,2})[\\s,]{1,2}năm\\s(?<yearWord>\\d{4}))(?!\\d)|${OPEN}\\s?tháng\\s?(?:\\d{1,2}|${OPEN})\\s?năm\\s\\d{4}(?!\\d))|tháng\\s\\d{1,2}\\s?(?:năm\\s|/)\\d{4}(?!\\d))`,
  'uy',
)

/**
 * Reads the date of issue that stands behind a code.
 *
 * @param text the text
 * @param from offset behind the code
 * @returns the date; undefined if none stands there
 */
export function dateAt(text: string, from: number): DateMatch | undefined {
  DATE.lastIndex = from
  const groups = DATE.exec(text)?.groups
  if (groups === undefined) return undefined
  const { day, month, monthWord, year, yearWord } = groups
  const date = day === undefined ? null : isoDate(Number(day), Number(month ?? monthWord), Number(year ?? yearWord))
  return { end: DATE.lastIndex, date }
}
