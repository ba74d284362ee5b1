import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type CellSpan, cellSpans, type FlowContent, type LabelStyle } from '../../tree/index.ts'
import { APPENDIX_LABEL, labelled, labelOf } from '../labels.ts'
import { elementOf, labelElements } from './element-of.ts'
import type { HtmlHandlers } from './html-state.ts'

type FlowHandlers = Pick<
  HtmlHandlers,
  | Exclude<FlowContent['type'], 'notes' | 'pageBreak' | 'furniture'>
  | 'body'
  | 'appendix'
  | 'heading'
  | 'listItem'
  | 'tableRow'
  | 'tableCell'
>

const DEEPEST_HEADING = 6
/** Styles whose order means nothing. */
const UNORDERED: ReadonlySet<LabelStyle> = new Set(['dash', 'plus', 'bullet'])

/** The text; labels stand in it as they were printed. */
export const FLOW_HANDLERS: FlowHandlers = {
  body: elementOf('div.body'),
  appendix: (node, state) => [
    h('section.appendix', h('h1', labelled(APPENDIX_LABEL, node.label)), state.all(node.children, node)),
  ],
  section: (node, state) => [h(`section.${node.style ?? 'unlabelled'}`, state.all(node.children, node))],
  heading: (node, state, parent) => {
    const level = parent?.type === 'section' ? parent.depth + 1 : 2
    const properties = level > DEEPEST_HEADING ? { ariaLevel: level } : {}
    const name = `h${Math.min(level, DEEPEST_HEADING)}`
    return [h(name, properties, labelElements(labelOf(node, parent)), state.all(node.children, node))]
  },
  paragraph: (node, state, parent) => [h('p', labelElements(labelOf(node, parent)), state.all(node.children, node))],
  list: (node, state) => [
    h(`${UNORDERED.has(node.style) ? 'ul' : 'ol'}.${node.style}`, { role: 'list' }, state.all(node.children, node)),
  ],
  listItem: (node, state) => {
    const label = node.children[0]?.type === 'paragraph' ? [] : [h('p', labelElements(node.printed))]
    return [h('li', label, state.all(node.children, node))]
  },
  table: (node, state) => {
    const { headRows } = cellSpans(node)
    // A head that reaches down to the last row is none. No cell may reach from the head into the body.
    const heads = headRows > 1 && headRows >= node.children.length ? 0 : headRows
    const head = state.all(node.children.slice(0, heads), node).map(asHeader)
    const body = state.all(node.children.slice(heads), node)
    const group = (name: string, rows: ElementContent[]) => (rows.length > 0 ? h(name, rows) : undefined)
    return [h('div.table', h('table', group('thead', head), group('tbody', body)))]
  },
  tableRow: (node, state) => {
    const own = node.children.filter((cell) => !state.cells.isCovered(cell))
    return [
      h(
        'tr',
        own.flatMap((cell) => state.one(cell, node).map(spanning(state.cells.spanOf(cell)))),
      ),
    ]
  },
  tableCell: elementOf('td'),
  basis: elementOf('div.basis'),
}

const isCell = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'td'

/** Says of the element of a cell what it covers. */
const spanning =
  ({ columns, rows }: CellSpan = { columns: 1, rows: 1 }) =>
  (node: ElementContent): ElementContent => {
    if (!isCell(node)) return node
    const spans = { ...(columns > 1 && { colSpan: columns }), ...(rows > 1 && { rowSpan: rows }) }
    return { ...node, properties: { ...node.properties, ...spans } }
  }

/** The first row, and those that its cells reach into, say what is in the columns. */
function asHeader(row: ElementContent): ElementContent {
  if (row.type !== 'element') return row
  const cells = row.children.map((child) =>
    isCell(child) ? { ...child, tagName: 'th', properties: { ...child.properties, scope: 'col' } } : child,
  )
  return { ...row, children: cells }
}
