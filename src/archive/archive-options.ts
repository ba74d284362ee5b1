import type { Decision } from './decisions.ts'
import type { DocumentRunner } from './document/document-runner.ts'
import type { FinishingStep } from './finish/finishing.ts'
import type { FilterOptions } from './plan/input-filter.ts'
import type { PlanOptions } from './plan/plan.ts'
import type { WalkNote } from './plan/walk.ts'
import type { DocumentSettings } from './settings.ts'

/** What an archive's run is to do. */
export interface ArchiveOptions extends FilterOptions, PlanOptions {
  /** The folder of the inputs. It is only read. */
  readonly archive: string
  /** The folder of the outputs; it is made if there is none. It may lie in the archive, which then leaves it out. */
  readonly output: string
  /** How documents are done; see {@link DEFAULT_SETTINGS} for what is left out. */
  readonly settings?: Partial<DocumentSettings>
  /** What was decided of words. */
  readonly decisions?: readonly Decision[]
  /** How many documents are done at once. Default one a core. */
  readonly workers?: number
  /** How long a document may take, in seconds. Default 600. */
  readonly timeLimit?: number
  /** How much memory a document may take, in megabytes. Default 1024. */
  readonly memoryLimit?: number
  /**
   * Does the documents in place of processes on this machine; `workers` and the limits are then its own matter. It
   * has to be made for the same folders and settings, and is not closed.
   */
  readonly runner?: DocumentRunner
  /** Once it is aborted no further document is begun; those in hand are finished, and catalogue and report are written. */
  readonly signal?: AbortSignal
  /** Told when it is known what there is to do. */
  readonly onStart?: (start: ArchiveStart) => void
  /** Told when a file about the whole archive is being written. */
  readonly onFinishing?: (step: FinishingStep['name']) => void
}

/** What there is to do in a run. */
export interface ArchiveStart {
  /** All inputs that were found, those that cannot be read among them. */
  readonly documents: number
  /** Those that are done in this run, unless it turns out that they have not changed. */
  readonly pending: number
  /** Inputs of earlier runs that are no longer there or no longer wanted. Their outputs stay. */
  readonly gone: number
  /** Lines of the manifest that could not be read: their documents are done again. */
  readonly damaged: number
  /** What is no document, or is done under another path. */
  readonly passedOver: readonly WalkNote[]
}

/** How documents are done where nothing else is said. */
export const DEFAULT_SETTINGS: DocumentSettings = {
  to: ['md'],
  furniture: false,
  restore: true,
  source: 'auto',
  dictionaries: [],
  ocr: 'auto',
}
