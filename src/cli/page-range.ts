import { usageError } from './errors.ts'

/** Pages from one to another, both of them included; the last may be open. */
export interface PageSpan {
  readonly from: number
  readonly to: number
}

const SPAN = /^(\d+)?(-)?(\d+)?$/

/**
 * Reads the pages that an option names.
 *
 * @param command - the command, for messages
 * @param value - "3", "1-4,9", "-2" (up to the second), "10-" (from the tenth on)
 * @returns the spans in the order named
 * @throws CommandError with exit code 1 for anything else
 */
export function pageSpans(command: string, value: string): PageSpan[] {
  return value.split(',').map((part) => {
    const [, first, dash, last] = SPAN.exec(part.trim()) ?? []
    const from = Number(first ?? 1)
    const to = dash === undefined ? from : Number(last ?? Number.POSITIVE_INFINITY)
    if ((first ?? last) !== undefined && from >= 1 && to >= from) return { from, to }
    throw usageError(`--pages takes pages such as 1-4,9, not '${value}'`, command)
  })
}

/** Whether a page is one of those named. */
export const isIn =
  (spans: readonly PageSpan[]) =>
  (page: number): boolean =>
    spans.some(({ from, to }) => page >= from && page <= to)
