import type { DocumentOutcome } from '../archive/index.ts'

/** A document that a worker tried. */
export interface TriedDocument {
  /** Its path below the archive. */
  readonly input: string
  readonly outcome: DocumentOutcome
  /** Whether it failed and is tried again, here or by another worker. */
  readonly isTriedAgain: boolean
}
