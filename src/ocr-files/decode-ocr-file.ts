import { InputError } from '../page/index.ts'

/** What a file begins with that says how it is encoded. */
const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
  // An XML file in UTF-16 without a mark: "<" and a zero byte.
  ['utf-16le', 0x3c, 0],
  ['utf-16be', 0, 0x3c],
]
const XML_ENCODING = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/
const HTML_CHARSET = /<meta[^>]*\bcharset\s*=\s*["']?([\w:.-]+)/i
/** Bytes in which an HTML file has to say how it is encoded. */
const HEAD = 1024

/** Files larger than this are not read whole; one of 10,000 pages is smaller. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Decodes an OCR file: in the encoding of its byte order mark, else in the one that its XML declaration or `meta`
 * element names, else as UTF-8.
 *
 * @param bytes the whole file
 * @returns the text without a byte order mark
 * @throws InputError if the encoding is not known, or the bytes are not of it
 */
export function decodeOcrFile(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new InputError('larger than 256 MB', { hint: 'split it by pages' })
  const encoding = encodingOf(bytes)
  const text = decodeAs(encoding, bytes)
  // Windows-1258 has a letter and its tone apart.
  return encoding === 'windows-1258' ? text.normalize('NFC') : text
}

/** Decodes, and says in plain words what goes wrong. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  const hint = "save it as UTF-8, for example with 'iconv -f WINDOWS-1258 -t UTF-8'"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    // The name of the encoding is refused with this error, the bytes with another one.
    const reason =
      cause instanceof RangeError
        ? `encoding "${encoding}" is not known`
        : `holds bytes that are not ${encoding.toUpperCase()}`
    throw new InputError(reason, { cause, hint })
  }
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked !== undefined) return marked[0]
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const named = (XML_ENCODING.exec(head) ?? HTML_CHARSET.exec(head))?.[1]?.toLowerCase() ?? 'utf-8'
  // A file whose first bytes are plain letters is not in UTF-16, whatever it says.
  return named.startsWith('utf-16') || named === 'ucs-2' ? 'utf-8' : named
}
