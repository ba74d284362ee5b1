import { expect, it } from 'vitest'
import { linesOf, pagesOf, pdfFixture } from './fixture.ts'

it('reads the text that a page was made from, columns apart, raised marks known', async () => {
  const pages = await pagesOf(pdfFixture('typed'))
  expect(pages.map(({ readings }) => readings.map(({ source }) => source))).toEqual(Array(6).fill(['text']))
  expect(linesOf(pages[0]).slice(0, 6)).toMatchInlineSnapshot(`
    [
      "UỶ BAN NHÂN DÂN",
      "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "HUYỆN VĨNH KHÁNH",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 187/KH-UBND",
      "Vĩnh Khánh, ngày 09 tháng 8 năm 2024",
    ]
  `)
})

it.each([
  ['encrypted', 'encrypted: it needs a password'],
  ['empty', 'empty: it has no pages'],
])('says why it cannot read a PDF that is %s', async (name, reason) => {
  await expect(pagesOf(pdfFixture(name))).rejects.toThrow(reason)
})

it('opens an encrypted PDF with its password', async () => {
  const [page] = await pagesOf(pdfFixture('encrypted'), { password: 'song-hau' })
  expect(page?.readings[0]?.source).toBe('text')
})
