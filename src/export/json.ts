import type { Node } from '../tree/index.ts'
import { type Handlers, handle } from './handlers.ts'
import { type PaperOptions, withoutPaper } from './paper.ts'

/** What JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue }

/** What a handler of JSON gets besides the node. */
export interface JsonState {
  /** The node as it is, its children by their handlers. */
  plain(node: Node): JsonValue
}

export type JsonHandlers = Handlers<JsonState, JsonValue>

/** Settings of `toJson`. Unlike the other exports, JSON keeps everything unless told otherwise. */
export interface JsonOptions extends PaperOptions {
  /** Keep page numbers, running heads, noise and links; true by default. */
  readonly furniture?: boolean
  /** Keep where the pages begin; true by default. */
  readonly pageBreaks?: boolean
  /** Keep where each node stands in the source; true by default. */
  readonly positions?: boolean
  /** Blanks for each step of indentation; 2 by default, 0 for all on one line. */
  readonly indent?: number
  /** What to make of some types of nodes; the others stay as they are. */
  readonly handlers?: Partial<JsonHandlers>
}

/**
 * Writes a node as JSON, which `fromJson` reads.
 *
 * @param node any node
 * @param options what to keep and how to lay it out
 * @returns the JSON, without a line end at its end
 * @example
 * toJson(build.text('Kính gửi'), { indent: 0 }) // '{"type":"text","value":"Kính gửi"}'
 */
export function toJson(node: Node, options: JsonOptions = {}): string {
  const { furniture = true, handlers = {}, indent = 2, pageBreaks = true, positions = true } = options
  const state: JsonState = {
    plain: (node) =>
      Object.fromEntries(
        Object.entries(node)
          .filter(([name]) => positions || name !== 'position')
          .map(([name, field]) => [
            name,
            name === 'children' ? (field as Node[]).map((child) => value(child, node)) : field,
          ]),
      ),
  }
  const value = (node: Node, parent?: Node): JsonValue =>
    handlers[node.type] === undefined ? state.plain(node) : handle(handlers as JsonHandlers, node, state, parent)
  return JSON.stringify(value(withoutPaper(node, { furniture, pageBreaks })), null, indent)
}
