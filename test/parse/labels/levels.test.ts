import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../src/parse/labels/labels.ts'
import { type Level, levelKey, levelRank, levelsAbove } from '../../../src/parse/labels/levels.ts'

const label = (printed: string) => labelOf(`${printed} KẾT QUẢ CÔNG TÁC`)!
/** The whole text and in it, one in the other, titles with these labels. */
function opened(...printed: readonly string[]): Level[] {
  const labels = [null, ...printed.map(label)]
  return labels.map((own, i) => ({
    key: own && levelKey(own),
    label: own,
    inside: new Set(labels.slice(i + 1, i + 2).map((below) => levelKey(below!))),
  }))
}

describe('levelsAbove', () => {
  it.each([
    ['the first title stands in the whole text', [], 'I.', 1],
    ['a title stands beside its like', ['I.'], 'II.', 1],
    ['a lower title stands below', ['I.'], '1.', 2],
    ['a title closes those below its like', ['I.', '1.', 'a)'], 'II.', 1],
    ['a decimal of two parts stands below one of one', ['I.', '1.'], '1.1.', 3],
    ['a sign that counts nothing stands below a letter', ['I.', 'a)'], '-', 3],
    ['a title that is usually above all open ones stands in the whole text', ['1.', 'a)'], 'I.', 1],
    ['what counts from 1 below a sign stands in it', ['I.', '-'], '1.', 3],
  ])('%s', (_, open, printed, expected) => {
    expect(levelsAbove(opened(...open), label(printed))).toBe(expected)
  })

  it('puts a title without a label below the open one', () => {
    expect(levelsAbove(opened('I.', '1.'), null)).toBe(3)
  })

  it('puts a title without a label in place of one with a sign', () => {
    expect(levelsAbove(opened('I.', '-'), null)).toBe(2)
  })
})

it('ranks levels from the part to the sign', () => {
  const ranks = ['PHẦN I', 'CHƯƠNG I', 'Điều 1.', 'A.', 'I.', '1.', '1.1.', 'a)', '-', '+'].map((printed) =>
    levelRank(label(printed)),
  )
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  expect(new Set(ranks).size).toBe(ranks.length)
})
