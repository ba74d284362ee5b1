import { foldLetters } from '../../orthography/index.ts'
import { isoDate } from '../iso-date.ts'

/** A date in a line. */
export interface DateMatch {
  /** Offsets into the line. */
  readonly start: number
  readonly end: number
  /** Whether the word for the day is there; a place for the day may be left open behind it. */
  readonly dated: boolean
  /** "2024-08-16"; null where a part of it was left open or it is none. */
  readonly date: string | null
}

const OPEN = '[.…_\\s-]'
const FIGURES = '[\\dOolIisS]{1,2}'
const YEAR = '[\\dOolI]{4}'
/** "ngày", of which an engine keeps the first two letters and seldom all of the rest. */
const DAY_WORD = 'n[gq][a-z]{1,2}'

/** hồi 20 giờ 30 phút */
const HOUR = '(?:(?:h[a-z]i|l[a-z]c)\\s\\d{1,2}\\s?(?:gi[a-z]|h)\\s?(?:\\d{1,2}\\s?(?:ph[a-z]t)?)?,?\\s)?'
/** ngày 05 tháng 6 năm 2023; day and month may be left open, and the year's last figures. */
const IN_WORDS = new RegExp(
  `(?<![a-z\\d])${HOUR}(?:${DAY_WORD}${OPEN}{0,9}(${FIGURES})?${OPEN}{0,9})?t[a-z]{0,2}ng${OPEN}{0,9}(${FIGURES})?${OPEN}{0,9}n[a-z]m\\s{0,9}(${YEAR}|[\\d.…_]{0,6})`,
  'i',
)
/** ngày 5/6/2023 */
const IN_FIGURES = new RegExp(
  `(?<![a-z\\d])${DAY_WORD}${OPEN}{0,9}(${FIGURES})?\\s?[-/.]\\s?(${FIGURES})?\\s?[-/.]\\s?(${YEAR})(?!\\d)`,
  'i',
)

const LOOK_ALIKES: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5' }

/**
 * Finds the date of a document in a line of its header: "ngày 05 tháng 6 năm 2023", "ngày 5/6/2023".
 *
 * @param line the line; its marks may be wrong
 * @example findDate('Vân Đông, ngày 5/6/2023') // { start: 10, end: 23, dated: true, date: '2023-06-05' }
 */
export function findDate(line: string): DateMatch | null {
  const folded = foldedInPlace(line)
  const match = IN_WORDS.exec(folded) ?? IN_FIGURES.exec(folded)
  if (match === null) return null
  const [day, month, year] = [match[1], match[2], match[3]].map(figures)
  const end = match.index + match[0].trimEnd().length
  return { start: match.index, end, dated: !/^t/i.test(match[0]), date: isoDate(day!, month!, year!) }
}

/** Folds a text and keeps its length, so that offsets stay true. */
function foldedInPlace(text: string): string {
  const whole = foldLetters(text)
  if (whole.length === text.length) return whole
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const letter = foldLetters(text[i]!)
    folded += letter.length === 1 ? letter : text[i]
  }
  return folded
}

function figures(read: string | undefined): number {
  const digits = (read ?? '').toLowerCase().replace(/[olis]/g, (letter) => LOOK_ALIKES[letter]!)
  return digits === '' ? Number.NaN : Number(digits)
}
