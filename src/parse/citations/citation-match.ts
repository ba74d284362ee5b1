/** A document that a text names, and where. */
export interface CitationMatch {
  /** Offsets into the text: from the type, or the code where no type is named, to the last of what is said of it. */
  readonly start: number
  readonly end: number
  readonly code: string
  readonly documentType?: string
  readonly issuedDate?: string
  readonly issuer?: string
}
