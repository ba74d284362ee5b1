import type { ArchiveResult } from '../../archive/index.ts'
import { counted, thousands } from './summary.ts'

/** How far a run has come. */
export interface RunProgress {
  /** All inputs, and how many of them need nothing more. */
  readonly documents: number
  readonly settled: number
  /** Inputs that were to be looked into or done, and how many of them are. */
  readonly pending: number
  readonly finished: number
  /** Of what was done in this run. */
  readonly pages: number
  readonly words: number
  readonly failed: number
  /** Since the first document was begun. */
  readonly seconds: number
}

/** A run that begins. */
export function startedProgress(documents: number, pending: number): RunProgress {
  return { documents, pending, settled: 0, finished: 0, pages: 0, words: 0, failed: 0, seconds: 0 }
}

/**
 * Counts an input.
 *
 * @param progress how far the run had come
 * @param result what became of the input
 * @param isPending whether it was one to be looked into
 * @returns how far it has come
 */
export function progressed(progress: RunProgress, result: ArchiveResult): RunProgress {
  const settled = progress.settled + 1
  // Those that nothing is to be done for come first.
  const finished = Math.max(0, settled - (progress.documents - progress.pending))
  const failed = progress.failed + (result.status === 'failed' ? 1 : 0)
  if (result.status !== 'done') return { ...progress, settled, finished, failed }
  const { pages, words } = result.record.summary
  return { ...progress, settled, finished, pages: progress.pages + pages, words: progress.words + words }
}

const BAR = 20

/**
 * Says how far a run has come: two lines, the first with a bar.
 *
 * @param progress how far
 * @returns the lines
 */
export function progressLines(progress: RunProgress): readonly [string, string] {
  const { documents, settled } = progress
  const filled = documents === 0 ? BAR : Math.floor((BAR * settled) / documents)
  return [`[${'#'.repeat(filled).padEnd(BAR, '-')}] ${doneOf(progress)}`, rates(progress)]
}

/** The same in one line, for logs. */
export function progressLine(progress: RunProgress): string {
  return `${doneOf(progress)}, ${rates(progress)}`
}

function doneOf({ documents, failed, settled }: RunProgress): string {
  const failures = failed === 0 ? '' : `, ${thousands(failed)} failed`
  return `${thousands(settled)} of ${counted(documents, 'document')}${failures}`
}

function rates({ finished, pages, pending, seconds, words }: RunProgress): string {
  const speed = seconds > 0 ? `, ${thousands(Math.round(words / seconds))} words/s` : ''
  const left = finished > 0 && finished < pending ? (seconds / finished) * (pending - finished) : null
  return `${counted(pages, 'page')}${speed}${left === null ? '' : `, ${duration(left)} left`}`
}

const MINUTE = 60
const HOUR = 3600

/**
 * Says a time as people do.
 *
 * @param seconds how long
 * @example
 * duration(7980) // '2 h 13 min'
 */
export function duration(seconds: number): string {
  if (seconds < MINUTE) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / MINUTE)
  if (minutes < HOUR / MINUTE) return `${minutes} min`
  const rest = minutes % 60
  return `${thousands(Math.floor(minutes / 60))} h${rest === 0 ? '' : ` ${rest} min`}`
}
