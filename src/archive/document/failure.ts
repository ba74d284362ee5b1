import { explained } from '../../input/index.ts'
import { InputError } from '../../page/index.ts'
import type { DocumentFailure, FailureKind } from './document-runner.ts'

/** A document cannot be done, for a reason that people can be told. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly kind: FailureKind

  /**
   * @param kind what is to blame
   * @param reason what is wrong, in a few words without the name of the file
   */
  constructor(kind: FailureKind, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.kind = kind
  }
}

/** What Node says where there is no memory left for something. */
const NO_MEMORY =
  /allocation failed|out of memory|^Invalid (?:string|array|typed array) length|Array buffer allocation/i

/**
 * Makes a failure of what was thrown.
 *
 * @param error what was thrown
 * @param seconds how long the document took
 */
export function failureOf(error: unknown, seconds: number): DocumentFailure {
  return { status: 'failed', ...whyOf(error), seconds }
}

function whyOf(error: unknown): Pick<DocumentFailure, 'kind' | 'reason'> {
  if (error instanceof DocumentError) return { kind: error.kind, reason: error.message }
  if (error instanceof InputError) return { kind: 'input', reason: explained(error) }
  const reason = error instanceof Error ? error.message : String(error)
  return error instanceof RangeError && NO_MEMORY.test(reason)
    ? { kind: 'memory', reason: 'needs more memory than there is' }
    : { kind: 'internal', reason }
}
