export { type PhuchoiParseOptions, phuchoiParse } from './parse-plugin.ts'
export type { ReportOptions } from './report-options.ts'
export { type PhuchoiRestoreOptions, phuchoiRestore } from './restore-plugin.ts'
export { type PhuchoiStringifyOptions, phuchoiStringify } from './stringify-plugin.ts'
