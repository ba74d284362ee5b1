import type { Correction } from '../restore/index.ts'

/** Leads from offsets in a restored text back to its source. */
export interface SourceMap {
  /** Offset in the source of what begins at an offset of the restored text. */
  start(offset: number): number
  /** Offset in the source behind what ends at an offset of the restored text. */
  end(offset: number): number
}

/**
 * Maps a restored text onto its source. What a correction made lies, all of it, where the correction's source lies.
 *
 * @param corrections the corrections of the text, in order
 * @returns the map
 */
export function sourceMap(corrections: readonly Correction[]): SourceMap {
  const count = corrections.length
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  let shift = 0
  corrections.forEach(({ start, end, replacement }, i) => {
    starts[i] = start + shift
    ends[i] = starts[i]! + replacement.length
    shift += replacement.length - (end - start)
  })
  /** Source offset of an offset behind the correction i, before the next. */
  const behind = (i: number, offset: number) => (i < 0 ? offset : corrections[i]!.end + (offset - ends[i]!))
  return {
    start(offset) {
      // Of those that make nothing at this offset, the last one lies before it.
      const i = lastAtMost(starts, offset)
      return i >= 0 && offset < ends[i]! ? corrections[i]!.start : behind(i, offset)
    },
    end(offset) {
      const i = lastAtMost(starts, offset - 1)
      return i >= 0 && offset <= ends[i]! ? corrections[i]!.end : behind(i, offset)
    },
  }
}

/** Index of the last value that is not more; −1 if all are. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
