import { decodeOcrFile } from './decode-ocr-file.ts'
import { HOCR_CLASS } from './hocr/hocr-classes.ts'

/** The formats of OCR engines: hOCR, ALTO (2 to 4), PAGE XML, and the table of Tesseract. */
export type OcrFileFormat = 'hocr' | 'alto' | 'page' | 'tsv'

const TSV_HEADING = /^level\tpage_num\t[^\n]*\ttext\b/
/** What may stand before the root element. */
const PROLOGUE = /\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/iy
const ROOT = /<(?:[\w.-]+:)?([\w.-]+)/y
/** Files that claim more before their root element are none of ours. */
const PROLOGUE_PARTS = 100

const ROOT_FORMATS: Readonly<Record<string, OcrFileFormat>> = { alto: 'alto', pcgts: 'page' }

/**
 * Tells the format of an OCR file by what is in it; its name does not matter.
 *
 * @param file the whole file, as text or as bytes
 * @returns the format; null for anything else
 * @example
 * ocrFileFormat('<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"/>') // 'alto'
 */
export function ocrFileFormat(file: string | Uint8Array): OcrFileFormat | null {
  const text = typeof file === 'string' ? file.replace(/^\ufeff/, '') : textOrNull(file)
  if (text === null) return null
  if (TSV_HEADING.test(text)) return 'tsv'
  const root = rootName(text)
  if (root === null) return null
  const known = ROOT_FORMATS[root.toLowerCase()]
  if (known !== undefined) return known
  return HOCR_CLASS.test(text) ? 'hocr' : null
}

function textOrNull(bytes: Uint8Array): string | null {
  try {
    return decodeOcrFile(bytes)
  } catch {
    return null
  }
}

/** Name of the root element, without a prefix. */
function rootName(text: string): string | null {
  let at = 0
  for (let part = 0; part < PROLOGUE_PARTS; part++) {
    PROLOGUE.lastIndex = at
    if (!PROLOGUE.test(text)) break
    at = PROLOGUE.lastIndex
  }
  ROOT.lastIndex = at
  return ROOT.exec(text)?.[1] ?? null
}
