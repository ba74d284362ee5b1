import { breakLines, type Measure } from './break.ts'
import type { Block, Word } from './markup.ts'
import { beside, contentWidth, type Row } from './rows.ts'
import type { Sheet } from './sheet.ts'

const PADDING = 4
const CELL = { x: 0, width: 1e6, align: 'left', indent: 0 } as const

const extentOf = (words: readonly Word[], size: number, measure: Measure): number => {
  const last = breakLines(words, { ...CELL, size }, measure)[0]?.at(-1)
  return last ? last.x + last.width : 0
}

/**
 * Shares a width out among columns: each gets room for its longest word, and more by what its longest cell would take;
 * the square root keeps one long cell from starving the others.
 *
 * @param columns least and natural width of each column
 * @param total width to share out
 * @returns widths that sum up to the total
 */
export const shareWidth = (columns: readonly { least: number; natural: number }[], total: number): number[] => {
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const wishes = columns.map(({ least, natural }) => Math.sqrt(Math.max(1, natural - least)))
  const wish = wishes.reduce((sum, w) => sum + w, 0)
  if (least >= total) return columns.map((column) => (column.least / least) * total)
  return columns.map((column, i) => column.least + ((wishes[i] as number) / wish) * (total - least))
}

const columnWidths = (blocks: readonly Block[], sheet: Sheet, measure: Measure): number[] => {
  const count = Math.max(...blocks.map((block) => block.cells.length))
  const columns = Array.from({ length: count }, (_, c) => {
    const cells = blocks.map((block) => block.cells[c] ?? [])
    const words = cells.flat().map((word) => extentOf([word], sheet.tableSize, measure))
    return {
      least: Math.max(12, ...words) + 2 * PADDING + 1,
      natural: Math.max(...cells.map((cell) => extentOf(cell, sheet.tableSize, measure))) + 2 * PADDING + 1,
    }
  })
  return shareWidth(columns, contentWidth(sheet))
}

/**
 * Sets a table: consecutive `@table` blocks, ruled all round.
 *
 * @param blocks the rows of the table
 * @param sheet sizes of the page
 * @param measure widths of type
 * @returns the printed rows
 */
export const tableRows = (blocks: readonly Block[], sheet: Sheet, measure: Measure): Row[] => {
  const widths = columnWidths(blocks, sheet, measure)
  const edges = [sheet.marginLeft]
  for (const width of widths) edges.push((edges.at(-1) as number) + width)
  const across = { x1: sheet.marginLeft, x2: edges.at(-1) as number }
  return blocks.flatMap((block, b) => {
    const cells = widths.map((width, c) => {
      const align = c === 0 || b === 0 ? 'center' : 'left'
      const x = (edges[c] as number) + PADDING
      const setting = { x, width: width - 2 * PADDING, size: sheet.tableSize, align, indent: 0 } as const
      return breakLines(block.cells[c] ?? [], setting, measure)
    })
    const rows = beside(cells, 1.2)
    return rows.map((row, i) => ({
      ...row,
      before: b === 0 && i === 0 ? sheet.paragraphGap : 0,
      rules: [
        ...edges.map((x) => ({ x1: x, x2: x, y1: 0, y2: row.height })),
        ...(i === 0 ? [{ ...across, y1: 0, y2: 0 }] : []),
        ...(i === rows.length - 1 ? [{ ...across, y1: row.height, y2: row.height }] : []),
      ],
    }))
  })
}
