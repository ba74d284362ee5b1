import { positionOver, type Table, type TableCell, type TableRow } from '../tree/index.ts'
import type { DocumentText } from './document-text.ts'
import { inlines, type PageStart } from './inlines.ts'
import type { TableBlock, TableCellLines } from './tables.ts'

/**
 * Makes a table. What is merged into a cell is an empty cell, and the cell's data say how many columns and rows it spans.
 * A page that begins within the table stands in the first cell that has text on it.
 *
 * @param document the text
 * @param block its lines
 */
export function tableOf(document: DocumentText, { pages, rows }: TableBlock): Table {
  const starts = [...pages]
  const children = rows.map((row): TableRow => {
    const cells = row.map((cell) => cellOf(document, cell, starts))
    return { type: 'tableRow', children: cells, ...placeOver(cells) }
  })
  return { type: 'table', children, ...placeOver(children) }
}

function cellOf(document: DocumentText, { columns, lines, rows }: TableCellLines, pages: PageStart[]): TableCell {
  const first = lines[0]
  const last = lines.at(-1)
  const span = columns * rows > 1 ? { data: { columns, rows } } : {}
  if (first === undefined || last === undefined) return { type: 'tableCell', ...span, children: [] }
  const own = pages.filter(({ offset }) => offset <= last.start)
  pages.splice(0, own.length)
  const breaks = own.map(({ offset, page }) => ({
    type: 'pageBreak' as const,
    page,
    position: document.position({ start: offset, end: offset }),
  }))
  return {
    type: 'tableCell',
    ...span,
    children: [...breaks, ...inlines(document, lines)],
    position: document.position({ start: first.start, end: last.end }),
  }
}

function placeOver(nodes: readonly (TableCell | TableRow)[]) {
  const position = positionOver(nodes)
  return position === undefined ? {} : { position }
}
