import { breakLines, type Measure, type PlacedWord } from './break.ts'
import { type Block, type Word, wordText } from './markup.ts'
import { contentWidth, type Row, type Rule } from './rows.ts'
import type { Sheet } from './sheet.ts'
import { shareWidth } from './table.ts'

/** What is ruled in a table: everything, head and foot only, or nothing. */
export type GridKind = 'grid' | 'lines' | 'figures'

/** A cell with all that is merged into it. */
export interface GridCell {
  readonly words: readonly Word[]
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

const PADDING = { grid: 4, lines: 6, figures: 10 } as const
const SPACING = 1.2
const LEAST_HEIGHT = 11
const NUMBER = /^[-+(]?\d[\d.,]*%?\)?$/
/** What stands in place of a cell that is merged into the one to its left, or above it. */
const MERGED_LEFT = '<'
const MERGED_UP = '^'

const textOf = (words: readonly Word[] | undefined) => (words ?? []).map(wordText).join(' ')
const isBold = (words: readonly Word[]) => words.every((word) => word.every(({ bold }) => bold))

/**
 * The cells of a table: `<` is part of the cell to its left, `^` of the cell above it.
 *
 * @param blocks the rows of the table
 */
export const gridCells = (blocks: readonly Block[]): GridCell[] => {
  const width = Math.max(...blocks.map(({ cells }) => cells.length))
  const sign = (row: number, column: number) => textOf(blocks[row]?.cells[column])
  return blocks.flatMap(({ cells }, row) =>
    Array.from({ length: width }, (_, column) => column).flatMap((column): GridCell[] => {
      if (sign(row, column) === MERGED_LEFT || sign(row, column) === MERGED_UP) return []
      let columns = 1
      while (sign(row, column + columns) === MERGED_LEFT) columns++
      let rows = 1
      while (sign(row + rows, column) === MERGED_UP) rows++
      return [{ words: cells[column] ?? [], row, column, rows, columns }]
    }),
  )
}

/** Rows at the top whose texts are all bold. */
const headRows = (cells: readonly GridCell[], count: number): number => {
  const plain = cells.find(({ words }) => words.length > 0 && !isBold(words))
  return plain?.row ?? count
}

const columnEdges = (cells: readonly GridCell[], kind: GridKind, sheet: Sheet, measure: Measure): number[] => {
  const count = Math.max(...cells.map(({ column, columns }) => column + columns))
  const setting = { x: 0, width: 1e6, size: sheet.tableSize, align: 'left', indent: 0 } as const
  const extentOf = (words: readonly Word[]) => {
    const last = breakLines(words, setting, measure)[0]?.at(-1)
    return last ? last.x + last.width : 0
  }
  const columns = Array.from({ length: count }, (_, c) => {
    const own = cells.filter(({ column, columns }) => column === c && columns === 1).map(({ words }) => words)
    return {
      least: Math.max(12, ...own.flat().map((word) => extentOf([word]))) + 2 * PADDING[kind] + 1,
      natural: Math.max(0, ...own.map(extentOf)) + 2 * PADDING[kind] + 1,
    }
  })
  const edges = [sheet.marginLeft]
  for (const width of shareWidth(columns, contentWidth(sheet))) edges.push((edges.at(-1) as number) + width)
  return edges
}

/**
 * Sets a table with merged cells: `@grid` is ruled all round, `@lines` above and below its head and at its foot,
 * `@figures` not at all. Figures stand at the right of their cells; rows of bold cells at the top are its head. A page
 * break between its rows goes on with the same columns.
 *
 * @param blocks the rows of the table, perhaps with page breaks between
 * @param sheet sizes of the page
 * @param measure widths of type
 * @returns the printed rows and page breaks
 */
export const gridRows = (blocks: readonly Block[], sheet: Sheet, measure: Measure): (Row | 'page')[] => {
  const printed = blocks.filter((block) => block.kind !== 'page')
  const kind = printed[0]?.kind as GridKind
  const cells = gridCells(printed)
  const edges = columnEdges(cells, kind, sheet, measure)
  const heads = headRows(cells, printed.length)
  const lineHeight = Math.max(LEAST_HEIGHT, sheet.tableSize) * SPACING

  const linesOf = ({ words, row, column, columns }: GridCell): PlacedWord[][] => {
    const x = (edges[column] as number) + PADDING[kind]
    const width = (edges[column + columns] as number) - (edges[column] as number) - 2 * PADDING[kind]
    const isHead = row < heads || (isBold(words) && columns > 1)
    const align = isHead || (column === 0 && kind === 'grid') ? 'center' : 'left'
    const lines = breakLines(words, { x, width, size: sheet.tableSize, align, indent: 0 }, measure)
    const [only] = lines[0] ?? []
    if (isHead || words.length !== 1 || only === undefined || !NUMBER.test(only.text)) return lines
    const by = x + width - only.width - only.x
    return [
      [{ ...only, x: only.x + by, fragments: only.fragments.map((fragment) => ({ ...fragment, x: fragment.x + by })) }],
    ]
  }
  const set = cells.map((cell) => ({ cell, lines: linesOf(cell) }))
  const heights = printed.map((_, row) =>
    Math.max(
      lineHeight,
      ...set.filter(({ cell }) => cell.row === row && cell.rows === 1).map(({ lines }) => lines.length * lineHeight),
    ),
  )
  for (const { cell, lines } of set) {
    const last = cell.row + cell.rows - 1
    const room = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0)
    heights[last] = (heights[last] as number) + Math.max(0, lines.length * lineHeight - room)
  }

  const wordsOf = (row: number): PlacedWord[] =>
    set
      .filter(({ cell }) => cell.row + cell.rows - 1 === row)
      .flatMap(({ cell, lines }) => {
        const above = heights.slice(cell.row, row).reduce((sum, height) => sum + height, 0)
        const slack = above + (heights[row] as number) - lines.length * lineHeight
        const top = cell.rows > 1 ? slack / 2 - above : -above
        return lines.flatMap((words, i) =>
          words.map((word) => ({ ...word, baseline: top + i * lineHeight + lineHeight * 0.76 })),
        )
      })
  const rulesOf = (row: number): Rule[] => {
    const y2 = heights[row] as number
    const all = { x1: edges[0] as number, x2: edges.at(-1) as number }
    if (kind === 'figures') return []
    if (kind === 'lines') {
      const top = row === 0 || row === heads ? [{ ...all, y1: 0, y2: 0 }] : []
      return row === printed.length - 1 ? [...top, { ...all, y1: y2, y2 }] : top
    }
    return cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .flatMap(({ column, columns, row: first, rows }) => {
        const x1 = edges[column] as number
        const x2 = edges[column + columns] as number
        return [
          { x1, x2: x1, y1: 0, y2 },
          { x1: x2, x2, y1: 0, y2 },
          ...(row === first ? [{ x1, x2, y1: 0, y2: 0 }] : []),
          ...(row === first + rows - 1 ? [{ x1, x2, y1: y2, y2 }] : []),
        ]
      })
  }
  let next = 0
  return blocks.map((block): Row | 'page' => {
    if (block.kind === 'page') return 'page'
    const row = next++
    const words = wordsOf(row)
    return {
      height: heights[row] as number,
      before: row === 0 ? sheet.paragraphGap : 0,
      words,
      rules: rulesOf(row),
      marks: words.flatMap(({ text }) => [...text.matchAll(/\[\^([^\]]+)\]/g)].map((match) => match[1] as string)),
      keep: row < heads || cells.some((cell) => cell.row <= row && row < cell.row + cell.rows - 1),
    }
  })
}
