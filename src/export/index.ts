export { groupAddressees } from './group-addressees.ts'
export { type HtmlOptions, toHast, toHtml } from './html/html.ts'
export type { HtmlHandlers, HtmlState } from './html/html-state.ts'
export { type JsonHandlers, type JsonOptions, type JsonState, type JsonValue, toJson } from './json.ts'
export {
  ADDRESSEES_LABEL,
  APPENDIX_LABEL,
  labelOf,
  numberLabel,
  RECIPIENTS_LABEL,
  subjectLabel,
} from './labels.ts'
export { type MarkdownOptions, toMarkdown, toMdast } from './markdown/markdown.ts'
export type { MarkdownHandlers, MarkdownPlace, MarkdownState } from './markdown/state.ts'
export type { PaperOptions } from './paper.ts'
export { recipientSign } from './recipient-sign.ts'
export { type TextOptions, toText } from './text/text.ts'
export type { TextHandlers, TextState } from './text/text-state.ts'
