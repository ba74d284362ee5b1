export { TimeoutError } from './guard.ts'
export type { LoadedPdfjs } from './load-pdfjs.ts'
export { type OpenDocument, openDocument } from './open-document.ts'
