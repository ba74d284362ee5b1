/** What reads a file that is no plain text. */
export type PictureKind = 'pdf' | 'image'

/** A kind of file. */
export interface FileKind {
  readonly name: string
  /** What to do about it where a text is needed. */
  readonly advice: string
  /** What reads its pages; undefined where nothing does. */
  readonly reader?: PictureKind
}

const RESTORE_FIRST = "restore its text first, with 'phuchoi restore FILE'"
const SAVE_AS_TEXT = 'save it as plain text (UTF-8) first'
const AS_PNG = 'save it as PNG or TIFF first'
const UNPACK = 'unpack it first'
const PDF: FileKind = { name: 'a PDF file', advice: RESTORE_FIRST, reader: 'pdf' }

const image = (name: string): FileKind => ({ name, advice: RESTORE_FIRST, reader: 'image' })

/** Kinds by the bytes they start with, as a pattern for Latin-1 text. */
const KINDS: readonly (readonly [magic: RegExp, kind: FileKind])[] = [
  [/^%PDF-/, PDF],
  [/^AT&TFORM/, { name: 'a DjVu file', advice: "take its text out first, for example with 'djvutxt FILE'" }],
  [/^\x89PNG\r\n\x1a\n/, image('a PNG image')],
  [/^\xff\xd8\xff/, image('a JPEG image')],
  [/^(?:II[*+]\0|MM\0[*+])/, image('a TIFF image')],
  [/^RIFF[\s\S]{4}WEBP/, image('a WebP image')],
  [/^BM[\s\S]{4}\0\0\0\0/, image('a BMP image')],
  [/^GIF8/, { name: 'a GIF image', advice: AS_PNG }],
  [/^\0\0\0\x0cjP {2}\r\n/, { name: 'a JPEG 2000 image', advice: AS_PNG }],
  [/^\0\0\0.ftyp(?:hei|avif|mif1)/, { name: 'an HEIF image', advice: AS_PNG }],
  [/^PK\x03\x04/, { name: 'a ZIP file, as .docx and .odt are', advice: `${SAVE_AS_TEXT}, or unpack it` }],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, { name: 'an old Word file', advice: SAVE_AS_TEXT }],
  [/^\{\\rtf/, { name: 'an RTF file', advice: SAVE_AS_TEXT }],
  [/^\x1f\x8b/, { name: 'a gzip file', advice: UNPACK }],
  [/^7z\xbc\xaf'\x1c/, { name: 'a 7-Zip file', advice: UNPACK }],
  [/^Rar!\x1a\x07/, { name: 'a RAR file', advice: UNPACK }],
]

/** Scanners and mail programs put something before a PDF; readers look for its beginning in as many bytes. */
const BEFORE_PDF = 1024

/**
 * Knows a file that is no plain text by its first bytes.
 *
 * @param bytes - the file, or at least its first bytes
 * @returns what it is, or null
 */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const start = Buffer.from(bytes.subarray(0, BEFORE_PDF)).toString('latin1')
  const kind = KINDS.find(([magic]) => magic.test(start))?.[1]
  return kind ?? (/[\r\n\0]%PDF-1\.\d/.test(start) ? PDF : null)
}
