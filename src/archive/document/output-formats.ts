import { chunkLines } from '../../chunks/index.ts'
import { toHtml, toJson, toMarkdown, toText } from '../../export/index.ts'
import type { Root } from '../../tree/index.ts'
import type { DocumentSettings, OutputFormat } from '../settings.ts'

/** What a document is written with. */
type OutputSettings = Pick<DocumentSettings, 'furniture' | 'chunkTokens'>

/** Writes a tree down in each format; `input` is the path of the document. */
const WRITE: Readonly<Record<OutputFormat, (tree: Root, settings: OutputSettings, input: string) => string>> = {
  md: (tree, settings) => toMarkdown(tree, paperOf(settings)),
  json: (tree, settings) => toJson(tree, paperOf(settings)),
  text: (tree, settings) => toText(tree, paperOf(settings)),
  html: (tree, settings) => toHtml(tree, paperOf(settings)),
  jsonl: (tree, { chunkTokens }, document) =>
    chunkLines(tree, { document, ...(chunkTokens === undefined ? {} : { maxTokens: chunkTokens }) }),
}

/** Each format by itself is as it is by default, where JSON keeps what belongs to the paper. */
const paperOf = ({ furniture }: OutputSettings) => (furniture ? ({ furniture } as const) : {})

/**
 * Writes a document down in a format.
 *
 * @param format the format
 * @param tree the document
 * @param settings what is written of it
 * @param input path of the document, which chunks are named after
 * @returns the content of a file: it ends with a line end, unless it is empty
 */
export function outputOf(format: OutputFormat, tree: Root, settings: OutputSettings, input: string): string {
  const text = WRITE[format](tree, settings, input)
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
