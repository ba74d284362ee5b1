import { describe, expect, it } from 'vitest'
import { initialsMatch } from '../../../scripts/lexicon/initials.ts'

describe('initialsMatch', () => {
  it.each([
    ['của Ủy ban nhân dân ', 'UBND', 'Ủy ban nhân dân'],
    ['Sở Giáo dục và Đào tạo', 'GDĐT', 'Giáo dục và Đào tạo'],
    ['Sở Giáo dục và Đào tạo', 'GD&ĐT', 'Giáo dục và Đào tạo'],
    ['cán bộ, công chức, viên chức', 'CBCCVC', 'cán bộ, công chức, viên chức'],
    ['phát triển kinh tế - xã hội', 'KT-XH', 'kinh tế - xã hội'],
    ['Tỉnh ủy, Ủy ban Trung ương', 'UBTƯ', 'Ủy ban Trung ương'],
    ['GIÁ TRỊ GIA TĂNG', 'GTGT', 'giá trị gia tăng'],
  ])('reads %j (%s) as %j', (before, abbreviation, expected) => {
    expect(initialsMatch(before, abbreviation)).toBe(expected)
  })

  it('writes tone marks in the old place', () => {
    expect(initialsMatch('Uỷ ban nhân dân', 'UBND')).toBe('Ủy ban nhân dân')
  })

  it.each([
    ['dự án xây dựng', 'UBND'],
    ['điều tra dân sự', 'ĐTĐS'],
    ['nhân dân', 'UBND'],
    ['thủ tục. Hành chính', 'TTHC'],
    ['Điều', 'Đ'],
  ])('finds no phrase for (%2$s) in %1$j', (before, abbreviation) => {
    expect(initialsMatch(before, abbreviation)).toBeNull()
  })
})
