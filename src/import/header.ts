import type {
  List as MdastList,
  Paragraph as MdastParagraph,
  PhrasingContent as MdastPhrasing,
  Table as MdastTable,
} from 'mdast'
import { type Addressee, type Header, type HeaderContent, type Issuer, isNode, textOf } from '../tree/index.ts'
import { type Block, blocksOf, type FlowBlock } from './blocks.ts'
import { inlineNode } from './build-node.ts'
import { type Comment, readComment } from './comment.ts'
import { leadingText, withoutItemSign, withoutLeading } from './content-edges.ts'
import type { Context } from './context.ts'
import { derivedRoles } from './derived-fields.ts'
import { ABOUT_LABEL, headerType, letterheadType, NUMBER_LABEL } from './header-types.ts'
import { readInline } from './inline.ts'
import { printedLabel } from './labels.ts'
import { paperOf } from './paper.ts'
import { styledText } from './styled-text.ts'

const ADDRESSEES = /^kính gửi\s*:?/iu
const HEADER_TYPES: ReadonlySet<unknown> = new Set<HeaderContent['type']>([
  'issuer',
  'motto',
  'docNumber',
  'placeDate',
  'docType',
  'subject',
  'addressee',
])

/** How far the reading of a header has come. */
interface HeaderState {
  readonly context: Context
  readonly children: HeaderContent[]
  /** Issuers whose role a comment tells. */
  readonly told: Set<HeaderContent>
  /** What a comment says of the next block. */
  comment: Comment | null
  /** Whether "Kính gửi:" stands above, without an addressee. */
  addressed: boolean
}

/**
 * Reads the header of a document.
 *
 * @param blocks what stands there
 * @param context of the document
 * @returns the header, and the blocks from the first on that belongs to none
 */
export function readHeader(blocks: readonly Block[], context: Context): { header: Header; rest: readonly Block[] } {
  const state: HeaderState = { context, children: [], told: new Set(), comment: null, addressed: false }
  let count = 0
  for (const block of blocks) {
    if (block.type === 'comment') readHeaderComment(block.comment, state)
    else if (!readHeaderBlock(block.node, state)) break
    else state.comment = null
    count++
  }
  const rest = blocks.slice(count)
  return { header: { type: 'header', children: withRoles(state) }, rest }
}

function readHeaderComment(comment: Comment, state: HeaderState): void {
  const paper = paperOf(comment)
  const node = { type: comment.value }
  if (paper !== null) state.children.push(paper)
  else if (comment.name !== 'empty') state.comment = HEADER_TYPES.has(comment.name) ? comment : null
  else if (isNode(node) && HEADER_TYPES.has(node.type))
    add(inlineNode(node.type, [], comment) as HeaderContent, comment, state)
}

/** Reads a block, if it belongs to the header. */
function readHeaderBlock(node: FlowBlock, state: HeaderState): boolean {
  const { addressed, comment, context } = state
  const told = comment?.name as HeaderContent['type'] | undefined
  state.addressed = false
  switch (node.type) {
    case 'table':
      readLetterhead(node, state)
      return true
    case 'heading': {
      const isType = told === 'docType' || (node.depth === 1 && printedLabel(leadingText(node.children)) === '')
      if (isType) add(inlineNode('docType', readInline(node.children, context.identifierOf), comment), comment, state)
      return isType
    }
    case 'list':
      if (addressed) for (const item of node.children) state.children.push(...addresseesIn(item.children, state))
      return addressed
    case 'paragraph':
      return readLine(node, told, state)
    default:
      return false
  }
}

function readLine(node: MdastParagraph, told: HeaderContent['type'] | undefined, state: HeaderState): boolean {
  const { children, comment, context } = state
  const { content, style } = styledText(node)
  const read = readInline(content, context.identifierOf)
  const titled = children.some(({ type }) => type === 'docType')
  const type = told ?? headerType(style, textOf({ type: 'paragraph', children: read }), titled)
  if (type === null) return false
  if (type === 'addressee' && told === undefined) {
    const rest = withoutLeading(content, ADDRESSEES.exec(leadingText(content))?.[0].length ?? 0)
    if (rest.length === 0) state.addressed = true
    else add({ type, children: readInline(rest, context.identifierOf) }, null, state)
  } else {
    // Where no type stands above it, a subject has a label.
    const label = type === 'subject' && !titled && leadingText(content).startsWith(ABOUT_LABEL) ? ABOUT_LABEL.length : 0
    add(lineOf(type, withoutLeading(content, label), comment, context), comment, state)
  }
  return true
}

function addresseesIn(nodes: MdastList['children'][number]['children'], { context }: HeaderState): Addressee[] {
  const paragraphs = blocksOf(nodes).flatMap((block) =>
    block.type === 'block' && block.node.type === 'paragraph' ? [styledText(block.node).content] : [],
  )
  const content = paragraphs.flat()
  return [{ type: 'addressee', children: readInline(withoutItemSign(content), context.identifierOf) }]
}

function readLetterhead(table: MdastTable, state: HeaderState): void {
  for (const row of table.children) {
    for (const [column, cell] of row.children.entries()) readCell(cell.children, column, state)
  }
}

function readCell(children: readonly MdastPhrasing[], column: number, state: HeaderState): void {
  const first = children[0]
  const comment = first?.type === 'html' ? (readComment(first.value)?.comment ?? null) : null
  const told = comment !== null && HEADER_TYPES.has(comment.name) ? comment : null
  const content = told === null ? children : children.slice(1)
  if (comment?.name === 'empty') {
    readHeaderComment(comment, state)
  } else if (content.length > 0) {
    const text = textOf({ type: 'paragraph', children: readInline(content, state.context.identifierOf) })
    const type = (told?.name as HeaderContent['type'] | undefined) ?? letterheadType(column, text)
    add(lineOf(type, withoutStyle(content), told, state.context), told, state)
  }
}

/** Content without the emphasis that is on all of it. */
function withoutStyle(content: readonly MdastPhrasing[]): readonly MdastPhrasing[] {
  return styledText({ type: 'paragraph', children: [...content] }).content
}

function lineOf(
  type: HeaderContent['type'],
  content: readonly MdastPhrasing[],
  comment: Comment | null,
  { identifierOf }: Context,
): HeaderContent {
  const isLabelled = type === 'docNumber' && leadingText(content).startsWith(NUMBER_LABEL)
  const own = isLabelled ? withoutLeading(content, NUMBER_LABEL.length) : content
  return inlineNode(
    type,
    readInline(own, identifierOf, type),
    comment,
    type === 'issuer' ? { role: 'issuing' } : {},
  ) as HeaderContent
}

function add(node: HeaderContent, comment: Comment | null, state: HeaderState): void {
  state.children.push(node)
  if (comment?.fields.role !== undefined) state.told.add(node)
}

/** The children, each issuer with the role that it has among all of them. */
function withRoles({ children, told }: HeaderState): HeaderContent[] {
  const issuers = children.filter((node): node is Issuer => node.type === 'issuer')
  const roles = derivedRoles(issuers.map(textOf))
  issuers.forEach((issuer, i) => {
    if (!told.has(issuer)) issuer.role = roles[i]!
  })
  return children
}
