import { describe, expect, it } from 'vitest'
import { findDate } from '../../../src/parse/header/dates.ts'

describe('findDate', () => {
  it.each([
    ['Vân Đông, ngày 05 tháng 6 năm 2023', '2023-06-05'],
    ['Vân Đông, ngày 5/6/2023', '2023-06-05'],
    ['Van Dong, ngay l5 thang 02 nam 2O23', '2023-02-15'],
    ['Vân Đông, hồi 20 giờ 30 phút ngày 08 tháng 9 năm 2021', '2021-09-08'],
  ])('reads %s', (line, date) => {
    expect(findDate(line)?.date).toBe(date)
  })

  it.each([
    ['was left open', 'Vân Đông, ngày     tháng 6 năm 2023'],
    ['was left open with dots', 'Vân Đông, ngày … tháng … năm 2023'],
    ['no calendar has', 'Vân Đông, ngày 30 tháng 02 năm 2023'],
  ])('makes no date of what %s', (_, line) => {
    expect(findDate(line)).toMatchObject({ start: 10, end: line.length, date: null })
  })

  it('finds none where there is none', () => {
    expect(findDate('Độc lập - Tự do - Hạnh phúc')).toBeNull()
  })
})
