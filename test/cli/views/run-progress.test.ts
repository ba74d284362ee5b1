import { describe, expect, it } from 'vitest'
import type { ArchiveResult } from '../../../src/archive/index.ts'
import {
  duration,
  progressed,
  progressLine,
  progressLines,
  startedProgress,
} from '../../../src/cli/views/run-progress.ts'
import { doneRecord, failedRecord } from '../../archive/records.ts'

const DONE: ArchiveResult = { input: 'a', status: 'done', state: 'new', record: doneRecord('a') }
const FAILED: ArchiveResult = { input: 'b', status: 'failed', record: failedRecord('b') }
const UNCHANGED: ArchiveResult = { input: 'c', status: 'unchanged' }

it('counts what is done', () => {
  const progress = [UNCHANGED, UNCHANGED, DONE, FAILED, DONE].reduce(progressed, startedProgress(12, 10))
  expect(progress).toEqual({
    documents: 12,
    pending: 10,
    settled: 5,
    finished: 3,
    pages: 2,
    words: 18,
    failed: 1,
    seconds: 0,
  })
})

describe('is shown', () => {
  const progress = { ...startedProgress(10_000, 9000), settled: 2500, finished: 1500, pages: 4321, words: 1_200_000 }

  it('in two lines', () => {
    expect(progressLines({ ...progress, seconds: 600, failed: 3 })).toEqual([
      '[#####---------------] 2,500 of 10,000 documents, 3 failed',
      '4,321 pages, 2,000 words/s, 50 min left',
    ])
  })

  it('in one', () => {
    expect(progressLine({ ...progress, seconds: 600 })).toBe(
      '2,500 of 10,000 documents, 4,321 pages, 2,000 words/s, 50 min left',
    )
  })

  it('without a guess where nothing is done or left', () => {
    expect(progressLines(startedProgress(1, 1))).toEqual(['[--------------------] 0 of 1 document', '0 pages'])
    expect(progressLines(startedProgress(0, 0))).toEqual(['[####################] 0 of 0 documents', '0 pages'])
  })
})

it.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [90, '2 min'],
  [3599, '1 h'],
  [3600, '1 h'],
  [7980, '2 h 13 min'],
])('a time of %d seconds is %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text)
})
