import { expect, test } from 'vitest'
import type { InputScores } from '../../../bench/inputs/measure-inputs.ts'
import { INPUT_ROW_NAMES } from '../../../bench/inputs/rows.ts'
import { inputVerdicts } from '../../../bench/inputs/verdicts.ts'
import { countErrorClasses, rates, sumCounts } from '../../../src/evaluate/index.ts'

const ERRORS = {
  english: 800,
  englishRestored: 10,
  englishUnrecognised: 20,
  vietnamese: 40,
  vietnameseRestored: 30,
  both: 6,
}

const scores = INPUT_ROW_NAMES.map((row): InputScores => {
  const errors = ERRORS[row]
  return {
    row,
    ...rates({ ...sumCounts([]), words: 1000, errors }),
    errors,
    lost: 0,
    interval: null,
    errorClasses: countErrorClasses([]),
  }
})

test('each group is held against every bar', () => {
  const verdicts = inputVerdicts({
    documents: [],
    groups: [{ group: 'forms', scores }],
    structure: [],
    memory: [{ input: 'a PDF', peakBytes: 400e6 }],
  })
  expect(verdicts.map(({ figure, verdict, what }) => [what, figure, verdict])).toEqual([
    ['word accuracy of English + restore, forms', 99, 'pass'],
    ['gain of Vietnamese + restore over Vietnamese OCR, forms', 1, 'pass'],
    ['fewer errors by restoring Vietnamese OCR, forms', 25, 'pass'],
    ['word accuracy of both witnesses, forms', 99.4, 'miss'],
    ['peak memory of the command, a PDF', 400, 'pass'],
  ])
})
