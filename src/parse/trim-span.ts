import type { Span } from './document-text.ts'

/**
 * Leaves signs off the ends of a run.
 *
 * @param text the restored text
 * @param span the run
 * @param before matches what is left off at its start
 * @param behind matches what is left off at its end
 * @returns what remains; null if nothing does
 */
export function trimSpan(text: string, span: Span, before: RegExp, behind: RegExp): Span | null {
  const run = text.slice(span.start, span.end)
  const lead = before.exec(run)?.[0].length ?? 0
  const tail = behind.exec(run.slice(lead))?.[0].length ?? 0
  const start = span.start + lead
  const end = span.end - tail
  return start < end ? { start, end } : null
}

/** The sign of an item: a dash, or what an engine makes of one. */
export const ITEM_SIGN = /^(?:[-–—~+*•·¬_=>|]+[.\s]*)+/
/** What closes an item. */
export const ITEM_END = /[\s;.,:]+$/
/** Nothing. */
export const NOTHING = /^/
