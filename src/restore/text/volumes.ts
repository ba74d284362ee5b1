/** A run of a text that is restored by itself: offsets of its first code unit and behind its last. */
export interface Volume {
  readonly start: number
  readonly end: number
}

/** Where in a text a volume begins. */
export interface VolumePlace {
  /** Offset of its first code unit. */
  readonly start: number
  /** Line of its first code unit, from 0, and how many code units of that line stand before it. */
  readonly line: number
  readonly column: number
}

/** Where the volume behind one begins. */
export function placeBehind({ column, line, start }: VolumePlace, lineStarts: readonly number[], length: number) {
  const last = lineStarts.length - 1
  return { start: start + length, line: line + last, column: last > 0 ? length - lineStarts[last]! : column + length }
}

/**
 * Code units of a volume: some eighty pages. Enough to tell what a document repeats and how long its lines are, and
 * little enough to hold. The last volume may be half as long, any other half as long again.
 */
export const VOLUME_LENGTH = 1 << 18

/** Where the next volume had best begin, best places first; it begins where the pattern ends. */
const PLACES: readonly RegExp[] = [
  // A page: a form feed in the next line, or a single blank before its first word.
  /(?:\r\n|\r(?!\n|$)|\n)(?=[^\r\n]*\f)/,
  /(?:\r\n|\r(?!\n|$)|\n)(?= \S)/,
  // Above a blank line, at any line, at a blank.
  /(?:\r\n|\r(?!\n|$)|\n)(?=[^\S\r\n]*[\r\n])/,
  /\r\n|\r(?!\n|$)|\n/,
  /[^\S\r\n]|\0/,
]

/**
 * Cuts a text into volumes: where a page begins, else at a blank line, else where a line ends, else where it must be.
 *
 * @param source any text
 * @param length code units of a volume, 2 at least; see {@link VOLUME_LENGTH}
 * @returns the volumes in order; together they are the text. There is one at least.
 */
export function* volumesOf(source: string, length = VOLUME_LENGTH): Generator<Volume> {
  const half = Math.floor(length / 2)
  let start = 0
  while (source.length - start > length + half) {
    const end = endWithin(source, start + length, Math.min(start + length + half, source.length - half))
    yield { start, end }
    start = end
  }
  yield { start, end: source.length }
}

function endWithin(source: string, from: number, to: number): number {
  const window = source.slice(from, to)
  for (const place of PLACES) {
    const found = place.exec(window)
    if (found !== null) return from + found.index + found[0].length
  }
  return isOne(source.slice(to - 1, to + 1)) ? to - 1 : to
}

/** Whether two code units must not be parted: CR LF, or a surrogate pair. */
function isOne(units: string): boolean {
  return units === '\r\n' || [...units].length < units.length
}
