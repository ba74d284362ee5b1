import { expect, test } from 'vitest'
import { decodeText } from '../../src/input/decode-text.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const decode = (bytes: Uint8Array) => decodeText(bytes)

test('UTF-8 is decoded', () => {
  expect(decode(Buffer.from('Điều 1\n'))).toEqual({ text: 'Điều 1\n', byteOrderMark: '' })
})

test('a UTF-8 byte order mark is set apart', () => {
  expect(decode(Buffer.from('\ufeffĐiều'))).toEqual({ text: 'Điều', byteOrderMark: '\ufeff' })
})

test('only the first byte order mark is one', () => {
  expect(decode(Buffer.from('\ufeff\ufeffa')).text).toBe('\ufeffa')
})

test('UTF-16 with a byte order mark is decoded, in both byte orders', () => {
  const little = Buffer.from('\ufeffĐiều', 'utf16le')
  expect(decode(little)).toEqual({ text: 'Điều', byteOrderMark: '' })
  expect(decode(Buffer.from(little).swap16())).toEqual({ text: 'Điều', byteOrderMark: '' })
})

test('UTF-16 that breaks off is refused', () => {
  expect(() => decode(latin1('\xff\xfea'))).toThrow('starts as UTF-16LE but holds bytes that are not')
})

test('bytes that are no UTF-8 are named with their offset and line', () => {
  expect(() => decode(latin1('Bao\ncao \xe1 tinh'))).toThrow(
    expect.objectContaining({
      name: 'InputError',
      message: 'is not UTF-8: byte 0xE1 at offset 8 (line 2)',
      hint: expect.stringContaining('iconv'),
    }),
  )
})

test('an empty file is an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', byteOrderMark: '' })
})

test.each([
  ['%PDF-1.7\n', 'is a PDF file, not a text; restore its text first'],
  ['\x89PNG\r\n\x1a\n\0\0', 'is a PNG image, not a text; restore its text first'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'is a JPEG image'],
  ['II*\0\x08\0', 'is a TIFF image'],
  ['PK\x03\x04\x14\0', 'is a ZIP file, as .docx and .odt are'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'is an old Word file'],
  ['\x1f\x8b\x08\0', 'is a gzip file'],
  ['{\\rtf1\\ansi', 'is an RTF file'],
])('what starts with %j is named', (start, message) => {
  expect(() => decode(latin1(start))).toThrow(message)
})

test('a NUL byte makes no text', () => {
  expect(() => decode(latin1(`${'a'.repeat(99)}\0b`))).toThrow('is no text: there is a NUL byte at offset 99')
})

test('UTF-16 without a byte order mark is guessed at', () => {
  expect(() => decode(Buffer.from('Bao cao', 'utf16le'))).toThrow(/offset 1; if it is UTF-16, convert it/)
})
