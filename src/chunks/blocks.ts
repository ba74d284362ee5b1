import {
  ADDRESSEES_LABEL,
  APPENDIX_LABEL,
  groupAddressees,
  labelOf,
  numberLabel,
  RECIPIENTS_LABEL,
  recipientSign,
  subjectLabel,
} from '../export/index.ts'
import { type Addressee, cellSpans, type Node, type NodeOf, textOf } from '../tree/index.ts'
import type { DocumentSource } from './document-source.ts'
import type { Block, Line } from './line.ts'
import { noteMark, runsOf, signRun } from './runs.ts'

/** Where a node stands. */
interface Place {
  readonly parent: Node | undefined
  /** Blanks before it. */
  readonly indent: string
  readonly source: DocumentSource
}

type BlockHandlers = { readonly [Type in Node['type']]?: (node: NodeOf<Type>, place: Place) => Block[] }

const LEADS_IN = /:\s*$/

/** The lines of a node, as plain text has them. Sections lie apart; what is missing here has no text of its own. */
const BLOCKS: BlockHandlers = {
  header: (node, place) => groupAddressees(node.children).flatMap((child) => headerBlocks(child, node, place)),
  issuer: (node, place) => [lineOf(node, place)],
  motto: (node, place) => [lineOf(node, place)],
  docNumber: (node, place) => [lineOf(node, place, { label: numberLabel(textOf(node)) })],
  placeDate: (node, place) => [lineOf(node, place)],
  docType: (node, place) => [lineOf(node, place)],
  subject: (node, place) => [lineOf(node, place, { label: subjectLabel(textOf(node), place.parent) })],
  heading: (node, place) => [lineOf(node, place, { label: labelOf(node, place.parent), keepsWithNext: true })],
  paragraph: (node, place) => [lineOf(node, place, { label: labelOf(node, place.parent) })],
  basis: allBlocks,
  list: allBlocks,
  listItem: (node, place) => {
    const [first, ...others] = node.children
    const own = first?.type === 'paragraph' ? blocksOf(first, { ...place, parent: node }) : []
    const label = own.length > 0 || node.printed === '' ? [] : [signLine(node.printed, node, place.indent)]
    const inner = { ...place, parent: node, indent: `${place.indent}  ` }
    return [...label, ...own, ...(own.length > 0 ? others : node.children).flatMap((child) => blocksOf(child, inner))]
  },
  table: (node, place) => {
    const rows = node.children.map((row) => rowLine(row, place))
    if (rows.length === 0) return []
    const { headRows } = cellSpans(node)
    // A head that reaches down to the last row is none; then the first row says most about the others.
    const head = rows.slice(0, headRows < rows.length ? headRows : 1)
    return [
      {
        rows: rows.map((row, i) =>
          i < head.length ? { ...row, keepsWithNext: i + 1 < rows.length } : { ...row, tableHead: head },
        ),
      },
    ]
  },
  notes: (node, { source }) =>
    node.children.flatMap((child) =>
      child.type === 'footnoteDefinition' && source.strays.has(child) ? [noteLine(child, source)] : [],
    ),
  closing: allBlocks,
  recipients: (node, place) => [signLine(RECIPIENTS_LABEL, node), ...allBlocks(node, place)],
  recipient: (node, place) => [lineOf(node, place, { label: '-', sign: recipientSign(node, place.parent) })],
  signature: allBlocks,
  signatureLine: (node, place) => [lineOf(node, place)],
}

/**
 * The lines and tables of a node, sections in it left out.
 *
 * @param node a block
 * @param place where it stands
 * @returns blocks with text
 */
export function blocksOf(node: Node, place: Place): Block[] {
  const handler = BLOCKS[node.type] as ((node: Node, place: Place) => Block[]) | undefined
  return (handler?.(node, place) ?? []).filter((block) => 'rows' in block || block.runs.length > 0)
}

/** The line that names an appendix. */
export function appendixLine(appendix: NodeOf<'appendix'>): Line {
  return signLine(`${APPENDIX_LABEL} ${appendix.label}`.trim(), appendix)
}

function allBlocks(node: Node, place: Place): Block[] {
  const children: readonly Node[] = 'children' in node ? node.children : []
  return children.flatMap((child) => blocksOf(child, { ...place, parent: node }))
}

function headerBlocks(child: Node | Addressee[], header: Node, place: Place): Block[] {
  if (!Array.isArray(child)) return blocksOf(child, { ...place, parent: header })
  const [first, ...others] = child
  if (first === undefined) return []
  if (others.length === 0) return [lineOf(first, place, { label: ADDRESSEES_LABEL })]
  return [
    signLine(ADDRESSEES_LABEL, first),
    ...child.map((addressee, i) => lineOf(addressee, place, { label: '-', sign: i < others.length ? ';' : '.' })),
  ]
}

interface LineParts {
  readonly label?: string
  readonly sign?: string
  readonly keepsWithNext?: boolean
}

function lineOf(node: Node, { indent, parent, source }: Place, parts: LineParts = {}): Line {
  const { label = '', sign = '', keepsWithNext = LEADS_IN.test(textOf(node)) } = parts
  const inline = runsOf(node, source, (definition) => noteLine(definition, source))
  const blank = label !== '' && inline.length > 0 ? ' ' : ''
  const lead = indent + label + blank
  // The label is the parent's, where the parent is a section or an item.
  const start = offsetOf(label === '' ? node : parent?.type === 'listItem' ? parent : node)
  const runs = [...(lead === '' ? [] : [signRun(lead, start)]), ...inline, ...(sign === '' ? [] : [signRun(sign)])]
  return { runs: inline.length > 0 || label !== '' ? runs : [], keepsWithNext }
}

function rowLine(row: NodeOf<'tableRow'>, { source }: Place): Line {
  const runs = row.children.flatMap((cell, i) => [
    ...(i === 0 ? [] : [signRun('\t')]),
    ...runsOf(cell, source, (definition) => noteLine(definition, source)),
  ])
  return { runs, keepsWithNext: false }
}

function noteLine(definition: NodeOf<'footnoteDefinition'>, source: DocumentSource): Line {
  const { identifier } = definition
  // A mark in a footnote brings no footnote: each is given once.
  const runs = runsOf(definition, { ...source, notes: new Map() }, (inner) => noteLine(inner, source))
  const lead = signRun(`${noteMark(identifier)}${runs.length > 0 ? ' ' : ''}`, offsetOf(definition))
  return { runs: [lead, ...runs], keepsWithNext: false, footnote: identifier }
}

/** A line of a label alone. */
function signLine(text: string, node: Node, indent = ''): Line {
  return { runs: [signRun(indent + text, offsetOf(node))], keepsWithNext: true }
}

const offsetOf = ({ position }: Node) => position?.start.offset ?? null
