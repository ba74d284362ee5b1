import type { ListItem as MdastItem, List as MdastList, Paragraph as MdastParagraph, Table as MdastTable } from 'mdast'
import { foldedWords } from '../parse/folded-words.ts'
import { beginsBasis } from '../parse/header/phrases.ts'
import {
  type FootnoteDefinition,
  type ListItem,
  type Paragraph,
  type Table,
  type TableCell,
  textOf,
} from '../tree/index.ts'
import { type Block, blocksOf, type FlowBlock } from './blocks.ts'
import { nodeWith } from './build-node.ts'
import { readComment } from './comment.ts'
import { leadingText, withoutLeading } from './content-edges.ts'
import type { Context } from './context.ts'
import { readFlowComment } from './flow-comments.ts'
import {
  addBlock,
  addParagraph,
  type Content,
  closeSections,
  type Flow,
  lastChildren,
  startFlow,
  takePaper,
} from './flow-state.ts'
import { readFootnote } from './footnotes.ts'
import { readInline } from './inline.ts'
import { itemLabel, markerOf } from './items.ts'
import { meaningOf } from './labels.ts'
import { isPaper } from './paper.ts'
import { readSection } from './sections.ts'
import { styledText } from './styled-text.ts'

/**
 * Reads blocks as the text of a document: headings open sections, what follows belongs to the last one opened.
 *
 * @param blocks what stands in a body, an appendix or an item
 * @param context of the document
 * @param titled whether a bold paragraph at the start is a title, as in an appendix
 */
export function readFlow(blocks: readonly Block[], context: Context, titled = false): Content[] {
  const flow = startFlow(context, titled)
  for (const block of blocks) {
    if (block.type === 'comment') {
      readFlowComment(block.comment, flow)
    } else {
      readBlock(block.node, flow)
      flow.comment = null
    }
  }
  lastChildren(flow).push(...takePaper(flow))
  return flow.content
}

function readBlock(node: FlowBlock, flow: Flow): void {
  switch (node.type) {
    case 'heading': {
      const section = readSection(node, flow.comment, flow.context.identifierOf)
      closeSections(flow, section.depth)
      addBlock(flow, section)
      flow.open.push(section)
      return
    }
    case 'list':
      readList(node, flow)
      return
    case 'table':
      addBlock(flow, readTable(node, flow.context))
      return
    case 'footnoteDefinition':
      addFootnote(readFootnote(node, flow.context), flow)
      return
    default:
      readParagraph(node, flow)
  }
}

/** Footnotes that follow each other are those of one place. */
function addFootnote(node: FootnoteDefinition, flow: Flow): void {
  const last = lastChildren(flow).at(-1)
  if (flow.isOpen && flow.comment === null && last?.type === 'notes') {
    last.children.push(...takePaper(flow), node)
  } else {
    const leading = flow.comment?.name === 'notes' ? takePaper(flow) : []
    addBlock(flow, { type: 'notes', children: [...leading, node] })
  }
}

function readParagraph(node: MdastParagraph, flow: Flow): void {
  const { content, style } = styledText(node)
  const paragraph: Paragraph = { type: 'paragraph', children: readInline(content, flow.context.identifierOf) }
  const told = flow.comment?.name
  const isTop = flow.titled && flow.open.length === 1
  if (isTop && (told === 'heading' || (style === 'strong' && flow.content.every(isPaper)))) {
    addBlock(flow, { ...paragraph, type: 'heading' })
  } else if (
    told !== 'paragraph' &&
    flow.basisLength === 0 &&
    style === 'emphasis' &&
    readsAsBasis(textOf(paragraph))
  ) {
    addBlock(flow, { type: 'basis', children: [paragraph] })
  } else {
    addParagraph(paragraph, flow)
  }
}

/** Whether a paragraph in italics is taken for a legal basis. */
export function readsAsBasis(text: string): boolean {
  return beginsBasis(foldedWords(text, { start: 0, end: text.length }))
}

function readList(node: MdastList, flow: Flow): void {
  const items = node.children.map((item) => readItem(item, flow.context))
  const style = (items[0] === undefined ? null : meaningOf(items[0].printed).style) ?? 'dash'
  const list = lastChildren(flow).at(-1)
  const isOpen = flow.isOpen && list?.type === 'list'
  if (isOpen && (flow.comment?.name === 'continued' || (flow.comment === null && list.style === style))) {
    list.children.push(...takePaper(flow), ...items)
  } else {
    // Pages behind a comment that opens the list are in it already.
    const leading = flow.comment?.name === 'list' ? takePaper(flow) : []
    addBlock(flow, nodeWith('list', { style }, flow.comment, [...leading, ...items]))
  }
}

function readItem(item: MdastItem, context: Context): ListItem {
  const marker = markerOf(item)
  const blocks = blocksOf(item.children)
  const comment = blocks[0]?.type === 'comment' && blocks[0].comment.name === 'listItem' ? blocks[0].comment : null
  const [first, ...rest] = comment === null ? blocks : blocks.slice(1)
  const text = first?.type === 'block' && first.node.type === 'paragraph' ? leadingText(first.node.children) : ''
  const printed = String(comment?.fields.printed ?? itemLabel(marker, text))
  const children = readFlow([...withoutLabel(first, printed === marker ? '' : printed), ...rest], context)
  const { label } = meaningOf(printed)
  return nodeWith('listItem', { label, printed }, comment, children)
}

/** The block without the label that it begins with; nothing if there is nothing else. */
function withoutLabel(block: Block | undefined, printed: string): Block[] {
  if (block === undefined) return []
  if (printed === '' || block.type !== 'block' || block.node.type !== 'paragraph') return [block]
  const { children } = block.node
  if (!leadingText(children).startsWith(printed)) return [block]
  const rest = withoutLeading(children, printed.length)
  return rest.length === 0 ? [] : [{ type: 'block', node: { type: 'paragraph', children: [...rest] } }]
}

function readTable(node: MdastTable, { identifierOf }: Context): Table {
  const children = node.children.map((row): Table['children'][number] => ({
    type: 'tableRow',
    children: row.children
      .filter(({ children }) => !isMissing(children))
      .map((cell): TableCell => ({ type: 'tableCell', children: readInline(cell.children, identifierOf) })),
  }))
  return { type: 'table', children }
}

/** Whether a cell says that there is none: in Markdown the first row has as many cells as any other. */
function isMissing([first]: MdastTable['children'][number]['children'][number]['children']): boolean {
  return first?.type === 'html' && readComment(first.value)?.comment.name === 'missing'
}
