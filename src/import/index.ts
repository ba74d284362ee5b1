export { fromJson } from './json.ts'
export { fromMarkdown } from './markdown.ts'
