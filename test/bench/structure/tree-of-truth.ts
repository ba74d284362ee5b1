import { blockStartLines } from '../../../bench/structure/gold-structure.ts'
import type { GoldTruth } from '../../../bench/structure/score-structure.ts'
import type { FlowContent, HeaderContent, Root, Text } from '../../../src/tree/index.ts'

const text = (value: string): [Text] => [{ type: 'text', value }]

/**
 * A tree that says just what the truth says, block starts as empty paragraphs aside.
 *
 * @param truth - structure and labels
 */
export function treeOfTruth({ structure, labels }: GoldTruth): Root {
  const { issuer, number, place, date, type, subject, addressee, outline, footnotes, recipients } = structure
  const header: HeaderContent[] = [
    ...issuer.map((name): HeaderContent => ({ type: 'issuer', role: 'issuing', children: text(name) })),
    ...(number ? [{ type: 'docNumber' as const, code: number, number: '', symbol: '', children: [] }] : []),
    ...(date ? [{ type: 'placeDate' as const, place: place ?? '', date, children: [] }] : []),
    ...(type ? [{ type: 'docType' as const, name: type, abbreviation: '', children: [] }] : []),
    ...(subject ? [{ type: 'subject' as const, children: text(subject) }] : []),
    ...addressee.map((name): HeaderContent => ({ type: 'addressee', children: text(name) })),
  ]
  const sections = outline.map(([depth, label, title]): FlowContent => {
    return {
      type: 'section',
      depth,
      label,
      printed: label,
      style: null,
      children: [{ type: 'heading', children: text(title) }],
    }
  })
  const references = structure.footnoteRefs.map((mark) => ({
    type: 'footnoteReference' as const,
    identifier: `${mark}`,
  }))
  const citations = structure.citations.map((code) => ({ type: 'citation' as const, code, children: [] }))
  const starts = blockStartLines(labels).map((line): FlowContent => {
    const point = { line, column: 1 }
    return { type: 'paragraph', children: [], position: { start: point, end: point } }
  })
  const breaks = Array.from({ length: (structure.pages ?? 1) - 1 }, (_, i) => ({
    type: 'pageBreak' as const,
    page: i + 2,
  }))
  const notes = Object.entries(footnotes).map(([identifier, note]) => {
    return { type: 'footnoteDefinition' as const, identifier, children: text(note) }
  })
  const names = recipients.map((name) => ({ type: 'recipient' as const, archive: false, children: text(name) }))
  const signatures = (structure.signatures ?? (structure.signature ? [structure.signature] : [])).map((signature) => ({
    type: 'signature' as const,
    authority: null,
    office: '',
    signer: signature.signer ?? '',
    children: signature.lines.map((line) => ({ type: 'signatureLine' as const, children: text(line) })),
  }))
  return {
    type: 'root',
    children: [
      { type: 'header', children: header },
      {
        type: 'body',
        children: [
          ...sections,
          { type: 'paragraph', children: [...references, ...citations] },
          ...starts,
          ...breaks,
          { type: 'notes', children: notes },
        ],
      },
      { type: 'closing', children: [{ type: 'recipients', children: names }, ...signatures] },
    ],
  }
}
