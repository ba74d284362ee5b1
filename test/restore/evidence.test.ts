import { describe, expect, it } from 'vitest'
import { evidenceWithin } from '../../src/restore/evidence.ts'

describe('evidenceWithin', () => {
  it('counts lines and offsets from the beginning of the run', () => {
    const evidence = {
      sources: ['eng', 'vie', 'text'],
      witnesses: [
        { start: 2, end: 4, source: 'eng', text: 'a' },
        { start: 12, end: 15, source: 'eng', text: 'b' },
      ],
      confidences: [{ start: 12, end: 15, confidence: 0.5 }],
      raised: [{ start: 30, end: 31 }],
      ink: [{ start: 12, end: 15, reach: { ascent: 0.7, descent: 0 } }],
    } as const
    expect(evidenceWithin(evidence, { start: 10, line: 1 }, 20)).toEqual({
      sources: ['vie', 'text'],
      witnesses: [{ start: 2, end: 5, source: 'eng', text: 'b' }],
      confidences: [{ start: 2, end: 5, confidence: 0.5 }],
      raised: [],
      ink: [{ start: 2, end: 5, reach: { ascent: 0.7, descent: 0 } }],
    })
  })

  it('says nothing of what is not known', () => {
    expect(evidenceWithin({}, { start: 10, line: 1 }, 20)).toEqual({})
  })
})
