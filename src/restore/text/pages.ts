import { type LastPageNumber, pageNumberLines } from './page-numbers.ts'
import type { Line } from './tokens.ts'

/** Where the pages of a text begin. */
export interface PageMarks {
  /** For each line whether a page begins with it. */
  readonly starts: readonly boolean[]
  /** For each line whether it is nothing but the number of a page. */
  readonly numbers: readonly boolean[]
  /** Whether there is more than one page. */
  readonly known: boolean
  /** The last page's number. */
  readonly last: LastPageNumber | null
}

/**
 * Finds the pages of a text. A form feed begins one, and so does a single blank before the first word of a line, or a
 * page's number alone on a line at its head; behind a number at its foot the next page begins.
 *
 * @param source the text
 * @param lines its lines
 * @param before what was found in the volume before, if the text is not the first
 */
export function pagesOf(source: string, lines: readonly Line[], before?: Pick<PageMarks, 'known' | 'last'>): PageMarks {
  const behindNumber = before?.last?.atHead === false && before.last.since === 1
  const starts = lines.map(({ start, end, tokens }, i) => {
    if (i === 0 && (before === undefined || behindNumber)) return true
    const leadingBlank = tokens.length > 0 && source[start] === ' ' && source[start + 1] !== ' '
    return leadingBlank || source.slice(start, end).includes('\f')
  })
  const { lines: numberLines, atHead, last } = pageNumberLines(lines, before?.last)
  const numbers = lines.map(() => false)
  for (const line of numberLines) {
    numbers[line] = true
    const start = atHead ? line : line + 1
    if (start < lines.length) starts[start] = true
  }
  return { starts, numbers, known: before?.known === true || starts.indexOf(true, 1) > 0, last }
}
