import type { FlowContent, Heading, Paragraph } from '../tree/index.ts'
import type { Comment } from './comment.ts'
import type { Context } from './context.ts'
import type { Paper } from './paper.ts'

export type Content = Heading | FlowContent

/** A section that is being filled, or at depth 0 all that is read. */
interface Open {
  readonly depth: number
  readonly children: Content[]
}

/** How far the reading of a text has come. */
export interface Flow {
  readonly context: Context
  /** Whether a bold paragraph at the start is a title, as in an appendix. */
  readonly titled: boolean
  readonly content: Content[]
  /** All that is read, then the sections that are open, each in the one before. */
  open: Open[]
  /** Pages and furniture since the last block: a list or notes may go on behind them. */
  paper: Paper[]
  /** What a comment says of the next block. */
  comment: Comment | null
  /** Whether the last block is a list or notes that the next one may go on. */
  isOpen: boolean
  /** How many paragraphs that follow belong to the last block, a basis. */
  basisLength: number
}

export function startFlow(context: Context, titled: boolean): Flow {
  const content: Content[] = []
  return {
    context,
    titled,
    content,
    open: [{ depth: 0, children: content }],
    paper: [],
    comment: null,
    isOpen: false,
    basisLength: 0,
  }
}

/** The children of the innermost open section. */
export function lastChildren({ open }: Flow): Content[] {
  return open.at(-1)!.children
}

/** The pages and furniture since the last block, which now have their place. */
export function takePaper(flow: Flow): Paper[] {
  const { paper } = flow
  flow.paper = []
  return paper
}

/** Adds a block behind what was read. */
export function addBlock(flow: Flow, node: Content): void {
  lastChildren(flow).push(...takePaper(flow), node)
  flow.isOpen = node.type === 'list' || node.type === 'notes'
  flow.basisLength = 0
}

/** Closes the open sections from a depth on. */
export function closeSections(flow: Flow, depth: number): void {
  lastChildren(flow).push(...takePaper(flow))
  flow.open = flow.open.filter((section) => section.depth < Math.max(1, depth))
  flow.isOpen = false
}

/** Adds a paragraph behind what was read, or to a basis that has not got all of its paragraphs. */
export function addParagraph(node: Paragraph, flow: Flow): void {
  const last = lastChildren(flow).at(-1)
  if (flow.basisLength > 0 && last?.type === 'basis') {
    last.children.push(node)
    flow.basisLength--
  } else {
    addBlock(flow, node)
  }
}
