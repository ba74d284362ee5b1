import type { ManifestEntry } from '../manifest/manifest.ts'
import type { OutputFormat } from '../settings.ts'
import type { ArchiveFile } from './walk.ts'

/** How an input stands before a run. */
export type DocumentState =
  /** It was never done. */
  | 'new'
  /** Its content, the settings, the decisions or the version are not those it was done with. */
  | 'changed'
  /** An output is missing, or a format that was not asked for before. */
  | 'missing'
  /** It failed, and is tried again. */
  | 'retried'
  /** It is done again because all are. */
  | 'forced'
  /** It is done. */
  | 'done'
  /** It failed with the same content and settings, and is not tried again. */
  | 'left'

/** States in which nothing is to be done. */
export type SettledState = Extract<DocumentState, 'done' | 'left'>

export const isSettled = (state: DocumentState): state is SettledState => state === 'done' || state === 'left'

/** What decides whether an input is done. */
export interface PlanOptions {
  /** Does all documents. */
  readonly force?: boolean
  /** Tries documents again that failed with the same content and settings. */
  readonly retryFailed?: boolean
  /** Reads every input to see whether it has changed, even if its size and time have not. */
  readonly checksum?: boolean
}

/** What inputs are held against. */
export interface Plan extends PlanOptions {
  readonly fingerprint: (sha256: string) => string
  readonly version: string
  readonly formats: readonly OutputFormat[]
  /** Whether all outputs of an input are there. */
  readonly hasOutputs: (input: string) => boolean
}

/**
 * The SHA-256 of an input, as far as it is known without reading it.
 *
 * @param file what was found
 * @param entry what the manifest says of it
 * @param plan whether size and time are trusted
 * @returns the SHA-256, or null if the input has to be read
 */
export function knownSha256(
  { modified, size }: ArchiveFile,
  entry: ManifestEntry | undefined,
  { checksum = false }: PlanOptions,
): string | null {
  if (checksum || entry === undefined || entry.sha256 === '') return null
  return entry.size === size && entry.modified === modified ? entry.sha256 : null
}

/**
 * Says how an input stands.
 *
 * @param input its path
 * @param sha256 its SHA-256
 * @param entry what the manifest says of it
 * @param plan see {@link Plan}
 */
export function documentState(
  input: string,
  sha256: string,
  entry: ManifestEntry | undefined,
  plan: Plan,
): DocumentState {
  if (entry === undefined) return 'new'
  const isSame =
    entry.sha256 === sha256 && entry.settings === plan.fingerprint(sha256) && entry.version === plan.version
  if (!isSame) return 'changed'
  if (plan.force) return 'forced'
  // What could not be written says nothing of the document.
  if (entry.failure !== null) return plan.retryFailed || entry.failure === 'output' ? 'retried' : 'left'
  const hasFormats = plan.formats.every((format) => entry.formats.includes(format))
  return hasFormats && plan.hasOutputs(input) ? 'done' : 'missing'
}
