import type { Heading as MdastHeading, PhrasingContent as MdastPhrasing, Nodes, TableRow } from 'mdast'
import { appendixLabel } from '../../import/appendix.ts'
import { readsAsBasis } from '../../import/flow.ts'
import { meaningOf, printedLabel } from '../../import/labels.ts'
import { type FlowContent, type Section, textOf } from '../../tree/index.ts'
import { APPENDIX_LABEL, labelled } from '../labels.ts'
import { comment, commentFor, emptyComment } from './comments.ts'
import { flowContent } from './flow-content.ts'
import { cell, inlineContent, paragraph } from './inline-content.ts'
import { joinedStart, withLabel } from './labelled-content.ts'
import type { MarkdownHandlers } from './state.ts'

type FlowHandlers = Pick<
  MarkdownHandlers,
  | Exclude<FlowContent['type'], 'pageBreak' | 'furniture' | 'list' | 'notes'>
  | 'body'
  | 'appendix'
  | 'heading'
  | 'tableRow'
  | 'tableCell'
>

const DEEPEST_HEADING = 6

/** The text: a label stands before what it labels, as it was printed. */
export const FLOW_HANDLERS: FlowHandlers = {
  body: (node, state) => [comment('body'), ...flowContent(node.children, node, state)],
  appendix: (node, state) => {
    const title = labelled(APPENDIX_LABEL, node.label)
    const read = appendixLabel(title)
    const isPlain = read.label === node.label && read.length === title.length
    return [
      ...(isPlain ? [] : [comment('appendix', { label: node.label })]),
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...flowContent(node.children, node, state),
    ]
  },
  section: (node, state) => flowContent(node.children, node, state),
  heading: (node, state, parent) => {
    const content = inlineContent(node, state)
    if (parent?.type === 'section' && parent.children[0] === node) return sectionTitle(parent, content)
    if (content.length === 0) return [emptyComment(node)]
    const isFirst = state.before === null && parent?.type === 'appendix'
    return [...commentFor(node, {}, isFirst), paragraph(content, 'strong')]
  },
  paragraph: (node, state, parent) => {
    const content = inlineContent(node, state)
    if (content.length === 0) return [emptyComment(node)]
    return [parent?.type === 'basis' ? paragraph(content, 'emphasis') : paragraph(content)]
  },
  basis: (node, state) => {
    const { children } = node
    const [only] = children
    if (only === undefined) return [emptyComment(node)]
    const isPlain = children.length === 1 && only.children.length > 0 && readsAsBasis(textOf(only))
    const told = children.length === 1 ? undefined : children.length
    return [...(isPlain ? [] : [comment('basis', {}, told)]), ...state.all(children, node)]
  },
  table: (node, state) => {
    const rows = state.all(node.children, node) as TableRow[]
    if (rows.length === 0) return [emptyComment(node)]
    const width = rows.reduce((most, { children }) => Math.max(most, children.length), 1)
    return [{ type: 'table', children: rows.map((row, i) => (i === 0 ? filled(row, width) : filled(row, 1))) }]
  },
  tableRow: (node, state) => [{ type: 'tableRow', children: state.all(node.children, node) as TableRow['children'] }],
  tableCell: (node, state) => [{ type: 'tableCell', children: cell(inlineContent(node, state)) }],
}

/** The heading of a section, and a comment for what it does not tell of it. */
function sectionTitle(node: Section, content: MdastPhrasing[]): Nodes[] {
  const { printed } = node
  const level = Math.min(node.depth + 1, DEEPEST_HEADING) as MdastHeading['depth']
  const children = withLabel(printed, content)
  const read = { depth: level - 1, ...meaningOf(printed), printed: printedLabel(joinedStart(children)) }
  return [...commentFor(node, read), { type: 'heading', depth: level, children }]
}

/** A row with so many cells; those that the tree does not have say so. */
function filled(row: TableRow, width: number): TableRow {
  const missing = Array.from({ length: Math.max(0, width - row.children.length) }, () => ({
    type: 'tableCell' as const,
    children: [comment('missing')],
  }))
  return { ...row, children: [...row.children, ...missing] }
}
