import type { DocumentJob } from './document-job.ts'

/** A worker, as far as it decides whether it may do a document. */
export interface WorkerTraits {
  /** What messages call it. */
  readonly label: string
  /** Its version of phuchoi. */
  readonly version: string
  /** Its output folder. */
  readonly output: string
  /** What that folder is marked with. */
  readonly mark: string | null
  readonly hasPassword: boolean
}

/**
 * Says why a worker must not do a document, which is then left to others.
 *
 * @param job the document
 * @param worker who was given it
 * @returns the reason; null if there is none
 */
export function refusalOf(
  { folder, needsPassword, version }: Pick<DocumentJob, 'folder' | 'needsPassword' | 'version'>,
  worker: WorkerTraits,
): string | null {
  const by = `worker ${worker.label}`
  if (version !== worker.version) {
    return `${by} is phuchoi ${worker.version} and leaves documents of phuchoi ${version} to others`
  }
  if (folder !== worker.mark) {
    return `${by} leaves documents to others: its output folder ${worker.output} is not the one that the run writes`
  }
  if (needsPassword && !worker.hasPassword) {
    return `${by} leaves documents to others: the run has a password for encrypted PDFs, so start it with --password`
  }
  return null
}
