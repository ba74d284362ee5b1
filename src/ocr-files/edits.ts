/** A run of a file, and what is to stand there. */
export interface Edit {
  /** Offsets of the run; equal where something is put in. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Makes edits in a text; all else stays as it is.
 *
 * @param text the whole file
 * @param edits in any order, without overlap; those at one place are made in the order given
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let last = 0
  for (const { start, end, text: replacement } of sorted) {
    pieces.push(text.slice(last, start), replacement)
    last = end
  }
  pieces.push(text.slice(last))
  return pieces.join('')
}

/** What lines of a text end with: those of its first line. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  const at = text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}
