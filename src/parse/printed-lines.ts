import type { TextLine } from './document-text.ts'

/** The blank before a word, and what boxes are off by, in ems. */
const BLANK = 0.7
/** The first line of a paragraph begins so far right of those below it at least, in ems. */
const LEAST_INDENT = 0.8
/** Lines that begin below each other may be off by so much, in ems. */
const OFF = 0.4

/**
 * How much room a line leaves beyond what the first word of the next line takes up, as they are printed.
 *
 * @param line the line
 * @param next the line below it
 * @returns in ems, negative where the word had no room; undefined where it is not known how they are printed
 */
export function printedRoom({ geometry }: TextLine, { geometry: next }: TextLine): number | undefined {
  if (geometry === undefined || next === undefined) return undefined
  return geometry.room + (geometry.centred ? geometry.indent : 0) - next.firstWord - BLANK
}

/** Whether one of two lines is known to be bold and the other not to be. */
export const changesFace = ({ geometry: a }: TextLine, { geometry: b }: TextLine): boolean =>
  typeof a?.bold === 'boolean' && typeof b?.bold === 'boolean' && a.bold !== b.bold

/**
 * Whether a line begins right of the lines above it, as the first line of a paragraph does.
 *
 * @param lines the lines above it that belong together; at least one
 * @param line the line
 * @param mayEnd whether they may end there, as far as their text tells
 */
export function isIndented(lines: readonly TextLine[], line: TextLine, mayEnd: boolean): boolean {
  const [before, own] = [lines.at(-1)!.geometry, line.geometry]
  if (before === undefined || own === undefined || own.centred || before.centred) return false
  if (own.column !== before.column || own.indent < LEAST_INDENT) return false
  if (lines.length > 1) return own.indent - before.indent >= LEAST_INDENT
  // Two first lines, one below the other.
  return mayEnd && Math.abs(own.indent - before.indent) < OFF
}
