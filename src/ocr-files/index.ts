export { type OcrFileFormat, ocrFileFormat } from './ocr-file-format.ts'
export { type ReadOcrFileOptions, readOcrFile } from './read-ocr-file.ts'
