/** How many unchanged lines surround a change. */
const CONTEXT = 3

/** A part of a text before and after it was changed. */
export interface TextChange {
  readonly before: string
  readonly after: string
}

/** A line before and after; the last line of a text may have no line end. */
export interface LinePair extends TextChange {
  readonly ended: boolean
}

/** Changed lines with the lines around them. */
export interface Hunk {
  /** Number of its first line, from 1. */
  readonly start: number
  /** How many lines it has, on each side. */
  readonly count: number
  /** Its lines as they were shown, piece by piece. */
  readonly body: Iterable<string>
}

/**
 * Takes the parts of a text, before and after, apart into lines.
 *
 * @param changes - the parts in order; both sides of each have the same line ends
 * @throws Error if they have not
 */
export function* linePairs(changes: Iterable<TextChange>): Generator<LinePair> {
  const rest = { before: '', after: '' }
  for (const { after, before } of changes) {
    const oldLines = (rest.before + before).split('\n')
    const newLines = (rest.after + after).split('\n')
    if (oldLines.length !== newLines.length) throw new Error('the restored text has another number of lines')
    rest.before = oldLines.pop()!
    rest.after = newLines.pop()!
    for (const [i, line] of oldLines.entries()) yield { before: line, after: newLines[i]!, ended: true }
  }
  if (rest.before !== '' || rest.after !== '') yield { ...rest, ended: false }
}

/**
 * Gathers changed lines, with their context, in hunks; hunks that touch are one.
 *
 * @param lines - all lines of a text
 * @param show - writes a line, changed or not
 */
export function* hunksOf(lines: Iterable<LinePair>, show: (line: LinePair) => string): Generator<Hunk> {
  let number = 0
  let start = 0
  let count = 0
  let body: HunkBody | null = null
  // Unchanged lines behind the last change: the end of its context, or the beginning of the next one's.
  let between: LinePair[] = []
  const include = (shown: readonly LinePair[], into: HunkBody) => {
    for (const line of shown) into.add(show(line))
    count += shown.length
  }
  for (const line of lines) {
    number++
    if (line.before === line.after) {
      between.push(line)
      if (body === null) between = between.slice(-CONTEXT)
      else if (between.length > 2 * CONTEXT) {
        include(between.slice(0, CONTEXT), body)
        yield { start, count, body: body.pieces() }
        body = null
        between = between.slice(-CONTEXT)
      }
      continue
    }
    if (body === null) {
      body = new HunkBody()
      start = number - between.length
      count = 0
    }
    include([...between, line], body)
    between = []
  }
  if (body === null) return
  include(between.slice(0, CONTEXT), body)
  yield { start, count, body: body.pieces() }
}

/** Characters that are packed at once. */
const PIECE = 1 << 16

/**
 * The lines of a hunk. Its head counts them, so all have to be held before the first is written, and in a garbled text
 * nearly every line is changed: they are packed as UTF-8.
 */
class HunkBody {
  readonly #packed: Buffer[] = []
  #lines: string[] = []
  #length = 0

  add(lines: string): void {
    this.#lines.push(lines)
    this.#length += lines.length
    if (this.#length < PIECE) return
    this.#packed.push(Buffer.from(this.#lines.join('')))
    this.#lines = []
    this.#length = 0
  }

  *pieces(): Generator<string> {
    for (const piece of this.#packed) yield piece.toString()
    yield this.#lines.join('')
  }
}
