import type { ArchiveResult, ArchiveStart, ArchiveSummary, PlannedInput } from '../../archive/index.ts'

/** Something that happens in a run, as a line of JSON. */
export type BatchEvent =
  | ({ readonly event: 'start' } & ArchiveStart)
  | ({ readonly event: 'planned' } & PlannedInput)
  | DocumentEvent
  | { readonly event: 'finishing'; readonly step: string }
  | ({ readonly event: 'summary'; readonly exitCode: number } & ArchiveSummary)

type DocumentEvent = { readonly event: 'document' | 'failure' | 'left'; readonly input: string } & Readonly<
  Record<string, unknown>
>

/**
 * The event of what became of an input.
 *
 * @param result what became of it
 * @returns the event; null for one that was done before
 */
export function resultEvent(result: ArchiveResult): DocumentEvent | null {
  const { input } = result
  switch (result.status) {
    case 'done': {
      const { outputs, seconds, sha256, summary, warnings } = result.record
      const { metadata: _, ...counts } = summary
      return { event: 'document', input, state: result.state, sha256, outputs, ...counts, warnings, seconds }
    }
    case 'failed': {
      const { attempts, kind, reason, seconds, sha256 } = result.record
      return { event: 'failure', input, sha256, kind, reason, attempts, seconds }
    }
    case 'left':
      return { event: 'left', input }
    case 'unchanged':
      return null
  }
}
