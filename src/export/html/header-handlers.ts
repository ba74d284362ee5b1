import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Header, type HeaderContent, textOf } from '../../tree/index.ts'
import { groupAddressees } from '../group-addressees.ts'
import { ADDRESSEES_LABEL, numberLabel, subjectLabel } from '../labels.ts'
import { elementOf, labelElements } from './element-of.ts'
import type { HtmlHandlers, HtmlState } from './html-state.ts'

type HeaderHandlers = Pick<HtmlHandlers, 'header' | Exclude<HeaderContent['type'], 'pageBreak' | 'furniture'>>
type Cell = readonly [selector: string, types: readonly HeaderContent['type'][]]

/** The letterhead, row by row: issuer and state, then number and date. */
const LETTERHEAD: readonly Cell[] = [
  ['div.letterhead-issuer', ['issuer']],
  ['div.letterhead-state', ['motto']],
  ['div.letterhead-number', ['docNumber']],
  ['div.letterhead-date', ['placeDate']],
]
/** A letter has no type; its subject stands under its number. */
const LETTERHEAD_OF_LETTER = LETTERHEAD.map(
  ([selector, types]): Cell => [selector, types.includes('docNumber') ? [...types, 'subject'] : types],
)

/** The head of a document: issuer and state side by side, under them number and date, then type and subject. */
export const HEADER_HANDLERS: HeaderHandlers = {
  header: (node, state) => {
    const cells = node.children.some(({ type }) => type === 'docType') ? LETTERHEAD : LETTERHEAD_OF_LETTER
    return [h('header.document-header', letterhead(node, cells, state), title(node, cells, state))]
  },
  issuer: (node, state) => [h(`p.issuer.${node.role}`, state.all(node.children, node))],
  motto: elementOf('p.motto'),
  docNumber: (node, state) => [
    h('p.doc-number', labelElements(numberLabel(textOf(node))), state.all(node.children, node)),
  ],
  placeDate: (node, state) => {
    const content = state.all(node.children, node)
    return [h('p.place-date', node.date === null ? content : h('time', { dateTime: node.date }, content))]
  },
  docType: elementOf('h1.doc-type'),
  subject: (node, state, parent) => [
    h('p.subject', labelElements(subjectLabel(textOf(node), parent)), state.all(node.children, node)),
  ],
  addressee: elementOf('span.addressee'),
}

function letterhead(node: Header, cells: readonly Cell[], state: HtmlState): ElementContent[] {
  const elements = cells.map(([selector, types]) => {
    const children = node.children.filter(({ type }) => types.includes(type))
    return h(selector, state.all(children, node))
  })
  return elements.some(({ children }) => children.length > 0) ? [h('div.letterhead', elements)] : []
}

function title(node: Header, cells: readonly Cell[], state: HtmlState): ElementContent[] {
  const placed = cells.flatMap(([, types]) => types)
  const others = node.children.filter(({ type }) => !placed.includes(type))
  return groupAddressees(others).flatMap((group) =>
    Array.isArray(group) ? addressees(group.map((addressee) => state.one(addressee, node))) : state.one(group, node),
  )
}

function addressees(items: readonly ElementContent[][]): ElementContent {
  const label = labelElements(ADDRESSEES_LABEL)
  if (items.length === 1) return h('p.addressees', label, items[0])
  return h(
    'div.addressees',
    h('p', label),
    h(
      'ul',
      { role: 'list' },
      items.map((item, i) => h('li', '- ', item, i === items.length - 1 ? '.' : ';')),
    ),
  )
}
