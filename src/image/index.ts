export type { GreyImage } from './grey-image.ts'
export { findRules } from './rules.ts'
