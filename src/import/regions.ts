import type { Heading as MdastHeading } from 'mdast'
import type { RootContent } from '../tree/index.ts'
import type { Block } from './blocks.ts'
import type { Comment } from './comment.ts'
import { leadingText } from './content-edges.ts'

/** A part of a document, before it is read. */
export interface Region {
  readonly type: RootContent['type']
  /** The comment that opens it; null where it is told by what stands in it. */
  readonly comment: Comment | null
  readonly blocks: Block[]
}

const REGIONS: ReadonlySet<string> = new Set<RootContent['type']>(['header', 'body', 'closing', 'appendix'])
const APPENDIX = /^phụ lục(?!\p{L})/iu

/**
 * Parts blocks into regions: a comment opens one, the title of an appendix too. What stands before the first is a
 * header, as far as it is one.
 *
 * @param blocks all blocks
 */
export function regionsOf(blocks: readonly Block[]): Region[] {
  const regions: Region[] = []
  let before: Block | undefined
  for (const block of blocks) {
    const last = regions.at(-1)
    if (block.type === 'comment' && REGIONS.has(block.comment.name)) {
      regions.push({ type: block.comment.name as RootContent['type'], comment: block.comment, blocks: [] })
    } else if (beginsAppendix(block, before) && !(last?.type === 'appendix' && last.blocks.length === 0)) {
      regions.push({ type: 'appendix', comment: null, blocks: [block] })
    } else if (last === undefined) {
      regions.push({ type: 'header', comment: null, blocks: [block] })
    } else {
      last.blocks.push(block)
    }
    before = block
  }
  return regions
}

/** Whether a text begins as the title of an appendix does. */
export function readsAsAppendix(title: string): boolean {
  return APPENDIX.test(title)
}

/** Whether a heading is the title of an appendix. */
export function isAppendixTitle({ children, depth }: MdastHeading): boolean {
  return depth === 1 && readsAsAppendix(leadingText(children))
}

function beginsAppendix(block: Block, before: Block | undefined): boolean {
  if (block.type === 'comment' || block.node.type !== 'heading' || !isAppendixTitle(block.node)) return false
  return !(before?.type === 'comment' && before.comment.name === 'docType')
}
