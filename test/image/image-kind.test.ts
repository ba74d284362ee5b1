import { expect, it } from 'vitest'
import { imageKind } from '../../src/image/index.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

it.each([
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff\xe0'],
  ['webp', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
  ['tiff', 'II\x2a\x00'],
  ['tiff', 'MM\x00\x2a'],
  ['bmp', 'BM'],
])('tells %s by its first bytes', (kind, start) => {
  expect(imageKind(bytes(start))).toBe(kind)
})

it.each(['', 'B', '%PDF-1.7', '\x89PNG', 'RIFF\x24\x00\x00\x00WAVEfmt '])(
  'knows no kind that begins with %j',
  (start) => {
    expect(imageKind(bytes(start))).toBeNull()
  },
)
