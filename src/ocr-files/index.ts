export { type OcrFileFormat, ocrFileFormat } from './ocr-file-format.ts'
export { type ReadOcrFileOptions, readOcrFile } from './read-ocr-file.ts'
export { writeOcrFile } from './write-ocr-file.ts'
export type { WriteOcrFileOptions } from './write-options.ts'
