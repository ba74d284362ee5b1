import { describe, expect, it } from 'vitest'
import { unitAt } from '../../../src/query/figures/units.ts'

describe('unitAt', () => {
  it.each([
    [' tỷ đồng, bằng', { name: 'tỷ đồng', dimension: 'đồng', scale: 1e9, kind: 'measure' }],
    [' đồng/m²; vị trí', { name: 'đồng/m²', dimension: 'đồng/m²', scale: 1, kind: 'measure' }],
    [' kg thóc', { name: 'kg', dimension: 'tấn', scale: 1e-3, kind: 'measure' }],
    [' %', { name: '%', dimension: '%', scale: 1, kind: 'percent' }],
    ['%', { name: '%', dimension: '%', scale: 1, kind: 'percent' }],
    [' ngày làm việc', { name: 'ngày', dimension: 'ngày', scale: 1, kind: 'time' }],
    [' nhiệm vụ được giao', { name: 'nhiệm vụ', dimension: 'nhiệm', scale: 1, kind: 'count' }],
    [' xã đạt chuẩn', { name: 'xã', dimension: 'xã', scale: 1, kind: 'count' }],
    [' HTX hoạt động', { name: 'HTX', dimension: 'htx', scale: 1, kind: 'count' }],
    [' là', { name: '', dimension: '', scale: 1, kind: 'none' }],
    [';', { name: '', dimension: '', scale: 1, kind: 'none' }],
  ])('reads "%s"', (text, unit) => {
    expect(unitAt(text, 0)).toEqual(unit)
  })
})
