import { isUtf8 } from 'node:buffer'
import { InputError } from '../page/index.ts'
import { fileKind } from './file-kinds.ts'
import { firstInvalidByte } from './utf8.ts'

/** A text as it came in. */
export interface DecodedText {
  /** The text without a byte order mark. */
  readonly text: string
  /** What has to stand before the text again when it is written as UTF-8: a byte order mark or nothing. */
  readonly byteOrderMark: '' | '\ufeff'
}

const UTF16_MARKS: readonly (readonly [encoding: string, first: number, second: number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/**
 * Decodes a text file: UTF-8 with or without a byte order mark, UTF-16 with one.
 *
 * @param bytes the whole file
 * @returns the text
 * @throws InputError for anything that is no such text; the message says what it is
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = UTF16_MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second)
  if (utf16 !== undefined) return { text: decodeUtf16(bytes, utf16[0]), byteOrderMark: '' }
  const kind = fileKind(bytes)
  if (kind !== null) throw new InputError(`is ${kind.name}, not a text; ${kind.advice}`)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new InputError(`is no text: there is a NUL byte at offset ${nul}${nulAdvice(bytes)}`)
  return decodeUtf8(bytes)
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const invalid = isUtf8(bytes) ? null : firstInvalidByte(bytes)
  if (invalid !== null) {
    const byte = bytes[invalid]!.toString(16).toUpperCase().padStart(2, '0')
    const reason = `is not UTF-8: byte 0x${byte} at offset ${invalid} (line ${lineOf(bytes, invalid)})`
    throw new InputError(reason, { hint: "convert it first, for example with 'iconv -f WINDOWS-1258 -t UTF-8'" })
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.startsWith('\ufeff') ? { text: text.slice(1), byteOrderMark: '\ufeff' } : { text, byteOrderMark: '' }
}

function decodeUtf16(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`starts as ${encoding.toUpperCase()} but holds bytes that are not`)
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++
  return line
}

/** In UTF-16 every other byte of Latin text is NUL. */
function nulAdvice(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 64)
  const nuls = start.filter((byte) => byte === 0).length
  return nuls > start.length / 4 ? '; if it is UTF-16, convert it to UTF-8 first' : ''
}
