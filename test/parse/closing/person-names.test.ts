import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/parse/closing/person-names.ts'
import { foldedWords, joinedText } from '../../../src/parse/folded-words.ts'

const namesOf = (line: string, beside?: boolean) =>
  namesIn(foldedWords(line, { start: 0, end: line.length }), beside).map(joinedText)

describe('namesIn', () => {
  it.each(['Nguyễn Văn Hòa', 'TRẦN THỊ SEN', 'PGS.TS. Lý Thanh Bình', 'Đại tá Vũ Đình Thảo', 'Pham Hoai Nam'])(
    'takes %s for a name',
    (line) => {
      expect(namesOf(line)).toEqual([line])
    },
  )

  it.each(['Văn phòng Chính phủ', 'Sở Y tế', 'Nguyễn', 'Tân Bài, Yên Khê,', 'Lưu: VT'])('takes %s for none', (line) => {
    expect(namesOf(line)).toEqual([])
  })

  it('parts two names where the second family name begins', () => {
    expect(namesOf('Khuất Thị Hoa Tạ Quang Huy')).toEqual(['Khuất Thị Hoa', 'Tạ Quang Huy'])
  })

  it('parts short names only below two titles', () => {
    expect(namesOf('Lê Anh Trần Bình')).toEqual(['Lê Anh Trần Bình'])
    expect(namesOf('Lê Anh Trần Bình', true)).toEqual(['Lê Anh', 'Trần Bình'])
  })
})
