/** A stretch of the source without blanks. */
export interface Token {
  readonly text: string
  /** Offset of its first code unit in the source. */
  readonly start: number
  /** 0-based line. */
  readonly line: number
}

/** A printed line. */
export interface Line {
  /** Offset of its first code unit. */
  readonly start: number
  /** Offset behind its last code unit, before the line ending. */
  readonly end: number
  readonly tokens: readonly Token[]
}

const TOKEN = /[^\s\u0000]+/g

/**
 * Cuts a source into lines and tokens. Lines end with LF, CR LF or CR; blanks, form feeds and NUL part tokens.
 *
 * @param source any string
 * @returns the lines in order, empty ones too
 */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of source.matchAll(/\r\n|\r|\n|$(?![\s\S])/g)) {
    const line = lines.length
    const text = source.slice(start, match.index)
    const tokens: Token[] = []
    for (const { 0: token, index } of text.matchAll(TOKEN)) tokens.push({ text: token, start: start + index, line })
    lines.push({ start, end: match.index, tokens })
    start = match.index + match[0].length
  }
  return lines
}
