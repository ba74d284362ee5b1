import type { Plugin } from 'unified'
import {
  type HtmlOptions,
  type JsonOptions,
  type MarkdownOptions,
  type TextOptions,
  toHtml,
  toJson,
  toMarkdown,
  toText,
} from '../export/index.ts'
import type { Node, Root } from '../tree/index.ts'

/** Settings of {@link phuchoiStringify}: the format, and what its export takes. */
export type PhuchoiStringifyOptions =
  | ({ readonly to: 'markdown' } & MarkdownOptions)
  | ({ readonly to: 'html' } & HtmlOptions)
  | ({ readonly to: 'json' } & JsonOptions)
  | ({ readonly to: 'text' } & TextOptions)

const EXPORTS = { markdown: toMarkdown, html: toHtml, json: toJson, text: toText }

/**
 * Plugin for unified that writes a tree down in a format.
 *
 * @param options the format, `to`, and the settings of `toMarkdown`, `toHtml`, `toJson` or `toText`
 * @throws RangeError if there is no such format
 * @example
 * unified().use(phuchoiParse).use(phuchoiStringify, { to: 'markdown' })
 */
export const phuchoiStringify: Plugin<[options: PhuchoiStringifyOptions], Root, string> = function ({
  to,
  ...options
}) {
  if (!Object.hasOwn(EXPORTS, to)) {
    throw new RangeError(`to must be one of ${Object.keys(EXPORTS).join(', ')}, not '${to}'`)
  }
  // The options are those of the format, which the compiler cannot follow through the lookup.
  const stringify = EXPORTS[to] as (tree: Node, options: object) => string
  this.compiler = (tree) => stringify(tree as Root, options)
}
