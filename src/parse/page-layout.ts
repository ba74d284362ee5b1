import { linesOf, pagesOf } from '../restore/index.ts'
import type { DocumentText, TextLine } from './document-text.ts'

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
 * by the numbers of pages. Where the lines say which page they are on, that counts.
 *
 * @param document the text
 */
export function pageLayout(document: DocumentText): PageLayout {
  const { lines, text } = document
  if (lines.some(({ geometry }) => geometry !== undefined)) return knownPages(lines, text)
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

/** The pages that the lines say they are on; the number of a page is its first line or its last. */
function knownPages(lines: readonly TextLine[], text: string): PageLayout {
  const breaks = new Map<number, number>()
  const edges = new Set<number>()
  let last: TextLine | undefined
  for (const line of lines) {
    if (line.geometry === undefined) continue
    const { page } = line.geometry
    if (last?.geometry?.page !== page) {
      if (last !== undefined) breaks.set(line.index, page)
      if (last !== undefined) edges.add(last.index)
      edges.add(line.index)
    }
    last = line
  }
  if (last !== undefined) edges.add(last.index)
  const { numbers } = pagesOf(text, linesOf(text))
  return { breaks, numbers: new Set([...edges].filter((line) => numbers[line])) }
}
