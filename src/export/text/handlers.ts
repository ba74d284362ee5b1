import { documents, type Node, textOf } from '../../tree/index.ts'
import { groupAddressees } from '../group-addressees.ts'
import {
  ADDRESSEES_LABEL,
  APPENDIX_LABEL,
  labelled,
  labelOf,
  numberLabel,
  RECIPIENTS_LABEL,
  subjectLabel,
} from '../labels.ts'
import { notesIn } from '../notes-in.ts'
import { recipientSign } from '../recipient-sign.ts'
import type { TextHandlers, TextState } from './text-state.ts'

type Parent = Extract<Node, { children: Node[] }>

const inline = (node: Parent, state: TextState) => state.all(node.children, node, '')
const line = (node: Parent, state: TextState) => state.wrap(inline(node, state))
const lines = (node: Parent, state: TextState) => state.all(node.children, node, '\n')
const blocks = (node: Parent, state: TextState) => state.all(node.children, node, '\n\n')

const joined = (parts: readonly string[], separator: string) => parts.filter((part) => part !== '').join(separator)

/** A text with the footnotes in some nodes behind it. */
export function withNotes(text: string, nodes: readonly Node[], state: TextState): string {
  const notes = nodes.flatMap(notesIn).map((notes) => lines(notes, state))
  return joined([text, joined(notes, '\n')], '\n\n')
}

/** Plain text: a paragraph a line, labels as printed, notes behind the text. */
export const TEXT_HANDLERS: TextHandlers = {
  root: (node, state) =>
    joined(
      documents(node).map(({ children }) => withNotes(state.all(children, node, '\n\n'), children, state)),
      '\n\n',
    ),
  header: (node, state) => {
    const groups = groupAddressees(node.children).map((group) => {
      if (!Array.isArray(group)) return state.one(group, node)
      const addressees = group.map((addressee) => state.one(addressee, node))
      if (addressees.length === 1) return state.wrap(labelled(ADDRESSEES_LABEL, addressees[0]!))
      return [
        ADDRESSEES_LABEL,
        ...addressees.map((addressee, i) =>
          state.wrap(`- ${addressee}${i === addressees.length - 1 ? '.' : ';'}`, '  '),
        ),
      ].join('\n')
    })
    return joined(groups, '\n')
  },
  body: blocks,
  // They stand behind the text, not where they interrupt it.
  notes: () => '',
  closing: blocks,
  appendix: (node, state) => joined([labelled(APPENDIX_LABEL, node.label), blocks(node, state)], '\n\n'),
  issuer: line,
  motto: line,
  docNumber: (node, state) => state.wrap(labelled(numberLabel(textOf(node)), inline(node, state))),
  placeDate: line,
  docType: line,
  subject: (node, state, parent) => state.wrap(labelled(subjectLabel(textOf(node), parent), inline(node, state))),
  addressee: inline,
  basis: lines,
  section: blocks,
  heading: (node, state, parent) => state.wrap(labelled(labelOf(node, parent), inline(node, state))),
  paragraph: (node, state, parent) => state.wrap(labelled(labelOf(node, parent), inline(node, state))),
  list: lines,
  listItem: (node, state) => {
    const own = node.children[0]?.type === 'paragraph' ? '' : node.printed
    return joined([own, lines(node, state)], '\n').replaceAll('\n', '\n  ')
  },
  table: lines,
  tableRow: (node, state) => node.children.map((cell) => state.one(cell, node)).join('\t'),
  tableCell: inline,
  footnoteDefinition: (node, state) => state.wrap(labelled(`[${node.identifier}]`, inline(node, state)), '  '),
  recipients: (node, state) => joined([RECIPIENTS_LABEL, lines(node, state)], '\n'),
  recipient: (node, state, parent) => state.wrap(`- ${inline(node, state)}${recipientSign(node, parent)}`, '  '),
  signature: lines,
  signatureLine: line,
  citation: inline,
  text: ({ value }) => value,
  footnoteReference: ({ identifier }) => `[${identifier}]`,
  pageBreak: () => '\f',
  furniture: ({ value }) => value,
}
