export type { CitationMatch } from './citation-match.ts'
export { findCitations } from './citations.ts'
export { parseRestoration } from './parse.ts'
export { type ParseOptions, parse } from './parse-text.ts'
