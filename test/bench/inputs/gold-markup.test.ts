import { expect, test } from 'vitest'
import { markupOf } from '../../../bench/inputs/gold-markup.ts'

test('what stands between blank lines becomes a paragraph', () => {
  expect(markupOf('BÁO CÁO\n\nThực hiện\nchương trình[^1].\n\f\n\nTiếp theo\n')).toBe(
    '@p BÁO CÁO\n@p Thực hiện chương trình[^1].\n@p Tiếp theo\n',
  )
})

test('signs of style are taken out', () => {
  expect(markupOf('** _Căn cứ_ a_b')).toBe('@p Căn cứ a_b\n')
})
