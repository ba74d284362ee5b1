import type { Decision, DocumentRunner } from '../archive/index.ts'
import type { QueueLibraries } from './peers.ts'
import type { SharedByName } from './shared-by-name.ts'
import type { TriedDocument } from './tried-document.ts'

/** Where a worker does documents, and what it does them with. */
export interface Workplace extends Pick<QueueLibraries, 'bullmq'> {
  readonly archive: string
  readonly output: string
  /** What messages call the worker. */
  readonly label: string
  readonly hasPassword: boolean
  /** Runners by the SHA-256 of settings. */
  readonly runners: SharedByName<Pick<DocumentRunner, 'run' | 'close'>>
  /** Decisions that concern all documents, by the SHA-256 of their list. */
  readonly decisions: SharedByName<{ readonly decisions: readonly Decision[]; close(): Promise<void> }>
  readonly onOutcome: (tried: TriedDocument) => void
  readonly onWarning: (warning: string) => void
  /** The worker ends: it finishes what it has in hand. */
  readonly ending: AbortSignal
  /** The worker gives up what it has in hand. */
  readonly givingUp: AbortSignal
}
