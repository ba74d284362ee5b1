import type { ArchiveStart, ArchiveSummary } from '../../archive/index.ts'
import { duration } from './run-progress.ts'
import { counted, thousands } from './summary.ts'

/**
 * Says for people what a run came to.
 *
 * @param summary what it came to
 * @returns lines without line ends
 */
export function batchSummary(summary: ArchiveSummary): string[] {
  const { corrections, documents, done, failed, failedPages, gone, left, pages, seconds, unchanged, unsure, words } =
    summary
  const rest = documents - done - failed - unchanged - left
  const counts: readonly (readonly [count: number, text: string])[] = [
    [done, `${thousands(done)} done`],
    [unchanged, `${thousands(unchanged)} done before`],
    [failed, `${thousands(failed)} failed`],
    [left, `${thousands(left)} failed before and left (--retry-failed tries them again)`],
    [rest, `${thousands(rest)} still to be done`],
  ]
  const shown = counts.filter(([count]) => count > 0).map(([, text]) => text)
  return [
    [counted(documents, 'document'), ...(shown.length > 0 ? [shown.join(', ')] : [])].join(': '),
    ...(done === 0 ? [] : [doneLine({ corrections, pages, seconds, unsure, words })]),
    ...(failedPages === 0 ? [] : [`${counted(failedPages, 'page')} could not be read`]),
    ...(gone === 0 ? [] : [goneLine(gone)]),
    ...(summary.interrupted ? ['interrupted; the same command goes on from here'] : []),
  ]
}

function doneLine({
  corrections,
  pages,
  seconds,
  unsure,
  words,
}: Pick<ArchiveSummary, 'corrections' | 'pages' | 'seconds' | 'unsure' | 'words'>): string {
  const speed = thousands(Math.round(words / seconds))
  const work = [counted(pages, 'page'), counted(words, 'word'), counted(corrections, 'correction')].join(', ')
  return `${work}, ${thousands(unsure)} of them unsure; ${duration(seconds)}, ${speed} words/s`
}

function goneLine(gone: number): string {
  return gone === 1
    ? '1 input of an earlier run is no longer there or not wanted; its outputs stay'
    : `${thousands(gone)} inputs of earlier runs are no longer there or not wanted; their outputs stay`
}

/** How many paths are named before the rest is only counted. */
const NAMED = 10

/**
 * Says for people what they should know before a run begins.
 *
 * @param start what there is to do
 * @returns lines without line ends
 */
export function startNotes({ damaged, passedOver }: Pick<ArchiveStart, 'damaged' | 'passedOver'>): string[] {
  const more = passedOver.length - NAMED
  return [
    ...passedOver.slice(0, NAMED).map(({ input, reason }) => `${input}: passed over: ${reason}`),
    ...(more > 0 ? [`${counted(more, 'more path')} passed over; --json names them`] : []),
    ...(damaged === 0 ? [] : [`${counted(damaged, 'line')} of the manifest damaged: their documents are done again`]),
  ]
}
