import type { PageSpan } from '../../input/index.ts'
import { usageError } from '../errors.ts'

const SPAN = /^(\d+)?(-)?(\d+)?$/

/**
 * Reads the pages that an option names.
 *
 * @param command - the command, for messages
 * @param value - "3", "1-4,9", "-2" (up to the second), "10-" (from the tenth on)
 * @returns the spans from the first page to the last, none of them touching another
 * @throws CommandError with exit code 1 for anything else
 */
export function pageSpans(command: string, value: string): PageSpan[] {
  const spans = value.split(',').map((part): PageSpan => {
    const [, first, dash, last] = SPAN.exec(part.trim()) ?? []
    const from = Number(first ?? 1)
    const to = dash === undefined ? from : Number(last ?? Number.POSITIVE_INFINITY)
    if ((first ?? last) === undefined || from < 1 || to < from) {
      throw usageError(`--pages takes pages such as 1-4,9, not '${value}'`, command)
    }
    return to === Number.POSITIVE_INFINITY ? { from } : { from, to }
  })
  return spans.sort((a, b) => a.from - b.from).reduce<PageSpan[]>(joinSpan, [])
}

/** Adds a span that begins no earlier than those before it. */
function joinSpan(spans: PageSpan[], span: PageSpan): PageSpan[] {
  const last = spans.at(-1)
  if (last === undefined || span.from > lastPage(last) + 1) return [...spans, span]
  const to = Math.max(lastPage(last), lastPage(span))
  return [...spans.slice(0, -1), to === Number.POSITIVE_INFINITY ? { from: last.from } : { from: last.from, to }]
}

const lastPage = ({ to = Number.POSITIVE_INFINITY }: PageSpan): number => to
