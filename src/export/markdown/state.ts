import type { Nodes } from 'mdast'
import type { Node } from '../../tree/index.ts'
import type { Handlers } from '../handlers.ts'

/** Where in the tree a handler of Markdown is. */
export interface MarkdownPlace {
  /** Number of the document, from 1. */
  readonly document: number
  /** The block before, pages and furniture not counted. */
  readonly before: Node | null
  /** Whether comments tell the citations, as they are not those that the text names. */
  readonly tellsCitations: boolean
}

/** What a handler of Markdown gets besides the node and its parent. */
export interface MarkdownState extends MarkdownPlace {
  /** The mdast nodes of a node, by its handler. */
  one(node: Node, parent: Node | undefined): Nodes[]
  /** The mdast nodes of some children. */
  all(children: readonly Node[], parent: Node): Nodes[]
  /** The state at another place. */
  at(place: Partial<MarkdownPlace>): MarkdownState
}

/**
 * Each handler makes mdast nodes: blocks of a block, inline content of what stands in a text or in a cell. Comments among
 * them say what Markdown cannot; `fromMarkdown` reads them.
 */
export type MarkdownHandlers = Handlers<MarkdownState, Nodes[]>
