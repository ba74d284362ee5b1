import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelReader } from '../../../src/restore/labels/label-readings.ts'
import { type LabelLine, labelSequence } from '../../../src/restore/labels/label-sequence.ts'
import { TOY_CHANNEL } from '../toy-lexicon.ts'

const readings = labelReader(TOY_CHANNEL)
const lineOf = (read: string): LabelLine => ({
  readings: readings(read.replace('|', '')),
  none: 9,
  newPart: read.startsWith('|'),
})
/** The likeliest labels for labels as read, parted by blanks; a bar before one begins a new part of the document. */
const labelsOf = (reads: string) =>
  labelSequence(reads.split(' ').map(lineOf))
    .labels.map(([best]) => best!.text)
    .join(' ')

describe('labelSequence', () => {
  it.each([
    ['I Il Ill IV V', 'I II III IV V'],
    ['I 11 111 IV', 'I II III IV'],
    ['I 1 III IV', 'I II III IV'],
    ['I II I IV', 'I II III IV'],
    ['I II IIL IV V VIL', 'I II III IV V VI'],
    ['A I H III B I II', 'A I II III B I II'],
  ])('reads %s as %s', (read, labels) => {
    expect(labelsOf(read)).toBe(labels)
  })

  it.each([
    'I II III IV V',
    '1 2 3',
    'I 1 2 II 1 2 3 III',
    'A I II B I II',
    'A B C D E',
    'A B C D Đ E',
    'I II III V',
    'III IV',
    'I II |I II III',
    '1 2 |1 2',
  ])('leaves %s as it is', (read) => {
    expect(labelsOf(read)).toBe(read.replaceAll('|', ''))
  })

  it('gives probabilities that sum up to one at most, likeliest first', () => {
    const label = fc.constantFrom('I', 'II', 'Il', '1', '11', 'III', '2', 'V', 'B', '|I', 'VIL')
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 12 }), (reads) => {
        for (const labels of labelSequence(reads.map(lineOf)).labels) {
          const shares = labels.map(({ posterior }) => posterior)
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
          expect([...shares].sort((a, b) => b - a)).toEqual(shares)
        }
      }),
    )
  })

  it('goes on over the ends of its stretches', () => {
    const reads = [...Array.from({ length: 299 }, (_, i) => String((i % 90) + 1)), 'I', '11', 'Ill']
    const labels = labelSequence(reads.map(lineOf)).labels.map(([best]) => best!.text)
    expect(labels.slice(-3)).toEqual(['I', 'II', 'III'])
  })
})
