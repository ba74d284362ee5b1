import type { Node } from '../../tree/index.ts'
import { handle } from '../handlers.ts'
import { type PaperOptions, withoutPaper } from '../paper.ts'
import { TEXT_HANDLERS, withNotes } from './handlers.ts'
import type { TextHandlers, TextState } from './text-state.ts'
import { wrap } from './wrap.ts'

/** Settings of `toText`. */
export interface TextOptions extends PaperOptions {
  /** Keep page numbers, running heads, noise and links; false by default. */
  readonly furniture?: boolean
  /** Keep where the pages begin, as form feeds; false by default. */
  readonly pageBreaks?: boolean
  /** The most letters in a line; a paragraph a line by default. */
  readonly width?: number
  /** What to make of some types of nodes; the others stay as they are. */
  readonly handlers?: Partial<TextHandlers>
}

/**
 * Writes a node as plain text, reflowed: a paragraph, a title or an item is a line, however it was printed.
 *
 * @param node any node
 * @param options what to keep and how to lay it out
 * @returns the text; that of a whole tree ends with a line end
 * @example
 * toText(build.listItem({ label: 'a', printed: 'a)' }, [build.paragraph(['Về đất đai'])])) // 'a) Về đất đai'
 */
export function toText(node: Node, options: TextOptions = {}): string {
  const { furniture = false, pageBreaks = false, width = Number.POSITIVE_INFINITY } = options
  const handlers = { ...TEXT_HANDLERS, ...options.handlers }
  const state: TextState = {
    one: (node, parent) => handle(handlers, node, state, parent),
    all: (children, parent, separator) =>
      children
        .map((child) => state.one(child, parent))
        .filter((text) => text !== '')
        .join(separator),
    wrap: (text, indent) => wrap(text, width, indent),
  }
  const kept = withoutPaper(node, { furniture, pageBreaks })
  const text = state.one(kept, undefined)
  if (kept.type !== 'root') return withNotes(text, [kept], state)
  return text === '' ? text : `${text}\n`
}
