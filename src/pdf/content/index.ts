export { type PageSize, shareOf, WHOLE } from './coverage.ts'
export type { FontFace, Glyph, PageContent, PlacedImage } from './page-content.ts'
export { type Operations, readContent, readOperations, turnedViewport } from './read-content.ts'
