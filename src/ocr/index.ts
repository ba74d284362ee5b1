export { decodeImage, type GreyImage } from '../image/index.ts'
export { createOcr, type Ocr, type OcrOptions, type RecogniseOptions } from './create-ocr.ts'
export type { OcrLanguage } from './language.ts'
