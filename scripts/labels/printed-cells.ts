import { type Block, wordText } from '../pages/markup.ts'
import { outlineHeadings } from './outline-headings.ts'
import type { DocumentStructure } from './structure-file.ts'
import { type Labelled, labelBlock, type Zone } from './zones.ts'

/** What is printed on its own: a block, or a column of it. */
export interface PrintedCell {
  readonly words: readonly string[]
  /** Label of its first line and of the others. */
  readonly first: string
  readonly rest: string
  /** Index of its block. */
  readonly block: number
}

/**
 * Labels what a document prints, as its gold labels call it: header, headings, items, paragraphs, footnotes, closing.
 * Rows of a table are `table`; an appendix opens with a heading of depth 1.
 *
 * @param blocks the document, or several one behind the other
 * @param structure its outline and addressees
 * @returns the cells in printed order
 */
export const printedCells = (blocks: readonly Block[], { addressee, outline }: DocumentStructure): PrintedCell[] => {
  const headings = outlineHeadings(blocks, outline)
  let zone: Zone = 'header'
  return blocks.flatMap((block, index) => {
    const heading = headings.get(index)
    const labelled: Labelled =
      heading === undefined ? labelBlock(block, zone, addressee) : { cells: [[heading, 'heading+']], zone: 'body' }
    zone = labelled.zone
    const mark = block.kind === 'note' ? [`[^${block.note}]`] : []
    return block.cells.map((words, i) => {
      const [first, rest] = labelled.cells[i] ?? ['p', '+']
      return { words: [...mark, ...words.map(wordText)], first, rest, block: index }
    })
  })
}
