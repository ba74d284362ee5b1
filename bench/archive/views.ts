import { figure, type Table } from '../table.ts'
import type { ArchiveResult } from './measure-archive.ts'

/** Documents and words a second, by the number of workers. */
export function archiveSpeedTable({ speeds }: ArchiveResult): Table {
  return {
    title: 'Archives, speed',
    header: ['workers', 'documents', 'words', 'seconds', 'documents/s', 'words/s'],
    rows: speeds.map(({ documents, seconds, words, workers }) => [
      figure(workers, 0),
      figure(documents, 0),
      figure(words, 0),
      figure(seconds, 1),
      figure(seconds && documents / seconds, 1),
      figure(seconds && words / seconds, 0),
    ]),
  }
}

/** What archives take as they grow. */
export function archiveScaleTable({ scales }: ArchiveResult): Table {
  const megabytes = (bytes: number | null) => figure(bytes && bytes / 1e6, 1)
  return {
    title: 'Archives, size',
    header: ['documents', 'words', 'seconds', 'peak MB', 'resumed, s', 'resumed, peak MB', 'report MB'],
    rows: scales.map(({ documents, peakBytes, reportBytes, resumePeakBytes, resumeSeconds, seconds, words }) => [
      figure(documents, 0),
      figure(words, 0),
      figure(seconds, 1),
      megabytes(peakBytes),
      figure(resumeSeconds, 2),
      megabytes(resumePeakBytes),
      megabytes(reportBytes),
    ]),
  }
}
