import { fold } from '../pages/align.ts'
import { type Block, wordText } from '../pages/markup.ts'
import type { OutlineEntry } from './structure-file.ts'

/** What a block is to the outline: the first line of a heading, or a further line of the one above it. */
export type HeadingLabel = `heading:${number}:${string}` | 'heading+'

/** A label before a title: I. 1.1. a) 2/ I- - Điều 5. */
const LABEL = /^(?:[-+*•]|(?:Điều|Mục|Phần|Chương)\s+\S+[.:]|[\p{L}\d]+(?:\.\d+)*[.)/-])\s+/iu
/** A label that stands on a line of its own, above its title. */
const LABEL_LINE = /^(?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+)?\S+$/iu

const plain = (text: string): string => fold(text.replace(/\[\^[^\]]*\]/g, '')).replace(/[^a-z0-9]/g, '')

/** The text of a block, its columns one behind the other. */
export const blockText = (block: Block): string => block.cells.map((words) => words.map(wordText).join(' ')).join(' ')

/**
 * Finds the blocks that are headings: the outline says what is one, whatever directive the block has.
 *
 * @param blocks the document
 * @param outline its headings in order
 * @returns their labels by index of the block
 * @throws Error if a heading of the outline has no block
 */
export const outlineHeadings = (
  blocks: readonly Block[],
  outline: readonly OutlineEntry[],
): ReadonlyMap<number, HeadingLabel> => {
  const headings = new Map<number, HeadingLabel>()
  let next = 0
  blocks.forEach((block, i) => {
    const entry = outline[next]
    if (entry === undefined || headings.has(i)) return
    const [depth, label, title] = entry
    const text = blockText(block)
    const below = blocks[i + 1]
    const alone = LABEL_LINE.test(text) && below !== undefined && plain(blockText(below)) === plain(title)
    if (!alone && ![text, text.replace(LABEL, '')].some((it) => plain(it) === plain(title))) return
    headings.set(i, `heading:${depth}:${label}`)
    if (alone) headings.set(i + 1, 'heading+')
    next++
  })
  const missing = outline[next]
  if (missing !== undefined) throw new Error(`no block for the heading "${missing[2]}"`)
  return headings
}
