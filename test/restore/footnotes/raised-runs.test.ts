import { describe, expect, it } from 'vitest'
import { raisedRuns, raisedUnit } from '../../../src/restore/footnotes/raised-runs.ts'
import { createRestorer } from '../../../src/restore/index.ts'

const restorer = createRestorer()
const BODY = 'Năm qua tỉnh đã tổ chức nhiều hội nghị về xây dựng nông thôn mới'
const NOTE = 'Quyết định số 15/QĐ-UBND ngày 02 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh về việc giao'

/** Restores lines read in Vietnamese, in which raised runs stand in braces. */
function restore(marked: readonly string[]) {
  let text = ''
  const raised: { start: number; end: number }[] = []
  let start = 0
  for (const sign of marked.join('\n')) {
    if (sign === '{') start = text.length
    else if (sign === '}') raised.push({ start, end: text.length })
    else text += sign
  }
  return restorer.restore(text, { sources: marked.map(() => 'vie'), raised }).text.split('\n')
}

describe('what is known to be raised', () => {
  it('is the mark of a footnote, whatever was read', () => {
    const lines = [BODY, 'theo kế hoạch{g} của tỉnh', BODY, BODY, BODY, '', `{1} ${NOTE}`]
    expect(restore(lines)[1]).toBe('theo kế hoạch[^1] của tỉnh')
  })

  it('parts a year from the mark behind it', () => {
    const lines = [BODY, 'trong năm 2024{1}, tỉnh đã', BODY, BODY, BODY, '', `{1} ${NOTE}`]
    expect(restore(lines)[1]).toBe('trong năm 2024[^1], tỉnh đã')
  })

  it('is the digit of a unit behind one', () => {
    expect(restore(['diện tích 120 m{7}, thể tích 30 m{3}'])).toEqual(['diện tích 120 m², thể tích 30 m³'])
  })

  it('says nothing of a text without raised runs', () => {
    expect(raisedRuns([])).toBeUndefined()
    expect(raisedRuns(undefined)).toBeUndefined()
  })

  it('speaks against marks elsewhere only where it is told of', () => {
    const runs = [0, 10, 20].map((start) => ({ start, end: start + 1 }))
    expect(raisedRuns(runs.slice(0, 1))!.evidence({ start: 5, end: 6 })).toBe(0)
    expect(raisedRuns(runs)!.evidence({ start: 5, end: 6 })).toBeLessThan(0)
    expect(raisedRuns(runs)!.evidence({ start: 10, end: 11 })).toBeGreaterThan(0)
  })

  it('is found in its token alone', () => {
    const runs = raisedRuns([{ start: 12, end: 13 }])!
    expect(runs.in({ text: 'hoạch7', start: 7, line: 0 })).toEqual({ start: 12, end: 13 })
    expect(runs.in({ text: 'hoạch', start: 14, line: 0 })).toBeUndefined()
  })

  it('is no unit behind another word', () => {
    expect(raisedUnit({ text: 'năm2', start: 0, line: 0 }, { start: 3, end: 4 })).toBeUndefined()
  })
})
