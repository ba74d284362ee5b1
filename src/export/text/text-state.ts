import type { Node } from '../../tree/index.ts'
import type { Handlers } from '../handlers.ts'

/** What a handler of plain text gets besides the node and its parent. */
export interface TextState {
  /** The text of a node, by its handler. */
  one(node: Node, parent: Node | undefined): string
  /** The texts of some children that are not empty, joined. */
  all(children: readonly Node[], parent: Node, separator: string): string
  /** Breaks a paragraph into lines if lines have a width; `indent` is what all but the first begin with. */
  wrap(text: string, indent?: string): string
}

/** Each handler makes the text of a node, without a line end behind it. */
export type TextHandlers = Handlers<TextState, string>
