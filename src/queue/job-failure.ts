import type { DocumentFailure, FailureKind } from '../archive/index.ts'

/** Whether a failure may pass, on another machine or later, so that a document is tried again. */
const MAY_PASS: Readonly<Record<FailureKind, boolean>> = {
  input: false,
  output: true,
  // What is too large for the limits is so everywhere, and would take its time again.
  time: false,
  memory: false,
  internal: true,
}

/** What a worker says of a document that it could not do. */
export type Failure = Pick<DocumentFailure, 'kind' | 'reason'>

/**
 * Whether a document is worth another try.
 *
 * @param kind why it was not done
 */
export const mayPass = (kind: FailureKind): boolean => MAY_PASS[kind]

/**
 * Puts a failure down as the text that a job keeps.
 *
 * @param failure why it was not done
 * @example
 * failureText({ kind: 'output', reason: 'no space left on the disk' }) // 'output: no space left on the disk'
 */
export const failureText = ({ kind, reason }: Failure): string => `${kind}: ${reason}`

/** What BullMQ says of a job whose workers were lost too often. */
const STALLED = /^job stalled more than/

/**
 * Reads the text of {@link failureText}.
 *
 * @param text as a job keeps it; others, of BullMQ itself, are errors of the program
 */
export function readFailure(text: string): Failure {
  if (STALLED.test(text)) return { kind: 'internal', reason: 'the workers that did it were lost, one after another' }
  const colon = text.indexOf(': ')
  const kind = text.slice(0, Math.max(0, colon))
  return isKind(kind) ? { kind, reason: text.slice(colon + 2) } : { kind: 'internal', reason: text }
}

const isKind = (text: string): text is FailureKind => Object.hasOwn(MAY_PASS, text)
