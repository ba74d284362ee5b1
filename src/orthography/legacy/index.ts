export { convertLegacy } from './convert-legacy.ts'
export { detectLegacy } from './detect-legacy.ts'
export type { LegacyEncoding } from './legacy-encoding.ts'
export { legacyFont } from './legacy-font.ts'
