import { type ChunkOptions, chunkLines } from '../../chunks/index.ts'
import { toHtml, toJson, toMarkdown, toText } from '../../export/index.ts'
import type { OcrFileFormat } from '../../ocr-files/index.ts'
import type { RestoredPages } from '../../scan/index.ts'
import type { Root } from '../../tree/index.ts'
import type { RunCommand } from '../command.ts'
import { inputError, usageError } from '../errors.ts'
import { fileOperand } from '../options/file-operand.ts'
import { choiceOption, numberOption, parseArguments } from '../options/parse-arguments.ts'
import { resourceFiles } from '../resources.ts'
import { prepareTreeInput } from '../tree-input.ts'
import { restorationSummary } from '../views/summary.ts'
import { treeSummary } from '../views/tree-summary.ts'
import { prepareOutput } from '../write-output.ts'
import { CONVERT } from './convert-description.ts'

const FORMATS = ['md', 'html', 'json', 'text', 'jsonl', 'hocr', 'alto', 'page', 'tsv'] as const

type Format = (typeof FORMATS)[number]
type TreeFormat = keyof typeof EXPORT

/** What a chunk may have. */
const TOKENS = { least: 1, most: Infinity, whole: true }

/** What the names of files end with; all others are Markdown. */
const ENDINGS: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.html?$/i, 'html'],
  [/\.json$/i, 'json'],
  [/\.jsonl$/i, 'jsonl'],
  [/\.txt$/i, 'text'],
  [/\.hocr$/i, 'hocr'],
  [/\balto\.xml$/i, 'alto'],
  [/\bpage\.xml$/i, 'page'],
  [/\.tsv$/i, 'tsv'],
]

interface ExportSettings {
  /** Whether what belongs to the paper is asked for. */
  readonly paper: { readonly furniture?: true }
  readonly chunks: ChunkOptions
}

/** Writes a tree down. */
const EXPORT = {
  md: (tree, { paper }) => toMarkdown(tree, paper),
  html: (tree, { paper }) => toHtml(tree, paper),
  json: (tree, { paper }) => toJson(tree, paper),
  text: (tree, { paper }) => toText(tree, paper),
  jsonl: (tree, { chunks }) => chunkLines(tree, chunks),
} satisfies Readonly<Record<string, (tree: Root, settings: ExportSettings) => string>>

/**
 * `phuchoi convert`: restores a text, parses it and writes it in another format.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @param toolbox - makes the restorer
 * @returns the exit code
 * @throws CommandError for wrong use, and for files that cannot be read or written
 */
export const runConvert: RunCommand = async (args, io, toolbox) => {
  const { values, positionals } = parseArguments(CONVERT, args)
  const file = fileOperand(CONVERT.name, positionals, io)
  const format =
    values.to === undefined ? formatOf(values.output) : choiceOption(CONVERT.name, 'to', values.to, FORMATS)
  const maxTokens = numberOption(CONVERT.name, 'chunk-tokens', values['chunk-tokens'], TOKENS)
  if (maxTokens !== undefined && format !== 'jsonl')
    throw usageError('--chunk-tokens goes with --to jsonl', CONVERT.name)
  const settings: ExportSettings = {
    paper: values.furniture ? { furniture: true } : {},
    chunks: { ...(file !== '-' && { document: file }), ...(maxTokens !== undefined && { maxTokens }) },
  }
  const readTree = prepareTreeInput(CONVERT.name, values)
  const write = prepareOutput(values.output, [file, ...resourceFiles(CONVERT.name, values)], io)

  const { exitCode, scan, tally, tree } = await readTree(file, io, toolbox)
  const text = isTreeFormat(format) ? EXPORT[format](tree, settings) : await ocrFileText(file, scan, format)
  await write(text === '' || text.endsWith('\n') ? text : `${text}\n`)
  if (!values.quiet) {
    if (tally !== null) io.stderr.write(`phuchoi: ${restorationSummary(tally)}\n`)
    io.stderr.write(`phuchoi: ${treeSummary(tree)}\n`)
  }
  return exitCode
}

const isTreeFormat = (format: Format): format is TreeFormat => format in EXPORT

async function ocrFileText(file: string, scan: RestoredPages | null, format: OcrFileFormat): Promise<string> {
  if (scan === null) {
    throw inputError(file, `is a text, which cannot be written as ${format}: it does not say where its words stand`)
  }
  const { pageCountFault, toOcrFile } = await import('../../ocr-files/index.ts')
  const { correctedPages } = await import('../../scan/index.ts')
  const pages = correctedPages(scan)
  const fault = pageCountFault(pages.length, format)
  if (fault !== null) {
    const hint =
      pages.length > 1 ? `ALTO holds all of them: '--to alto'. '--pages' takes one of a PDF or TIFF.` : undefined
    throw inputError(file, `cannot be written as ${format}: ${fault}`, hint)
  }
  return toOcrFile(pages, format)
}

function formatOf(output: string | undefined): Format {
  return ENDINGS.find(([ending]) => output !== undefined && ending.test(output))?.[1] ?? 'md'
}
