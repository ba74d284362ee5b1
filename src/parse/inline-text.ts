import type { Span } from './document-text.ts'

/** The text of some runs, put together as one reads it, with the way back to the restored text. */
export interface InlineText {
  readonly value: string
  /** Offset in the restored text where each code unit of the value begins. */
  readonly starts: Int32Array
  /** Offset in the restored text behind each code unit of the value. */
  readonly ends: Int32Array
}

/** A sign at the end of a line that the next line is glued to: "KH-" and "UBND". */
const GLUING = /[^\s–—-][-/]$/

/**
 * Puts runs of a text together: blanks and line ends become one blank, but for a line end behind a glued hyphen or
 * stroke, which becomes nothing.
 *
 * @param text the restored text
 * @param spans the runs, in order; each begins and ends with something else than a blank
 */
export function inlineText(text: string, spans: readonly Span[]): InlineText {
  const most = spans.reduce((sum, { start, end }) => sum + end - start + 1, 0)
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  // A string that grew would be laid out anew for each run that looks at its end.
  const units: string[] = []
  const add = (unit: string, start: number, end: number) => {
    starts[units.length] = start
    ends[units.length] = end
    units.push(unit)
  }
  for (const { start, end } of spans) {
    if (units.length > 0 && !GLUING.test(units.slice(-2).join(''))) {
      const before = ends[units.length - 1]!
      const behind = blanksEnd(text, before, start)
      // Where something else lies between two lines, the blank is the end of the first.
      add(' ', before, behind === start ? behind : lineEnd(text, before, behind))
    }
    for (let at = start; at < end; ) {
      const next = blanksEnd(text, at, end)
      if (next > at) add(' ', at, next)
      else add(text[at]!, at, at + 1)
      at = Math.max(next, at + 1)
    }
  }
  const { length } = units
  return { value: units.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

const BLANK = /\s/

function blanksEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && BLANK.test(text[end]!)) end++
  return end
}

/** Behind the first line end of a run of blanks. */
function lineEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (text[at] === '\n') return at + 1
    if (text[at] === '\r') return text[at + 1] === '\n' && at + 1 < limit ? at + 2 : at + 1
  }
  return limit
}
