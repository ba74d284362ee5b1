import type { PhrasingContent as MdastPhrasing, Nodes, Table, TableCell } from 'mdast'
import { leadingText } from '../../import/content-edges.ts'
import { derivedFields, derivedRoles } from '../../import/derived-fields.ts'
import {
  ABOUT_LABEL,
  headerType,
  type LetterheadType,
  letterheadType,
  NUMBER_LABEL,
} from '../../import/header-types.ts'
import { printedLabel } from '../../import/labels.ts'
import { readsAsAppendix } from '../../import/regions.ts'
import {
  type Addressee,
  type Header,
  type HeaderContent,
  type Issuer,
  type Node,
  type NodeOf,
  textOf,
} from '../../tree/index.ts'
import { groupAddressees } from '../group-addressees.ts'
import { ADDRESSEES_LABEL } from '../labels.ts'
import { comment, commentFor, emptyComment } from './comments.ts'
import { cell, inlineContent, paragraph } from './inline-content.ts'
import { itemOf, listOf } from './lists.ts'
import type { MarkdownHandlers, MarkdownState } from './state.ts'

type HeaderHandlers = Pick<MarkdownHandlers, 'header' | Exclude<HeaderContent['type'], 'pageBreak' | 'furniture'>>

/** The column of a letterhead that a line of it stands in. */
const COLUMNS: { readonly [Type in LetterheadType]: 0 | 1 } = { issuer: 0, docNumber: 0, motto: 1, placeDate: 1 }

/** The head of a document: issuer and state in a table of two columns, type and subject below. */
export const HEADER_HANDLERS: HeaderHandlers = {
  header: (node, state) => [comment('header'), ...headerContent(node, state)],
  issuer: (node, state, parent) => {
    const role = roleOf(node, parent)
    return cellContent(node, { role }, inlineContent(node, state), node.role === 'issuing' ? 'strong' : undefined)
  },
  motto: (node, state) => cellContent(node, {}, inlineContent(node, state), 'strong'),
  docNumber: (node, state) => {
    const content = inlineContent(node, state)
    const text = leadingText(content)
    // A number that has the label in its text is told from one that has it not.
    const label = /^số(?![\p{L}:])/iu.test(text) || content.length === 0 ? [] : [textNode(`${NUMBER_LABEL} `)]
    return cellContent(node, derivedFields(node.type, textOf(node)), [...label, ...content])
  },
  placeDate: (node, state) =>
    cellContent(node, derivedFields(node.type, textOf(node)), inlineContent(node, state), 'emphasis'),
  docType: (node, state) => {
    const content = inlineContent(node, state)
    const isPlain = printedLabel(leadingText(content)) === '' && !readsAsAppendix(leadingText(content))
    const told = commentFor(node, derivedFields(node.type, textOf(node)), isPlain)
    return [...told, { type: 'heading', depth: 1, children: content }]
  },
  subject: (node, state, parent) => {
    const content = inlineContent(node, state)
    if (content.length === 0) return [emptyComment(node)]
    if (!isTitled(node, parent)) return [paragraph([textNode(`${ABOUT_LABEL} `), ...content], 'strong')]
    const isPlain = headerType('strong', textOf(node), true) === 'subject'
    return [...commentFor(node, {}, isPlain), paragraph(content, 'strong')]
  },
  addressee: (node, state) => inlineContent(node, state),
}

function headerContent(node: Header, state: MarkdownState): Nodes[] {
  const content: Nodes[] = []
  /** The letterhead that the next line goes on. */
  let table: Table | null = null
  for (const group of groupAddressees(node.children)) {
    if (!Array.isArray(group) && isInLetterhead(group)) {
      if (table === null) {
        table = { type: 'table', children: [] }
        content.push(table)
      }
      addCell(table, COLUMNS[group.type], state.one(group, node) as MdastPhrasing[])
    } else {
      table = null
      content.push(...(Array.isArray(group) ? addressees(group, node, state) : state.one(group, node)))
    }
  }
  return content
}

function isInLetterhead(node: HeaderContent): node is NodeOf<LetterheadType> {
  return node.type in COLUMNS
}

/** Puts a cell into the last row, or into a new one: row by row the cells keep the order of the tree. */
function addCell({ children: rows }: Table, column: 0 | 1, children: MdastPhrasing[]): void {
  const last = rows.at(-1)
  const cell: TableCell = { type: 'tableCell', children }
  if (column === 1 && last !== undefined && last.children[1]!.children.length === 0) last.children[1] = cell
  else rows.push({ type: 'tableRow', children: column === 0 ? [cell, emptyCell()] : [emptyCell(), cell] })
}

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] })
const textNode = (value: string): MdastPhrasing => ({ type: 'text', value })

function cellContent(
  node: NodeOf<LetterheadType>,
  derived: Parameters<typeof commentFor>[1],
  content: MdastPhrasing[],
  style?: 'strong' | 'emphasis',
): Nodes[] {
  if (content.length === 0) return [emptyComment(node)]
  const label = leadingText(content).startsWith(NUMBER_LABEL) ? `${NUMBER_LABEL} ` : ''
  const isPlain = letterheadType(COLUMNS[node.type], label + textOf(node)) === node.type
  const told = commentFor(node, derived, isPlain)
  return [...told, ...(style === undefined ? cell(content) : [{ type: style, children: content }])]
}

function addressees(group: readonly Addressee[], header: Header, state: MarkdownState): Nodes[] {
  const contents = group.map((addressee) => state.one(addressee, header) as MdastPhrasing[])
  const [only] = contents
  if (contents.length === 1 && only!.length > 0) return [paragraph([textNode(`${ADDRESSEES_LABEL} `), ...only!])]
  const last = contents.length - 1
  const items = contents.map((content, i) => itemOf('-', [paragraph([...content, textNode(i === last ? '.' : ';')])]))
  return [paragraph([textNode(ADDRESSEES_LABEL)]), listOf(items)]
}

function roleOf(node: Issuer, parent: Node | undefined): Issuer['role'] {
  const issuers = parent?.type === 'header' ? parent.children.filter(({ type }) => type === 'issuer') : [node]
  return derivedRoles(issuers.map(textOf))[issuers.indexOf(node)]!
}

/** Whether the type of the document stands above a line of its header. */
function isTitled(node: HeaderContent, parent: Node | undefined): boolean {
  if (parent?.type !== 'header') return false
  return parent.children.slice(0, parent.children.indexOf(node)).some(({ type }) => type === 'docType')
}
