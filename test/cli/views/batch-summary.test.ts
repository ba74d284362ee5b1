import { describe, expect, it } from 'vitest'
import { batchSummary, startNotes } from '../../../src/cli/views/batch-summary.ts'

const NOTHING = {
  documents: 0,
  done: 0,
  failed: 0,
  unchanged: 0,
  left: 0,
  gone: 0,
  pages: 0,
  failedPages: 0,
  words: 0,
  corrections: 0,
  unsure: 0,
  seconds: 1,
  interrupted: false,
  written: [],
}

describe('a run', () => {
  it('over nothing is told', () => {
    expect(batchSummary(NOTHING)).toEqual(['0 documents'])
  })

  it('is told with all that happened', () => {
    const counts = { documents: 10_000, done: 120, unchanged: 9874, failed: 3, left: 1, gone: 5, failedPages: 1 }
    const work = { pages: 480, words: 180_000, corrections: 90_000, unsure: 1234, seconds: 3600, interrupted: true }
    expect(batchSummary({ ...NOTHING, ...counts, ...work })).toEqual([
      '10,000 documents: 120 done, 9,874 done before, 3 failed, 1 failed before and left (--retry-failed tries them again), 2 still to be done',
      '480 pages, 180,000 words, 90,000 corrections, 1,234 of them unsure; 1 h, 50 words/s',
      '1 page could not be read',
      '5 inputs of earlier runs are no longer there or not wanted; their outputs stay',
      'interrupted; the same command goes on from here',
    ])
  })
})

describe('before a run', () => {
  it('nothing is told if all is well', () => {
    expect(startNotes({ damaged: 0, passedOver: [] })).toEqual([])
  })

  it('some of many paths are named', () => {
    const passedOver = Array.from({ length: 12 }, (_, i) => ({ input: `${i}`, reason: 'is a pipe, not a file' }))
    const notes = startNotes({ damaged: 1, passedOver })
    expect(notes).toHaveLength(12)
    expect(notes[0]).toBe('0: passed over: is a pipe, not a file')
    expect(notes.slice(10)).toEqual([
      '2 more paths passed over; --json names them',
      '1 line of the manifest damaged: their documents are done again',
    ])
  })
})
