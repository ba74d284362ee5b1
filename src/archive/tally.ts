import type { ArchiveResult, ArchiveSummary } from './archive-result.ts'

/** What is counted of a run as it goes on. */
export type Tally = {
  -readonly [Count in
    | 'done'
    | 'failed'
    | 'unchanged'
    | 'left'
    | 'pages'
    | 'failedPages'
    | 'words'
    | 'corrections'
    | 'unsure']: ArchiveSummary[Count]
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return {
    done: 0,
    failed: 0,
    unchanged: 0,
    left: 0,
    pages: 0,
    failedPages: 0,
    words: 0,
    corrections: 0,
    unsure: 0,
  }
}

/**
 * Counts what became of an input.
 *
 * @param counts what is counted so far; it grows
 * @param result what became of the input
 */
export function tally(counts: Tally, result: ArchiveResult): void {
  counts[result.status]++
  if (result.status !== 'done') return
  const { corrections, failedPages, pages, unsure, words } = result.record.summary
  counts.pages += pages
  counts.failedPages += failedPages
  counts.words += words
  counts.corrections += corrections
  counts.unsure += unsure
}

/** What a run came to. */
export function summaryOf(counts: Tally, rest: Omit<ArchiveSummary, keyof Tally>): ArchiveSummary {
  return { ...counts, ...rest }
}
