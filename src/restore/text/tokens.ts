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

/** A longer run without a blank is taken for several tokens, so that none is too long to lay out. */
const LONGEST_TOKEN = 1000
const NO_TOKENS: readonly Token[] = []

/**
 * Cuts a source into lines and tokens. Lines end with LF, CR LF or CR; blanks, form feeds and NUL part tokens.
 *
 * @param source any string
 * @returns the lines in order, empty ones too
 */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= source.length; ) {
    let end = start
    let tokens: Token[] | null = null
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) {
      if (isBlank(source.charCodeAt(end))) {
        end++
        continue
      }
      const from = end
      do end++
      while (end < source.length && end < from + LONGEST_TOKEN && !isBlank(source.charCodeAt(end)))
      tokens ??= []
      tokens.push({ text: source.slice(from, end), start: from, line: lines.length })
    }
    lines.push({ start, end, tokens: tokens ?? NO_TOKENS })
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

const LF = 10
const CR = 13

function isLineEnd(unit: number): boolean {
  return unit === LF || unit === CR
}

/** What `\s` stands for, beyond ASCII. */
const BLANKS = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0 || unit === 0x20 || (unit >= 9 && unit <= 13)
  return unit >= 0xa0 && (BLANKS.has(unit) || (unit >= 0x2000 && unit <= 0x200a))
}
