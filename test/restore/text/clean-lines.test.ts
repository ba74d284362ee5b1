import { describe, expect, it } from 'vitest'
import { cleanLines } from '../../../src/restore/text/clean-lines.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'

const flags = (...lines: string[]) => [...cleanLines(linesOf(lines.join('\n')))]
const CLEAN = 'Các đơn vị gửi báo cáo trước ngày 15 hằng tháng.'
const GARBLED = 'Cac don vi giri bao cao truréc ngay 15 hang thang.'

describe('cleanLines', () => {
  it('takes a line with Vietnamese marks for clean', () => {
    expect(flags(CLEAN)).toEqual([1])
  })

  it('takes a line without them for garbled, é or not', () => {
    expect(flags(GARBLED)).toEqual([0])
  })

  it('lets the lines around speak for a line without marks', () => {
    expect(flags(CLEAN, CLEAN, 'UBND TP. HCM', CLEAN)).toEqual([1, 1, 1, 1])
  })

  it('does not let them speak over ten lines', () => {
    expect(flags(CLEAN, ...new Array<string>(10).fill(GARBLED)).slice(5)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('tells a clean paragraph from the garbled one below', () => {
    const result = flags(...new Array<string>(6).fill(CLEAN), ...new Array<string>(6).fill(GARBLED))
    expect([result[0], result[11]]).toEqual([1, 0])
  })

  it('sees capitals with marks', () => {
    expect(flags('ỦY BAN NHÂN DÂN')).toEqual([1])
  })

  it('calls a text without words garbled', () => {
    expect(flags('', '12 34')).toEqual([0, 0])
  })
})
