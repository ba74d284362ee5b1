export type { GreyImage } from './grey-image.ts'
