import { isNode } from '../tree/index.ts'
import { nodeWith } from './build-node.ts'
import type { Comment } from './comment.ts'
import {
  addBlock,
  addParagraph,
  type Content,
  closeSections,
  type Flow,
  lastChildren,
  takePaper,
} from './flow-state.ts'
import { paperOf } from './paper.ts'

const DEFAULT_STYLE = { style: 'dash' } as const

/** What comments in a text do, by their names; any other one says something of the next block. */
const COMMENTS: Readonly<Record<string, (comment: Comment, flow: Flow) => void>> = {
  page: addPaper,
  furniture: addPaper,
  /** The next list goes the last one on. */
  continued: (comment, flow) => {
    flow.comment = comment
  },
  /** A block without anything in it. */
  empty: (comment, flow) => {
    const node = { type: comment.value }
    if (node.type === 'paragraph') addParagraph({ type: 'paragraph', children: [] }, flow)
    else if (isNode(node)) addBlock(flow, nodeWith(node.type, {}, comment, []) as Content)
  },
  /** The last list or notes end, or all sections from a depth on. */
  end: ({ fields, value }, flow) => {
    if (value === 'list' || value === 'notes') endBlock(value, flow)
    else if (typeof fields.depth === 'number') closeSections(flow, fields.depth)
  },
  /** The next paragraphs are a legal basis, so many as it says. */
  basis: ({ value }, flow) => {
    addBlock(flow, { type: 'basis', children: [] })
    flow.basisLength = typeof value === 'number' ? value : 1
  },
}

/** Reads a comment between the blocks of a text. */
export function readFlowComment(comment: Comment, flow: Flow): void {
  const read = COMMENTS[comment.name]
  if (read !== undefined) {
    read(comment, flow)
  } else {
    lastChildren(flow).push(...takePaper(flow))
    flow.comment = comment
  }
}

function addPaper(comment: Comment, flow: Flow): void {
  const paper = paperOf(comment)
  if (paper !== null) flow.paper.push(paper)
}

/** Ends a list or notes: pages and furniture before the comment are theirs. */
function endBlock(type: 'list' | 'notes', flow: Flow): void {
  const last = lastChildren(flow).at(-1)
  if (flow.comment?.name === type) {
    const children = takePaper(flow)
    addBlock(flow, nodeWith(type, type === 'list' ? DEFAULT_STYLE : {}, flow.comment, children))
  } else if (last?.type === type) {
    last.children.push(...takePaper(flow))
  }
  flow.comment = null
  flow.isOpen = false
}
