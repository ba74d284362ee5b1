import type { Point, Position } from 'unist'
import type { Mention } from './mentions.ts'
import type { Statement } from './statements.ts'

/**
 * Where a mention stands in the source. A text node stands for a run of it, in which lines end and letters were
 * restored, but digits mostly stayed: the figure is looked for where it should be.
 *
 * @param statement the statement
 * @param mention one of its mentions
 * @param source the text that the tree was parsed from, if it is known
 * @returns its place; that of its text node where it was not found; undefined if the tree has no positions
 */
export function positionOf(statement: Statement, mention: Mention, source: string | undefined): Position | undefined {
  const placed = statement.texts.findLast(({ start }) => start <= mention.start)
  const position = placed?.node.position
  const from = position?.start.offset
  const to = position?.end.offset
  if (placed === undefined || source === undefined || from === undefined || to === undefined) return position
  const share = (mention.start - placed.start) / Math.max(1, placed.node.value.length)
  const at = nearest(source.slice(from, to), mention.printed, Math.round(share * (to - from)))
  if (at < 0) return position
  const start = pointAt(source, position!.start, from + at)
  return { start, end: pointAt(source, start, from + at + mention.printed.length) }
}

/** Offset of the occurrence of a text that is nearest to an offset; −1 if there is none. */
function nearest(run: string, printed: string, wanted: number): number {
  let best = -1
  for (let at = run.indexOf(printed); at >= 0; at = run.indexOf(printed, at + 1)) {
    const isWithin = /[\d.,]/.test(run.charAt(at - 1)) || /\d/.test(run.charAt(at + printed.length))
    if (!isWithin && (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted))) best = at
  }
  return best
}

/** The point at an offset behind a known point. */
function pointAt(source: string, known: Point, offset: number): Point {
  const lines = source.slice(known.offset, offset).split(/\r\n|\r|\n/)
  return {
    line: known.line + lines.length - 1,
    column: lines.at(-1)!.length + (lines.length === 1 ? known.column : 1),
    offset,
  }
}
