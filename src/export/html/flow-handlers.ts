import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { FlowContent, LabelStyle } from '../../tree/index.ts'
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
    const [head, ...rows] = state.all(node.children, node)
    return [
      h('div.table', h('table', head && h('thead', asHeader(head)), rows.length > 0 ? h('tbody', rows) : undefined)),
    ]
  },
  tableRow: elementOf('tr'),
  tableCell: elementOf('td'),
  basis: elementOf('div.basis'),
}

/** The first row says what is in the columns. */
function asHeader(row: ElementContent): ElementContent {
  if (row.type !== 'element') return row
  const isCell = (child: ElementContent): child is Element => child.type === 'element' && child.tagName === 'td'
  const cells = row.children.map((child) =>
    isCell(child) ? { ...child, tagName: 'th', properties: { ...child.properties, scope: 'col' } } : child,
  )
  return { ...row, children: cells }
}
