import type { Source } from '../page/index.ts'

/** What a document can be written as, and what its file ends with. */
export const OUTPUT_ENDINGS = {
  /** Markdown. */
  md: '.md',
  /** The tree. */
  json: '.json',
  /** The restored text, reflowed. */
  text: '.txt',
  html: '.html',
  /** Chunks for retrieval, one a line. */
  jsonl: '.jsonl',
} as const

/** What a document can be written as. */
export type OutputFormat = keyof typeof OUTPUT_ENDINGS

/** A file that was read as text, such as a dictionary. */
export interface SettingsFile {
  /** Its name, for messages. */
  readonly file: string
  readonly text: string
}

/**
 * How the documents of an archive are done: all that what is written depends on. Plain data, so that it can be handed to
 * another process or machine.
 */
export interface DocumentSettings {
  /** What each document is written as, at least one format. */
  readonly to: readonly OutputFormat[]
  /** Whether page numbers, running heads and noise are written as well. */
  readonly furniture: boolean
  /** Whether texts are restored; false for texts that are right already. */
  readonly restore: boolean
  /** Leaves a word as it is below this confidence, 0 to 1. */
  readonly threshold?: number
  /** Who read the texts. */
  readonly source: 'auto' | Exclude<Source, 'text'>
  readonly dictionaries: readonly SettingsFile[]
  /** What an engine does to letters, as a channel file. */
  readonly channel?: SettingsFile
  /** Path of a language model in place of the package's. */
  readonly model?: string
  /** When the pictures of pages are read. */
  readonly ocr: 'auto' | 'always' | 'never' | 'eng'
  /** Resolution at which pages of a PDF are drawn for OCR. */
  readonly dpi?: number
  /** Opens encrypted PDFs. */
  readonly password?: string
  /** Most tokens of a chunk. */
  readonly chunkTokens?: number
}
