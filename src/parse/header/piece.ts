import type { Span } from '../document-text.ts'

/** A part of a header, before it becomes a node. */
export interface Piece {
  readonly kind: 'issuer' | 'motto' | 'docNumber' | 'placeDate' | 'docType' | 'subject' | 'addressee' | 'noise'
  /** Its runs; one for each line it stands on. */
  readonly spans: Span[]
  /** Where its label stands: "Kính gửi:", perhaps on a line of its own, or a dash. */
  readonly label?: Span
}
