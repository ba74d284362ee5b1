import type { Position } from 'unist'
import type { LineGeometry } from '../page/index.ts'
import type { Correction } from '../restore/index.ts'
import type { LostMark } from './notes/lost-marks.ts'
import { lastAtMost, sourceMap } from './source-map.ts'

/** A run of the restored text: offsets of its first code unit and behind its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A printed line of the restored text, without the blanks around it. */
export interface TextLine extends Span {
  /** 0-based. */
  readonly index: number
  /** Empty for a blank line. */
  readonly text: string
  /** What stood before the text: blanks, and a form feed where a page begins. */
  readonly indent: string
  /** How it is printed, where that is known. */
  readonly geometry?: LineGeometry
}

/** A restored text, laid out for parsing, with the way back to its source. */
export interface DocumentText {
  readonly text: string
  readonly lines: readonly TextLine[]
  /** Where a run of the restored text stands in the source. */
  position(span: Span): Position
  /** What is left of footnote marks that the restoration could not read, in a run of the text; by default nothing. */
  lostMarks?(span: Span): readonly LostMark[]
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y

/**
 * Lays a restored text out.
 *
 * @param source what was restored
 * @param text the restored text, which has the lines of the source
 * @param corrections what was changed, in order
 * @param geometry how each line is printed, where that is known
 */
export function documentText(
  source: string,
  text: string,
  corrections: readonly Correction[],
  geometry: readonly (LineGeometry | null)[] = [],
): DocumentText {
  const map = sourceMap(corrections)
  const lineStarts = lineStartsOf(source)
  const point = (offset: number) => {
    const line = lastAtMost(lineStarts, offset)
    return { line: line + 1, column: offset - lineStarts[line]! + 1, offset }
  }
  return {
    text,
    lines: textLines(text, geometry),
    position({ start, end }) {
      const from = map.start(start)
      // Nothing at all has no end of its own.
      return { start: point(from), end: point(end > start ? map.end(end) : from) }
    },
  }
}

function textLines(text: string, geometry: readonly (LineGeometry | null)[]): TextLine[] {
  return lineStartsOf(text).map((start, index, starts) => {
    const line = text.slice(start, starts[index + 1] ?? text.length)
    const trimmed = line.trim()
    const indent = trimmed === '' ? line.replace(/[\r\n]+$/, '') : line.slice(0, line.indexOf(trimmed))
    const from = start + indent.length
    const printed = geometry[index]
    return {
      index,
      start: from,
      end: from + trimmed.length,
      text: trimmed,
      indent,
      ...(printed && { geometry: printed }),
    }
  })
}

/** Offsets of the lines' first code units; lines end with LF, CR LF or CR. */
function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (LINE.lastIndex = 0; LINE.lastIndex < text.length; ) {
    LINE.test(text)
    const last = text.charCodeAt(LINE.lastIndex - 1)
    if (last === 10 || last === 13) starts.push(LINE.lastIndex)
  }
  return starts
}
