import { createHash } from 'node:crypto'
import { isAbsolute } from 'node:path'
import type { Decision, DocumentTask } from '../archive/index.ts'

/** What a job in the queue holds: a document, and what it is done with. What many jobs share is named by its SHA-256. */
export interface DocumentJob extends Omit<DocumentTask, 'decisions'> {
  /** Version of phuchoi that the document has to be done with. */
  readonly version: string
  /** Names the output folder: see {@link outputMark}. */
  readonly folder: string
  /** SHA-256 of the settings, as {@link PortableSettings}. */
  readonly settings: string
  /** Whether the run has a password for encrypted PDFs. */
  readonly needsPassword: boolean
  /** SHA-256 of the list of decisions that concern all documents; null if there are none. */
  readonly generalDecisions: string | null
  /** Decisions that concern this document only. */
  readonly ownDecisions: readonly Decision[]
  /** Names all of the above: jobs with one fingerprint come to the same files. */
  readonly fingerprint: string
}

const DIGITS = 40

/**
 * Makes a job of what it holds.
 *
 * @param content what it holds
 */
export function documentJob(content: Omit<DocumentJob, 'fingerprint'>): DocumentJob {
  const { detail, folder, generalDecisions, input, outputs, ownDecisions, settings, sha256, version } = content
  const files = Object.entries(outputs).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...content,
    fingerprint: nameOf([version, folder, settings, generalDecisions, ownDecisions, input, sha256, files, detail]),
  }
}

/**
 * The id of a document's job. There is at most one job of a document and an output folder, whatever its content and its
 * settings are: two of them could write the same files at once.
 *
 * @param job the document
 */
export function jobIdOf({ folder, input }: Pick<DocumentJob, 'folder' | 'input'>): string {
  return `document-${nameOf([folder, input])}`
}

const SHA256 = /^[0-9a-f]{64}$/

/**
 * Whether something in a queue is such a job, and names no file outside its folders: a queue is open to all who can reach
 * the server.
 *
 * @param data what a job holds
 */
export function isDocumentJob(data: unknown): data is DocumentJob {
  if (typeof data !== 'object' || data === null) return false
  const { detail, generalDecisions, input, outputs, ownDecisions, settings, sha256 } = data as Partial<DocumentJob>
  const files = [input, detail, ...Object.values(outputs ?? { none: null })]
  return (
    files.every((file) => typeof file === 'string' && isBelow(file)) &&
    Array.isArray(ownDecisions) &&
    [sha256, settings, generalDecisions ?? settings].every((name) => SHA256.test(String(name)))
  )
}

/** Whether a path with "/" between its parts leads to no place outside the folder that it starts in. */
const isBelow = (path: string): boolean =>
  path !== '' && !isAbsolute(path) && path.split(/[/\\]/).every((part) => part !== '..') && !path.includes('\0')

const nameOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGITS)
