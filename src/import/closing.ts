import type {
  Heading as MdastHeading,
  ListItem as MdastItem,
  Paragraph as MdastParagraph,
  PhrasingContent as MdastPhrasing,
} from 'mdast'
import { type ClosingContent, type Recipients, type Signature, textOf } from '../tree/index.ts'
import { type Block, blocksOf } from './blocks.ts'
import { inlineNode, nodeWith } from './build-node.ts'
import type { Comment } from './comment.ts'
import { leadingText, withoutItemSign } from './content-edges.ts'
import type { Context } from './context.ts'
import { signatureFields } from './derived-fields.ts'
import { readFootnote } from './footnotes.ts'
import { readInline } from './inline.ts'
import { type Paper, paperOf } from './paper.ts'
import { styledText } from './styled-text.ts'

const RECIPIENTS = /^nơi nhận\s*:?\s*$/iu

/** Whether a line stands above the recipients. */
export function readsAsRecipientsLabel(text: string): boolean {
  return RECIPIENTS.test(text)
}

/** How far the reading of a closing has come. */
interface ClosingState {
  readonly context: Context
  readonly children: ClosingContent[]
  /** Recipients or a signature that what comes belongs to. */
  open: Recipients | Signature | null
  /** What a comment says of the next block. */
  comment: Comment | null
  /** Pages and furniture since the last line: what is open may go on behind them. */
  paper: Paper[]
  /** What comments say of the signatures. */
  readonly told: Map<Signature, Comment>
}

/**
 * Reads the closing of a document: a list is its recipients, any other line belongs to a signature.
 *
 * @param blocks what stands there
 * @param context of the document
 */
export function readClosing(blocks: readonly Block[], context: Context): ClosingContent[] {
  const state: ClosingState = { context, children: [], open: null, comment: null, paper: [], told: new Map() }
  for (const block of blocks) {
    if (block.type === 'comment') {
      readClosingComment(block.comment, state)
      continue
    }
    const { node } = block
    if (node.type === 'footnoteDefinition') context.strayNotes.push(readFootnote(node, context))
    else if (node.type === 'list') for (const item of node.children) addRecipient(item, state)
    else if (node.type === 'table')
      for (const row of node.children) for (const cell of row.children) addLine(cell.children, state)
    else readLine(node, state)
    state.comment = null
  }
  state.children.push(...state.paper)
  return state.children.map((node) => (node.type === 'signature' ? withFields(node, state) : node))
}

function readClosingComment(comment: Comment, state: ClosingState): void {
  const { name, value } = comment
  const paper = paperOf(comment)
  if (paper !== null) state.paper.push(paper)
  else if (name === 'recipients') open({ type: 'recipients', children: [] }, state)
  else if (name === 'signature') openSignature(comment, state)
  else if (name === 'end') close(state)
  else if (name === 'empty' && value === 'recipient') recipientsOf(state).push(inlineNode('recipient', [], comment))
  else if (name === 'empty' && value === 'signatureLine') linesOf(state).push({ type: 'signatureLine', children: [] })
  else state.comment = comment
}

function readLine(node: MdastParagraph | MdastHeading, state: ClosingState): void {
  const { content } = node.type === 'paragraph' ? styledText(node) : { content: node.children }
  const isLabel = state.comment?.name !== 'signatureLine' && readsAsRecipientsLabel(leadingText(content))
  if (isLabel && content.length === 1) open({ type: 'recipients', children: [] }, state)
  else addLine(content, state)
}

function addLine(content: readonly MdastPhrasing[], state: ClosingState): void {
  const children = readInline(content, state.context.identifierOf)
  linesOf(state).push({ type: 'signatureLine', children })
}

function addRecipient(item: MdastItem, state: ClosingState): void {
  const blocks = blocksOf(item.children)
  const comment = blocks.find((block) => block.type === 'comment')?.comment ?? null
  const content = blocks.flatMap((block) =>
    block.type === 'block' && block.node.type === 'paragraph' ? styledText(block.node).content : [],
  )
  const children = readInline(withoutItemSign(content), state.context.identifierOf)
  recipientsOf(state).push(inlineNode('recipient', children, comment))
}

/** The children of the open recipients, or of new ones. */
function recipientsOf(state: ClosingState): Recipients['children'] {
  if (state.open?.type !== 'recipients') open({ type: 'recipients', children: [] }, state)
  const { children } = state.open as Recipients
  children.push(...takePaper(state))
  return children
}

/** The children of the open signature, or of a new one. */
function linesOf(state: ClosingState): Signature['children'] {
  if (state.open?.type !== 'signature') openSignature(null, state)
  const { children } = state.open as Signature
  children.push(...takePaper(state))
  return children
}

function openSignature(comment: Comment | null, state: ClosingState): void {
  const signature: Signature = { type: 'signature', authority: null, office: '', signer: '', children: [] }
  open(signature, state)
  if (comment !== null) state.told.set(signature, comment)
}

function open(node: Recipients | Signature, state: ClosingState): void {
  state.children.push(...takePaper(state), node)
  state.open = node
}

function close(state: ClosingState): void {
  state.open?.children.push(...takePaper(state))
  state.open = null
}

function takePaper(state: ClosingState): Paper[] {
  const { paper } = state
  state.paper = []
  return paper
}

function withFields(node: Signature, { told }: ClosingState): Signature {
  const lines = node.children.filter(({ type }) => type === 'signatureLine').map(textOf)
  return nodeWith('signature', signatureFields(lines), told.get(node) ?? null, node.children)
}
