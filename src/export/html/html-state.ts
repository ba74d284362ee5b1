import type { ElementContent } from 'hast'
import type { Node } from '../../tree/index.ts'
import type { Handlers } from '../handlers.ts'
import type { FootnoteLinks } from './footnote-links.ts'
import type { MergedCells } from './merged-cells.ts'

/** What a handler of HTML gets besides the node and its parent. */
export interface HtmlState {
  /** The elements of a node, by its handler. */
  one(node: Node, parent: Node | undefined): ElementContent[]
  /** The elements of some children. */
  all(children: readonly Node[], parent: Node): ElementContent[]
  /** Where footnotes and their marks link to. */
  readonly links: FootnoteLinks
  /** What the cells of a table cover. */
  readonly cells: MergedCells
}

/** Each handler makes the elements of a node, as many as it likes. */
export type HtmlHandlers = Handlers<HtmlState, ElementContent[]>
