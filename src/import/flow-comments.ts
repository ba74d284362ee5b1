import { isNode } from '../tree/index.ts'
import { nodeWith } from './build-node.ts'
import type { Comment } from './comment.ts'
import { addBlock, type Content, closeSections, type Flow, lastChildren, takePaper } from './flow-state.ts'
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
    if (isNode(node)) addBlock(flow, nodeWith(node.type, {}, comment, []) as Content)
  },
  /** The last list ends, or all sections from a depth on. */
  end: ({ fields, value }, flow) => {
    if (value === 'list') endList(flow)
    else if (typeof fields.depth === 'number') closeSections(flow, fields.depth)
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

function endList(flow: Flow): void {
  const list = lastChildren(flow).at(-1)
  if (flow.comment?.name === 'list') {
    const children = takePaper(flow)
    addBlock(flow, nodeWith('list', DEFAULT_STYLE, flow.comment, children))
  } else if (list?.type === 'list') {
    list.children.push(...takePaper(flow))
  }
  flow.comment = null
  flow.listIsOpen = false
}
