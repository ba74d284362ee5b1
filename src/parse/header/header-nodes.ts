import type { DocumentType } from '../../lexicon/index.ts'
import type { Header, HeaderContent } from '../../tree/index.ts'
import type { DocumentText, Span } from '../document-text.ts'
import { foldedWords } from '../folded-words.ts'
import { inlineText } from '../inline-text.ts'
import { inlines, plainInlines } from '../inlines.ts'
import { codeParts } from './code.ts'
import { findDate } from './dates.ts'
import { issuerRoles } from './issuers.ts'
import type { Piece } from './piece.ts'
import { placeName } from './place.ts'
import { printedOrder } from './printed-order.ts'

/** Parts that may name other documents. */
const CITING: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>(['subject', 'addressee'])

/**
 * Makes the nodes of a header.
 *
 * @param document the text
 * @param pieces its parts
 * @param type the type of the document
 */
export function headerNodes(document: DocumentText, pieces: readonly Piece[], type: DocumentType | null): Header {
  const inText = [...pieces].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  const ordered = printedOrder(inText, document)
  const issuers = ordered.filter(({ kind }) => kind === 'issuer')
  const roles = issuerRoles(issuers.map(({ spans }) => spans.flatMap((span) => foldedWords(document.text, span))))
  const children = ordered.map((piece): HeaderContent => {
    const { kind, label, spans } = piece
    const value = inlineText(document.text, spans).value
    const position = document.position(hull(label === undefined ? spans : [label, ...spans]))
    if (kind === 'noise') return { type: 'furniture', kind, value, position }
    const content = { children: (CITING.has(kind) ? inlines : plainInlines)(document, spans), position }
    switch (kind) {
      case 'issuer':
        return { type: kind, role: roles[issuers.indexOf(piece)]!, ...content }
      case 'docNumber':
        return { type: kind, ...codeParts(value), ...content }
      case 'placeDate':
        return { type: kind, ...placeAndDate(value), ...content }
      case 'docType':
        return { type: kind, name: type!.name.toUpperCase(), abbreviation: type!.abbreviation, ...content }
      default:
        return { type: kind, ...content }
    }
  })
  const all = ordered.flatMap(({ label, spans }) => (label === undefined ? spans : [label, ...spans]))
  return { type: 'header', children, position: document.position(hull(all)) }
}

/** Place and date of a line that holds both. */
export function placeAndDate(printed: string): { place: string; date: string | null } {
  const found = findDate(printed)
  return found === null
    ? { place: placeName(printed), date: null }
    : { place: placeName(printed.slice(0, found.start)), date: found.date }
}

/** From the first run's start to the end of the one that ends last. */
function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
