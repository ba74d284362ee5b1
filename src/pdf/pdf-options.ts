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
  /** Reads pictures, as `createOcr` of `phuchoi/ocr` makes it. Without it pages have their text layer only. */
  readonly recognise?: Recognise<GreyImage>
  /** How many pictures are handed to it at once, each of up to 9 MB for a page of A4. Default 4. */
  readonly atOnce?: number
  /** Dots an inch at which pages are drawn for it; a page that is one scan is taken as it is. Default 300. */
  readonly dpi?: number
  /** The pages wanted, counted from 1, both included. Default all. */
  readonly pages?: { readonly from?: number; readonly to?: number }
  readonly password?: string
  /** How long opening the file, or reading one page from it, may take, in milliseconds; OCR not counted. Default 60,000. */
  readonly timeLimit?: number
}

/** The options, with what they are by default. */
export type Settings = PdfOptions & Required<Pick<PdfOptions, 'ocr' | 'atOnce' | 'dpi' | 'timeLimit'>>

export const settingsOf = (options: PdfOptions): Settings => ({
  ...options,
  ocr: options.ocr ?? 'auto',
  atOnce: Math.max(1, options.atOnce ?? 4),
  dpi: options.dpi ?? 300,
  timeLimit: options.timeLimit ?? 60_000,
})
