import { expect, test } from 'vitest'
import { fileKind } from '../../src/input/file-kinds.ts'

const kindOf = (start: string) => fileKind(Buffer.from(start, 'latin1'))

test.each([
  ['%PDF-1.7\n', 'a PDF file', 'pdf'],
  ['From the scanner\r\n%PDF-1.4\n', 'a PDF file', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image', 'image'],
  ['\xff\xd8\xff\xe0', 'a JPEG image', 'image'],
  ['II*\0', 'a TIFF image', 'image'],
  ['MM\0*', 'a TIFF image', 'image'],
  ['MM\0+', 'a TIFF image', 'image'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'a WebP image', 'image'],
  ['BM\x36\0\0\0\0\0\0\0', 'a BMP image', 'image'],
  ['GIF89a', 'a GIF image', undefined],
  ['PK\x03\x04', 'a ZIP file, as .docx and .odt are', undefined],
])('%j', (start, name, reader) => {
  const kind = kindOf(start)
  expect([kind?.name, kind?.reader]).toEqual([name, reader])
})

test.each(['Số: 12/BC-UBND', 'BM phân phối', 'Tệp %PDF-1.7 đính kèm', ''])('%j is text', (start) => {
  expect(fileKind(Buffer.from(start))).toBeNull()
})
