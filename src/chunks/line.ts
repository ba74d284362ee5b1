/** Text that stands in one node, so that a part of a line can tell where it comes from. */
export interface Run {
  readonly text: string
  /** Place in the source; null for a sign that is not printed there, and in a tree without positions. */
  readonly start: number | null
  readonly end: number | null
  /** null for what is in no node. */
  readonly page: number | null
  /** Code of the document that it names. */
  readonly citation?: string
  /** The footnote that it is the mark of. */
  readonly note?: Line
}

/** A paragraph, a title, an item, a row of a table or a footnote; or a part of one. */
export interface Line {
  readonly runs: readonly Run[]
  /** Whether it should not be the last of a chunk: titles, and what leads in to a list. */
  readonly keepsWithNext: boolean
  /** The line that it is a part of. */
  readonly whole?: Line
  /** Identifier of the footnote that it is the text of. */
  readonly footnote?: string
  /** The rows of the head of the table that it is a row of, unless it is of the head itself. */
  readonly tableHead?: readonly Line[]
}

/** A table, to be kept whole where that can be. */
export interface TableLines {
  readonly rows: readonly Line[]
}

export type Block = Line | TableLines

/**
 * The text of a line.
 *
 * @param line the line
 */
export function lineText({ runs }: Line): string {
  return runs.map(({ text }) => text).join('')
}

/** The footnotes whose marks stand in a line. */
export function notesOf({ runs }: Line): Line[] {
  return runs.flatMap(({ note }) => note ?? [])
}

/** A line without the footnotes that its marks point to. */
export function withoutNotes(line: Line): Line {
  return { ...line, runs: line.runs.map(({ note: _, ...run }) => run) }
}

/**
 * Cuts a line in two or more.
 *
 * @param line the line
 * @param offsets where to cut, ascending, in code units of its text; not at its edges
 * @returns its parts; the line itself where nothing is cut
 */
export function cutLine(line: Line, offsets: readonly number[]): Line[] {
  if (offsets.length === 0) return [line]
  const borders = [0, ...offsets, lineText(line).length]
  return borders.slice(1).map((end, i) => ({
    ...line,
    runs: runsWithin(line.runs, borders[i]!, end),
    whole: line.whole ?? line,
    keepsWithNext: line.keepsWithNext && i === offsets.length,
  }))
}

function runsWithin(runs: readonly Run[], from: number, to: number): Run[] {
  const within: Run[] = []
  let offset = 0
  for (const run of runs) {
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, run.text.length)
    // A mark is no word that could be cut, so that its footnote stays with it.
    if (start < end) within.push({ ...run, text: run.text.slice(start, end) })
    offset += run.text.length
  }
  return within
}
