import { linesOf, pagesOf } from '../restore/index.ts'
import type { DocumentText } from './document-text.ts'

/** Where the pages of a text begin. */
export interface PageLayout {
  /** Number of the page that begins with a line, by line; the first page is not in it. */
  readonly breaks: ReadonlyMap<number, number>
  /** Lines that hold nothing but the number of a page. */
  readonly numbers: ReadonlySet<number>
}

/** A page has more lines than this; blanks before lines that stand closer are no marks of pages. */
const FEWEST_LINES = 10

/**
 * Finds the pages of a text as its restoration does: by form feeds, by a single blank before the first line of a page,
 * by the numbers of pages.
 *
 * @param document the text
 */
export function pageLayout({ lines, text }: DocumentText): PageLayout {
  const { numbers, starts } = pagesOf(text, linesOf(text))
  const printed = lines.filter((line) => line.text !== '')
  const isSure = (line: number) => lines[line]!.indent.includes('\f') || numbers[line] || numbers[line - 1]
  const marked = printed.filter(({ index }) => starts[index] && !isSure(index))
  // In some texts each paragraph is indented by a blank.
  const trusted = marked.length * FEWEST_LINES <= printed.length
  const breaks = new Map<number, number>()
  const first = printed[0]?.index ?? 0
  starts.forEach((begins, line) => {
    if (begins && line > first && (trusted || isSure(line))) breaks.set(line, breaks.size + 2)
  })
  return { breaks, numbers: new Set(numbers.flatMap((isNumber, line) => (isNumber ? [line] : []))) }
}
