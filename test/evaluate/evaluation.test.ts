import { expect, test } from 'vitest'
import { countErrorClasses, evaluate, frequentConfusions, rates, sumCounts } from '../../src/evaluate/index.ts'

const same = (text: string) => ({ gold: text, garbled: text, restored: text })

test('a text restored without an error scores 100', () => {
  const { counts, errors } = evaluate(same('Số 5\nQuy định[^1]'))
  expect(errors).toEqual([])
  expect(rates(counts)).toEqual({
    words: 4,
    rawWordAccuracy: 100,
    wordAccuracy: 100,
    foldedWordAccuracy: 100,
    uncasedWordAccuracy: 100,
    charErrorRate: 0,
    // The marks are a part of the garbled text as it stands: "[^1]" makes 4 of 12 characters.
    rawCharErrorRate: 33.33,
    numberAccuracy: 100,
    hurtRate: 0,
    footnoteMarks: { expected: 1, found: 1, wrong: 0 },
  })
})

test('an empty text has no scores', () => {
  const { wordAccuracy, charErrorRate, numberAccuracy, hurtRate } = rates(evaluate(same('')).counts)
  expect([wordAccuracy, charErrorRate, numberAccuracy, hurtRate]).toEqual([null, null, null, null])
})

test('tone placement counts as an error but not in the folded score', () => {
  const { counts } = evaluate({ gold: 'văn hóa', garbled: 'van hoa', restored: 'văn hoá' })
  expect([counts.rawErrors, counts.errors, counts.foldedErrors]).toEqual([2, 1, 0])
})

test('case counts as an error but not in the uncased score', () => {
  const { counts } = evaluate({ gold: 'Ủy ban', garbled: 'Uy ban', restored: 'ủy ban' })
  expect([counts.errors, counts.uncasedErrors]).toEqual([1, 0])
})

test('a word that was right and is wrong now is hurt', () => {
  const { counts } = evaluate({ gold: 'theo ban này', garbled: 'theo ban nay', restored: 'theo bàn này' })
  expect([counts.intact, counts.hurt]).toEqual([2, 1])
})

test('words with digits are counted apart', () => {
  const { counts } = evaluate({ gold: 'số 12 năm 2023', garbled: 's6 12 nam 2023', restored: 'số 12 năm 2028' })
  expect([counts.numbers, counts.numberErrors]).toEqual([2, 1])
})

test('a footnote mark is found on its own line only', () => {
  const { counts } = evaluate({ gold: 'a[^1]\nb[^2]', garbled: 'a\nb', restored: 'a[^2]\nb[^2]' })
  expect([counts.marks, counts.marksFound, counts.marksWrong]).toEqual([2, 1, 1])
})

test('each error knows its line, its class and what was read', () => {
  const { errors } = evaluate({
    gold: 'Báo cáo\nkết quả tỉnh',
    garbled: 'Bao cao\nket qua tinh',
    restored: 'Báo cáo\nkết quả tình',
  })
  expect(errors).toEqual([{ gold: 'tỉnh', restored: 'tình', read: 'tinh', errorClass: 'tone', line: 2 }])
})

test('texts in another normal form compare equal', () => {
  expect(evaluate({ ...same('Tỉnh'), restored: 'Tỉnh'.normalize('NFD') }).counts.errors).toBe(0)
})

test('line counts that differ are told, and missing lines are errors', () => {
  const { counts, lineCounts } = evaluate({ gold: 'a\nb', garbled: 'a\nb', restored: 'a' })
  expect(lineCounts).toEqual({ gold: 2, garbled: 2, restored: 1 })
  expect(counts.errors).toBe(1)
})

test('error classes are counted, zero included', () => {
  const { errors } = evaluate({ gold: 'tỉnh cấp', garbled: 'tinh cap', restored: 'tình cấp' })
  expect(countErrorClasses(errors)).toMatchObject({ tone: 1, case: 0, 'other-word': 0 })
})

test('the most frequent confusion comes first, and no more than asked for', () => {
  const { errors } = evaluate({ gold: 'cả tỉnh tỉnh', garbled: 'ca tinh tinh', restored: 'cà tình tình' })
  expect(frequentConfusions(errors, 1)).toEqual([{ gold: 'tỉnh', restored: 'tình', errorClass: 'tone', count: 2 }])
})

test('counts of two texts add up', () => {
  const one = evaluate(same('một hai')).counts
  const two = evaluate({ gold: 'ba', garbled: 'ba', restored: 'bà' }).counts
  expect(sumCounts([one, two])).toMatchObject({ lines: 2, words: 3, errors: 1, hurt: 1 })
})
