import { expect, it } from 'vitest'
import type { ArchiveScale, ArchiveSpeed } from '../../../bench/archive/measure-archive.ts'
import { archiveVerdicts } from '../../../bench/archive/verdicts.ts'

const speed = (documents: number, workers: number, seconds: number): ArchiveSpeed => ({
  workers,
  seconds,
  documents,
  words: 100,
})
const scale = (documents: number, peakBytes: number, resumeSeconds: number): ArchiveScale => ({
  documents,
  peakBytes,
  resumeSeconds,
  words: 100,
  seconds: 1,
  resumePeakBytes: 1,
  reportBytes: 1,
})

it('holds two workers against one, of the largest archive, and the largest archive against the smallest', () => {
  const speeds = [speed(10, 1, 4), speed(10, 2, 3), speed(50, 1, 18), speed(50, 2, 10)]
  const scales = [scale(1000, 200, 0.5), scale(10_000, 300, 1.5)]
  expect(archiveVerdicts({ speeds, scales }).map(({ figure, verdict, what }) => [what, figure, verdict])).toEqual([
    ['speed of two workers, against one, 50 documents', 1.8, 'pass'],
    ['peak memory, 10000 documents against 1000', 1.5, 'miss'],
    ['resuming what is done, 10000 documents', 1.5, 'pass'],
  ])
})

it('says what could not be measured', () => {
  const verdicts = archiveVerdicts({ speeds: [], scales: [] })
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not measured', 'not measured', 'not measured'])
})
