interface FileKind {
  readonly name: string
  /** The bytes it starts with, as Latin-1 text. */
  readonly magic: string
  /** What to do about it. */
  readonly advice: string
}

const EXTRACT_TEXT = "take its text out first, for example with 'pdftotext FILE -'"
const SAVE_AS_TEXT = 'save it as plain text (UTF-8) first'
const OCR_FIRST = 'it is an image: run an OCR engine over it first'
const UNPACK = 'unpack it first'

const KINDS: readonly FileKind[] = [
  { name: 'a PDF file', magic: '%PDF-', advice: EXTRACT_TEXT },
  { name: 'a DjVu file', magic: 'AT&TFORM', advice: "take its text out first, for example with 'djvutxt FILE'" },
  { name: 'a PNG image', magic: '\x89PNG\r\n\x1a\n', advice: OCR_FIRST },
  { name: 'a JPEG image', magic: '\xff\xd8\xff', advice: OCR_FIRST },
  { name: 'a TIFF image', magic: 'II*\0', advice: OCR_FIRST },
  { name: 'a TIFF image', magic: 'MM\0*', advice: OCR_FIRST },
  { name: 'a GIF image', magic: 'GIF8', advice: OCR_FIRST },
  { name: 'a ZIP file, as .docx and .odt are', magic: 'PK\x03\x04', advice: `${SAVE_AS_TEXT}, or unpack it` },
  { name: 'an old Word file', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', advice: SAVE_AS_TEXT },
  { name: 'an RTF file', magic: '{\\rtf', advice: SAVE_AS_TEXT },
  { name: 'a gzip file', magic: '\x1f\x8b', advice: UNPACK },
  { name: 'a 7-Zip file', magic: "7z\xbc\xaf'\x1c", advice: UNPACK },
  { name: 'a RAR file', magic: 'Rar!\x1a\x07', advice: UNPACK },
]

/**
 * Knows a file that is no plain text by its first bytes.
 *
 * @param bytes - the file, or at least its first bytes
 * @returns what it is and what to do about it, or null
 */
export function fileKind(bytes: Uint8Array): { readonly name: string; readonly advice: string } | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return KINDS.find(({ magic }) => start.startsWith(magic)) ?? null
}
