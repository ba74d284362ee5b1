import { ARCHIVE_BARS, judge, type Verdict } from '../bars.ts'
import type { ArchiveResult, ArchiveScale, ArchiveSpeed } from './measure-archive.ts'

/** Of the largest archive two workers are held against one; in memory it is held against the smallest. */
export function archiveVerdicts({ scales, speeds }: ArchiveResult): Verdict[] {
  const [small, large] = [scales[0], scales.at(-1)]
  const most = speeds.at(-1)?.documents ?? 0
  const largest = speeds.filter(({ documents }) => documents === most)
  return [
    judge(ARCHIVE_BARS.workers, ratio(secondsWith(largest, 1), secondsWith(largest, 2)), `${most} documents`),
    judge(ARCHIVE_BARS.memory, ratio(large?.peakBytes, small?.peakBytes), documentsOf(large, small)),
    judge(ARCHIVE_BARS.resume, large?.resumeSeconds ?? null, `${large?.documents ?? 0} documents`),
  ]
}

const secondsWith = (speeds: readonly ArchiveSpeed[], workers: number) =>
  speeds.find((speed) => speed.workers === workers)?.seconds

const ratio = (one: number | null | undefined, other: number | null | undefined) => (one && other ? one / other : null)

const documentsOf = (large: ArchiveScale | undefined, small: ArchiveScale | undefined) =>
  `${large?.documents ?? 0} documents against ${small?.documents ?? 0}`
