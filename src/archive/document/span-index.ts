import { firstBehind } from '../../restore/index.ts'

/** Offsets of a first code unit and behind a last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans that do not overlap. */
export interface SpanIndex {
  /** Whether a span shares a code unit with one of them. */
  overlaps(span: Span): boolean
  /**
   * Takes a span in, unless it overlaps one of them.
   *
   * @returns whether it was taken
   */
  add(span: Span): boolean
}

/**
 * Makes an index of spans.
 *
 * @param spans in order, without overlap
 */
export function spanIndex(spans: readonly Span[]): SpanIndex {
  const sorted = [...spans]
  const behind = (offset: number) => firstBehind(sorted, ({ end }) => end <= offset)
  const overlaps = ({ end, start }: Span) => (sorted[behind(start)]?.start ?? Number.POSITIVE_INFINITY) < end
  return {
    overlaps,
    add(span) {
      if (overlaps(span)) return false
      sorted.splice(behind(span.start), 0, span)
      return true
    },
  }
}
