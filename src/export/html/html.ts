import type { Nodes } from 'hast'
import { toHtml as stringify } from 'hast-util-to-html'
import { documents, type Node } from '../../tree/index.ts'
import { handle } from '../handlers.ts'
import { type PaperOptions, withoutPaper } from '../paper.ts'
import { footnoteLinks } from './footnote-links.ts'
import { HTML_HANDLERS } from './handlers.ts'
import type { HtmlHandlers, HtmlState } from './html-state.ts'
import { withLineEnds } from './line-ends.ts'
import { mergedCells } from './merged-cells.ts'
import { endnotes } from './note-handlers.ts'
import { page } from './page.ts'
import { pageTitle } from './page-title.ts'

/** Settings of `toHtml` and `toHast`. */
export interface HtmlOptions extends PaperOptions {
  /** Keep page numbers, running heads, noise and links; false by default. */
  readonly furniture?: boolean
  /** Keep where the pages begin, as marks in the margin; true by default. */
  readonly pageBreaks?: boolean
  /** Only the elements of the node, without the page around them and its style; false by default. */
  readonly fragment?: boolean
  /** What to make of some types of nodes; the others stay as they are. */
  readonly handlers?: Partial<HtmlHandlers>
}

/**
 * Makes HTML of a node, as a hast tree.
 *
 * @param node any node
 * @param options what to keep and how to show it
 */
export function toHast(node: Node, options: HtmlOptions = {}): Nodes {
  const { fragment = false, furniture = false, pageBreaks = true } = options
  const handlers = { ...HTML_HANDLERS, ...options.handlers }
  const kept = withoutPaper(node, { furniture, pageBreaks })
  const state: HtmlState = {
    one: (node, parent) => handle(handlers, node, state, parent),
    all: (children, parent) => children.flatMap((child) => state.one(child, parent)),
    links: footnoteLinks(kept.type === 'root' ? documents(kept) : [kept]),
    cells: mergedCells(kept),
  }
  // A root has the notes of each of its documents behind it.
  const notes = kept.type === 'root' ? [] : endnotes(kept, state)
  const content = [...state.one(kept, undefined), ...notes]
  return fragment ? { type: 'root', children: withLineEnds(content) } : page(pageTitle(kept), content)
}

/**
 * Writes a node as HTML: by default a whole page that looks like the printed form, on screen and on paper.
 *
 * @param node any node
 * @param options what to keep and how to show it
 * @returns the HTML; a whole page ends with a line end
 * @example
 * toHtml(build.paragraph(['Kính gửi các sở']), { fragment: true }) // '<p>Kính gửi các sở</p>'
 */
export function toHtml(node: Node, options: HtmlOptions = {}): string {
  const html = stringify(toHast(node, options), { characterReferences: { useNamedReferences: true } })
  return options.fragment ? html : `${html}\n`
}
