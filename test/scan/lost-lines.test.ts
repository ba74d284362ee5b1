import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Page } from '../../src/page/index.ts'
import { withLostLines } from '../../src/scan/lost-lines.ts'
import { pageOf, readingOf, textOf } from './pages.ts'

const firstOf = (page: Page) => textOf(withLostLines(page).readings[0])

test('a line that only the second reading has goes where it stands, as a line of its own source', () => {
  const page = pageOf(readingOf('vie', 'Điều 1\n\nĐiều 3'), readingOf('eng', 'Diéu 1\nTrong do\nDiéu 3'))
  const [first, second] = withLostLines(page).readings
  expect(first!.lines.map(({ source, words }) => [source, words.map(({ text }) => text).join(' ')])).toEqual([
    [undefined, 'Điều 1'],
    ['eng', 'Trong do'],
    [undefined, 'Điều 3'],
  ])
  expect(textOf(second)).toBe('Diéu 1\nDiéu 3')
})

test('lost lines may be the first, the last, or all', () => {
  const eng = readingOf('eng', 'Trang nay\nco hai\nva ba dong')
  expect(firstOf(pageOf(readingOf('vie', '\ncó hai'), eng))).toBe('Trang nay\ncó hai\nva ba dong')
  expect(firstOf(pageOf(readingOf('vie', ''), eng))).toBe('Trang nay\nco hai\nva ba dong')
})

test('a lost column becomes a line before or behind the other', () => {
  const eng = readingOf('eng', 'UBND TINH          CONG HOA XA HOI\nSo NOI VU          Doc lap Tu do')
  expect(
    firstOf(pageOf(readingOf('vie', 'UBND TỈNH          CỘNG HOÀ XÃ HỘI\n                   Độc lập Tự do'), eng)),
  ).toBe('UBND TỈNH CỘNG HOÀ XÃ HỘI\nSo NOI VU\nĐộc lập Tự do')
  expect(firstOf(pageOf(readingOf('vie', 'UBND TỈNH          CỘNG HOÀ XÃ HỘI\nSở NỘI VỤ'), eng))).toBe(
    'UBND TỈNH CỘNG HOÀ XÃ HỘI\nSở NỘI VỤ\nDoc lap Tu do',
  )
})

test.each([
  ['noise', 'Diéu 1\n~| _-. ‘;', undefined],
  ['strokes read as letters', 'Diéu 1\nfbW qJz kkf', undefined],
  ['words that the engine is not sure of', 'Diéu 1\nTrong do co', 0.3],
])('%s is not added', (_, text, confidence) => {
  const page = pageOf(readingOf('vie', 'Điều 1'), readingOf('eng', text, confidence))
  expect(withLostLines(page)).toBe(page)
})

test('a word missing between others is no line', () => {
  const page = pageOf(readingOf('vie', 'cấp      chưa đồng'), readingOf('eng', 'cap trong chua dong'))
  expect(withLostLines(page)).toBe(page)
})

test('a page with one reading stays as it is', () => {
  const page = pageOf(readingOf('vie', 'Điều 1'))
  expect(withLostLines(page)).toBe(page)
})

const LINES = [
  'Căn cứ Luật Tổ chức',
  'ngày 19 tháng 6',
  'của tỉnh Sông Hậu',
  'Xét đề nghị của Sở',
  'số 12/TTr-STC',
  'Nơi nhận',
]

test('nothing is lost and nothing is doubled, whichever lines either reader lost', () => {
  const someLines = fc.array(fc.boolean(), { minLength: LINES.length, maxLength: LINES.length })
  fc.assert(
    fc.property(someLines, someLines, (inFirst, inSecond) => {
      const kept = (flags: readonly boolean[]) => LINES.map((line, i) => (flags[i] ? line : '')).join('\n')
      const page = pageOf(readingOf('vie', kept(inFirst)), readingOf('eng', kept(inSecond)))
      const expected = LINES.filter((_, i) => inFirst[i] || inSecond[i])
      expect(firstOf(page).split('\n').filter(Boolean)).toEqual(expected)
    }),
  )
})

test('done twice it changes nothing more', () => {
  const once = withLostLines(pageOf(readingOf('vie', 'Điều 1'), readingOf('eng', 'Diéu 1\nTrong do')))
  expect(withLostLines(once)).toBe(once)
})
