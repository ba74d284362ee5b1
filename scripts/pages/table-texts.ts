import { gridCells } from './grid.ts'
import type { Block } from './markup.ts'
import { wordText } from './markup.ts'

const KINDS: ReadonlySet<Block['kind']> = new Set(['table', 'grid', 'lines', 'figures'])

/** Blocks that follow each other with nothing but page breaks between. */
const tablesOf = (blocks: readonly Block[]): (readonly Block[])[] => {
  const tables: Block[][] = []
  let open: Block[] | null = null
  for (const block of blocks) {
    if (KINDS.has(block.kind) && (open === null || open[0]?.kind !== block.kind)) {
      open = []
      tables.push(open)
    } else if (!KINDS.has(block.kind) && block.kind !== 'page') open = null
    open?.push(block)
  }
  return tables
}

/**
 * The texts of a document's tables: of merged cells the first has the text, the others are empty. A head that is printed
 * again on the next page counts once.
 *
 * @param blocks the document
 * @returns for each table its rows
 */
export const tableTexts = (blocks: readonly Block[]): string[][][] =>
  tablesOf(blocks).map((table) => {
    const printed = table.filter(({ kind }) => kind !== 'page')
    const rows = printed.map(() => Array.from({ length: printed[0]?.cells.length ?? 0 }, () => ''))
    for (const { words, row, column } of gridCells(printed)) rows[row]![column] = words.map(wordText).join(' ')
    const first = JSON.stringify(rows[0])
    const again = new Set(table.flatMap(({ kind }, i) => (kind === 'page' ? [table[i + 1]] : [])))
    return rows.filter((row, i) => !(again.has(printed[i]) && JSON.stringify(row) === first))
  })
