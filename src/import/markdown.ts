import type { ListItem as MdastItem, Root as MdastRoot } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { assertTree, type Root } from '../tree/index.ts'
import { blocksOf } from './blocks.ts'
import { readDocuments } from './documents.ts'
import { withoutLinks } from './plain-links.ts'

/** An address in a text is text: read as a link, signs in it would be taken for part of it. */
const NO_ADDRESSES = { disable: { null: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'] } }
const FOOTNOTE_LABEL = /\[\^([^[\]\s]+)\]/g
const MARKER = /(?:[-+*]|\d{1,9}[.)])/y

const PROCESSOR = unified().use(remarkParse).use(remarkGfm).use(withoutAddresses).freeze()

/**
 * Reads a tree from Markdown: what `toMarkdown` wrote, corrected by hand or not, or what was written by hand alone.
 * Fields that follow from the text are read from it anew, so that a corrected number is corrected everywhere.
 *
 * @param markdown GitHub Flavored Markdown
 * @returns the tree, without positions
 * @throws TreeError if a comment says what no tree has
 * @example
 * fromMarkdown('# BÁO CÁO\n\n**Về đất đai**\n\n## I. KẾT QUẢ\n\nNăm 2023 tăng.')
 */
export function fromMarkdown(markdown: string): Root {
  const tree = readDocuments(blocksOf(withoutLinks(parseMarkdown(markdown)).children))
  // Comments say fields, and whoever edits them may say anything.
  assertTree(tree)
  return tree
}

function parseMarkdown(markdown: string): MdastRoot {
  // A mark is one only where its footnote is, which may have got lost.
  const labels = new Set(Array.from(markdown.matchAll(FOOTNOTE_LABEL), ([, label]) => label!))
  const definitions = [...labels].map((label) => `[^${label}]:\n\n`).join('')
  const source = labels.size === 0 ? markdown : `${definitions}<!-- -->\n\n${markdown}`
  const tree = PROCESSOR.parse(source)
  visit(tree, 'listItem', (item: MdastItem) => {
    MARKER.lastIndex = item.position!.start.offset!
    item.data = { ...item.data, marker: MARKER.exec(source)?.[0] }
  })
  return { ...tree, children: tree.children.slice(labels.size === 0 ? 0 : labels.size + 1) }
}

function withoutAddresses(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), NO_ADDRESSES]
}
