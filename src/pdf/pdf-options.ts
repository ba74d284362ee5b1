import type { GreyImage } from '../image/index.ts'
import type { ReadOptions, Recognise } from '../page/index.ts'
import type { OcrMode } from './layer/index.ts'

/** How PDFs are read. */
export interface PdfOptions extends ReadOptions {
  /**
   * When the picture of a page is read: `auto` where it has no text layer or a garbled one, `always`, or `never`.
   * Default `auto`.
   */
  readonly ocr?: OcrMode
  /** Reads pictures: `recogniser` of `phuchoi/ocr`, or another engine. Without it pages have their text layer only. */
  readonly recognise?: Recognise<GreyImage>
  /** Dots an inch at which pages are drawn for it; a page that is one scan is taken as it is. Default 300. */
  readonly dpi?: number
  /** The pages wanted, counted from 1, both included. Default all. */
  readonly pages?: { readonly from?: number; readonly to?: number }
  readonly password?: string
  /** How long opening the file, or reading one page from it, may take, in milliseconds; OCR not counted. Default 60,000. */
  readonly timeLimit?: number
}

export const DEFAULT_DPI = 300
export const DEFAULT_TIME_LIMIT = 60_000
