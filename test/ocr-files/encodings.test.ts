import { expect, it } from 'vitest'
import { ocrFileFormat, readOcrFile, writeOcrFile } from '../../src/ocr-files/index.ts'
import { restoredWith } from './corrections.ts'
import { linesOf } from './text-of-pages.ts'

const alto = (encoding: string, content = 'Độc') =>
  `<?xml version="1.0" encoding="${encoding}"?>\r\n<alto><Layout><Page>\r\n<PrintSpace><TextBlock><TextLine><String CONTENT="${content}"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>\r\n`

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => utf16le(text).swap16()

it.each([
  ['UTF-8', Buffer.from(alto('UTF-8'))],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${alto('UTF-8')}`)],
  ['UTF-16 with a mark, low byte first', utf16le(`\ufeff${alto('UTF-16')}`)],
  ['UTF-16 with a mark, high byte first', utf16be(`\ufeff${alto('UTF-16')}`)],
  ['UTF-16 without a mark', utf16le(alto('UTF-16'))],
  ['UTF-8 that says it is UTF-16', Buffer.from(alto('UTF-16'))],
  // Đ is 0xD0, ộ is ô and a dot below: 0xF4 0xF2.
  ['Windows-1258', Buffer.from(alto('windows-1258', '\xd0\xf4\xf2c'), 'latin1')],
])('reads %s', (_, bytes) => {
  expect(ocrFileFormat(bytes)).toBe('alto')
  expect(linesOf(readOcrFile(bytes))).toEqual(['Độc'])
})

it('reads Latin-1, and hOCR that names its encoding', () => {
  expect(linesOf(readOcrFile(Buffer.from(alto('iso-8859-1', 'Dôc'), 'latin1')))).toEqual(['Dôc'])
  const hocr = '<html><meta charset="iso-8859-1"><p class="ocr_line">Dôc</p></html>'
  expect(linesOf(readOcrFile(Buffer.from(hocr, 'latin1')))).toEqual(['Dôc'])
})

it('says which encoding it does not know, and where bytes are of another one', () => {
  expect(() => readOcrFile(Buffer.from(alto('x-tcvn3')))).toThrow('encoding "x-tcvn3" is not known')
  expect(() => readOcrFile(Buffer.from(alto('UTF-8', 'Dôc'), 'latin1'))).toThrow('holds bytes that are not UTF-8')
})

it('writes UTF-8 and says so, and keeps Windows line ends', () => {
  const bytes = Buffer.from(alto('windows-1258', 'phic'), 'latin1')
  const out = writeOcrFile(bytes, restoredWith(readOcrFile(bytes), ['phic', 'phúc']), { originals: false })
  expect(out).toBe(alto('UTF-8', 'phúc').replace('phúc"', 'phúc" WC="0.9"'))
})

it('writes a file back whose text begins with a byte order mark', () => {
  const file = `\ufeff${alto('UTF-8', 'phic')}`
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ['phic', 'phúc']), { originals: false })
  expect(out).toBe(`\ufeff${alto('UTF-8', 'phúc').replace('phúc"', 'phúc" WC="0.9"')}`)
})
