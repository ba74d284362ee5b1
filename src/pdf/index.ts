export type { OcrMode } from './layer/index.ts'
export type { PdfOptions } from './pdf-options.ts'
export { readPdf } from './read-pdf.ts'
