import { describe, expect, it } from 'vitest'
import { repairedLabels } from '../../../src/parse/labels/label-repair.ts'
import { labelOf } from '../../../src/parse/labels/labels.ts'

/** Repairs the labels of titles in capitals that begin so. */
function repaired(printed: readonly string[], damaged: boolean, title = 'KẾT QUẢ'): string[] {
  const labels = printed.map((label) => labelOf(`${label} ${title}`, damaged)!)
  return repairedLabels(labels, damaged)
}

describe('repairedLabels', () => {
  it('reads a Roman numeral that is none by its place', () => {
    expect(repaired(['I.', 'II.', 'IHL', 'IV.'], true)).toEqual(['I', 'II', 'III', 'IV'])
  })

  it('reads a Roman numeral that became another one by its place', () => {
    expect(repaired(['I.', 'II.', 'III.', 'I.', 'V.'], true)).toEqual(['I', 'II', 'III', 'IV', 'V'])
  })

  it('keeps a number that the author skipped', () => {
    expect(repaired(['I.', 'II.', 'III.', 'V.'], false)).toEqual(['I', 'II', 'III', 'V'])
    expect(repaired(['I.', 'II.', 'III.', 'V.', 'VI.'], true)).toEqual(['I', 'II', 'III', 'V', 'VI'])
  })

  it('keeps a number that the author gave twice', () => {
    expect(repaired(['1.', '2.', '2.', '3.'], false, 'Kết quả')).toEqual(['1', '2', '2', '3'])
  })

  it.each([[true], [false]])('takes the second d for đ, damaged: %s', (damaged) => {
    expect(repaired(['a)', 'b)', 'c)', 'd)', 'd)', 'e)'], damaged, 'một việc')).toEqual(['a', 'b', 'c', 'd', 'đ', 'e'])
  })

  it('writes the last part of a decimal label anew', () => {
    expect(repaired(['2.1.', '2.2.', '2.8.', '2.4.'], true, 'Kết quả')).toEqual(['2.1', '2.2', '2.3', '2.4'])
  })

  it('keeps labels that begin in the middle', () => {
    expect(repaired(['4.', '5.', '6.'], true, 'Kết quả')).toEqual(['4', '5', '6'])
  })

  it('keeps signs', () => {
    expect(repaired(['-', '-'], true, 'một việc')).toEqual(['-', '-'])
  })

  it('repairs the numbers of articles', () => {
    expect(repaired(['Điều 1.', 'Điều 2.', 'Điều 8.', 'Điều 4.'], true, 'Phạm vi')).toEqual(['1', '2', '3', '4'])
  })

  it('reads the number of a part by those of most others', () => {
    const labels = ['PHẦN I.', 'PHẦN 11.', 'PHẦN Ill', 'PHẦN IV.'].map((label) => labelOf(`${label} KẾT QUẢ`, true)!)
    expect(repairedLabels(labels, true)).toEqual(['I', 'II', 'III', 'IV'])
  })

  it('keeps numbers of parts that are words', () => {
    const labels = ['Phần thứ nhất', 'Phần thứ ba'].map((label) => labelOf(label, true)!)
    expect(repairedLabels(labels, true)).toEqual(['thứ nhất', 'thứ ba'])
  })

  it('of no labels makes none', () => {
    expect(repairedLabels([], true)).toEqual([])
  })
})
