export { decodeImage } from './decode-image.ts'
export type { GreyImage } from './grey-image.ts'
export { type ImageKind, imageKind } from './image-kind.ts'
export { toPgm } from './pgm.ts'
