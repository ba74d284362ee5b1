export type { LoadedPdfjs } from './load-pdfjs.ts'
export { type OpenDocument, openDocument, TimeoutError } from './open-document.ts'
