import type { Basis, Furniture, Heading, List, ListItem, PageBreak, Paragraph, Section } from '../tree/index.ts'
import type { BreakBlock, FurnitureBlock, TextBlock } from './blocks.ts'
import type { DocumentText } from './document-text.ts'
import { inlines } from './inlines.ts'
import type { Label } from './labels/labels.ts'

/** What a legal basis (căn cứ) begins with. */
const BASIS = /^(?:Căn cứ|Theo đề nghị của|Xét đề nghị|Xét tờ trình)\s/iu

/** Whether a block is a legal basis and nothing more: one that goes on to the matter is a paragraph. */
export function isBasis({ text }: TextBlock): boolean {
  return BASIS.test(text) && /[;.,]$/.test(text) && !/\.\s+\p{Lu}/u.test(text.replace(/\b\p{Lu}{1,3}\./gu, ''))
}

/** The heading of a section, label and all, with no more than its title in it. */
export function sectionOf(document: DocumentText, block: TextBlock, depth: number): Section {
  const heading: Heading = { type: 'heading', ...textOf(document, block) }
  const { label } = block
  return {
    type: 'section',
    depth,
    label: label?.text ?? '',
    printed: label?.printed ?? '',
    style: label?.style ?? null,
    children: [heading],
    ...(heading.position && { position: heading.position }),
  }
}

export function itemOf(document: DocumentText, block: TextBlock, { printed, text }: Label): ListItem {
  const { position, ...own } = textOf(document, block)
  const behind = block.spans[0] ?? block.lines[0]!
  const start = document.position({ start: behind.start, end: behind.start }).start
  const paragraph: Paragraph = { type: 'paragraph', ...own, position: { start, end: position.end } }
  return { type: 'listItem', label: text, printed, children: [paragraph], position }
}

export function paragraphOf(document: DocumentText, block: TextBlock): Paragraph {
  return { type: 'paragraph', ...textOf(document, block) }
}

export function basisOf(document: DocumentText, block: TextBlock): Basis {
  const paragraph = paragraphOf(document, block)
  return { type: 'basis', children: [paragraph], ...(paragraph.position && { position: paragraph.position }) }
}

export function listOf({ style }: Label): List {
  return { type: 'list', style, children: [] }
}

export function paperNode(document: DocumentText, block: BreakBlock | FurnitureBlock): PageBreak | Furniture {
  if (block.kind === 'furniture') {
    const { line, of } = block
    return { type: 'furniture', kind: of, value: line.text, position: document.position(line) }
  }
  const { offset, page } = block
  return { type: 'pageBreak', page, position: document.position({ start: offset, end: offset }) }
}

function textOf(document: DocumentText, { lines, pages, spans }: TextBlock) {
  return {
    children: inlines(document, spans, pages),
    position: document.position({ start: lines[0]!.start, end: lines.at(-1)!.end }),
  }
}
