import type { PrintedCell } from './printed-cells.ts'

/** A stretch of a printed line that belongs to one cell. */
export interface PlacedStretch {
  readonly cell: PrintedCell
  /** Whether the cell begins with it. */
  readonly opens: boolean
}

/** Words that the engine lost, in a row, at most. */
const MOST_LOST = 4
/** How far off a block may be for a stretch of a word or two to be looked for in it. */
const NEAR = 4

/**
 * Says which cells the lines of a printed text come from: the words of a cell are printed in order, while lines of
 * columns, tables and footnotes come in the order of the paper.
 *
 * @param cells the cells of the document
 * @param lines the lines, in words
 * @returns the stretches of each line; words found nowhere (page numbers) belong to none
 */
export const placeLines = (cells: readonly PrintedCell[], lines: readonly (readonly string[])[]): PlacedStretch[][] => {
  const cursors = cells.map(() => 0)
  let current = 0

  const matched = (cell: number, words: readonly string[], from: number): { length: number; lost: number } => {
    const printed = cells[cell]!.words
    let best = { length: 0, lost: 0 }
    for (let lost = 0; lost <= MOST_LOST; lost++) {
      const start = cursors[cell]! + lost
      let length = 0
      while (from + length < words.length && printed[start + length] === words[from + length]) length++
      if (length - lost > best.length - best.lost) best = { length, lost }
    }
    return best
  }

  return lines.map((words) => {
    const stretches: PlacedStretch[] = []
    for (let from = 0; from < words.length; ) {
      let best = { cell: -1, length: 0, lost: 0, worth: 0 }
      for (let cell = 0; cell < cells.length; cell++) {
        const { length, lost } = matched(cell, words, from)
        const away = Math.abs(cells[cell]!.block - cells[current]!.block)
        const whole = length === words.length
        if (length === 0 || (length < 3 && away > NEAR && !whole)) continue
        const worth = length - lost - 0.01 * away
        if (worth > best.worth) best = { cell, length, lost, worth }
      }
      if (best.cell < 0) from++
      else {
        const cell = cells[best.cell]!
        stretches.push({ cell, opens: cursors[best.cell]! === 0 })
        cursors[best.cell]! += best.lost + best.length
        from += best.length
        if (!cell.first.startsWith('fn:')) current = best.cell
      }
    }
    return stretches
  })
}
