import type { Line } from './tokens.ts'

/** Lines from `first` up to, not including, `end`. */
export interface LineRange {
  readonly first: number
  readonly end: number
}

/**
 * Finds the pages of a text: a form feed, or a single blank before the first line, begins a page. A text without either
 * is one page.
 *
 * @param source the text
 * @param lines its lines
 */
export function pagesOf(source: string, lines: readonly Line[]): LineRange[] {
  const starts = [0]
  lines.forEach(({ start, end, tokens }, i) => {
    if (i === 0) return
    const formFeed = source.slice(start, end).includes('\f')
    const leadingBlank = tokens.length > 0 && source[start] === ' ' && source[start + 1] !== ' '
    if (formFeed || leadingBlank) starts.push(i)
  })
  return starts.map((first, k) => ({ first, end: starts[k + 1] ?? lines.length }))
}
