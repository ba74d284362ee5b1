import { ARCHIVE_BARS, judge, type Verdict } from '../bars.ts'
import type { ArchiveResult, ArchiveScale, ArchiveSpeed } from './measure-archive.ts'

/** Two workers are held against one, and the largest archive against the smallest. */
export function archiveVerdicts({ scales, speeds }: ArchiveResult): Verdict[] {
  const [small, large] = [scales[0], scales.at(-1)]
  return [
    judge(ARCHIVE_BARS.workers, ratio(secondsWith(speeds, 1), secondsWith(speeds, 2))),
    judge(ARCHIVE_BARS.memory, ratio(large?.peakBytes, small?.peakBytes), documentsOf(large, small)),
    judge(ARCHIVE_BARS.resume, large?.resumeSeconds ?? null, `${large?.documents ?? 0} documents`),
  ]
}

const secondsWith = (speeds: readonly ArchiveSpeed[], workers: number) =>
  speeds.find((speed) => speed.workers === workers)?.seconds

const ratio = (one: number | null | undefined, other: number | null | undefined) => (one && other ? one / other : null)

const documentsOf = (large: ArchiveScale | undefined, small: ArchiveScale | undefined) =>
  `${large?.documents ?? 0} documents against ${small?.documents ?? 0}`
