import { type Line, lineText, notesOf } from './line.ts'

/** A chunk in the making. */
export interface Draft {
  /** Its own lines, those of footnotes that stand alone among them. */
  readonly lines: readonly Line[]
  /** What it repeats from the chunk before. */
  readonly repeated: readonly Line[]
}

export const EMPTY_DRAFT: Draft = { lines: [], repeated: [] }

/** All that is in a draft but once: the lines, and behind them the footnotes. */
export function linesOf({ lines }: Draft): { readonly body: readonly Line[]; readonly notes: readonly Line[] } {
  const body = lines.filter(({ footnote }) => footnote === undefined)
  const notes = lines.flatMap((line) => (line.footnote === undefined ? notesOf(line) : line))
  return { body, notes }
}

/**
 * The text of a draft.
 *
 * @param draft the draft
 * @returns the text, and how much of its beginning is repeated
 */
export function draftText(draft: Draft): { readonly text: string; readonly repeated: number } {
  const { body, notes } = linesOf(draft)
  const text = joinLines([...draft.repeated, ...body, ...notes])
  const own = joinLines([...body, ...notes])
  return { text, repeated: text.length - own.length }
}

function joinLines(lines: readonly Line[]): string {
  return lines
    .reduce((text, line, i) => {
      const before = lines[i - 1]
      if (before === undefined) return lineText(line)
      const goesOn = line.whole !== undefined && line.whole === (before.whole ?? before)
      return goesOn ? text + lineText(line) : `${text.replace(BLANKS_AT_END, '')}\n${lineText(line)}`
    }, '')
    .replace(BLANKS_AT_END, '')
}

const BLANKS_AT_END = / +$/
