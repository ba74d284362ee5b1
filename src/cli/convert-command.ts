import { toHtml, toJson, toMarkdown, toText } from '../export/index.ts'
import type { OcrFileFormat } from '../ocr-files/index.ts'
import type { RestoredPages } from '../scan/index.ts'
import type { Root } from '../tree/index.ts'
import type { RunCommand } from './command.ts'
import { CONVERT } from './convert-description.ts'
import { inputError } from './errors.ts'
import { fileOperand } from './file-operand.ts'
import { choiceOption, parseArguments } from './parse-arguments.ts'
import { resourceFiles } from './resources.ts'
import { restorationSummary } from './summary.ts'
import { prepareTreeInput } from './tree-input.ts'
import { treeSummary } from './tree-summary.ts'
import { prepareOutput } from './write-output.ts'

const FORMATS = ['md', 'html', 'json', 'text', 'hocr', 'alto', 'page', 'tsv'] as const

type Format = (typeof FORMATS)[number]
type TreeFormat = keyof typeof EXPORT

/** What the names of files end with; all others are Markdown. */
const ENDINGS: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.html?$/i, 'html'],
  [/\.json$/i, 'json'],
  [/\.txt$/i, 'text'],
  [/\.hocr$/i, 'hocr'],
  [/\balto\.xml$/i, 'alto'],
  [/\bpage\.xml$/i, 'page'],
  [/\.tsv$/i, 'tsv'],
]

/** Writes a tree down, with what belongs to the paper if that is asked for. */
const EXPORT = {
  md: toMarkdown,
  html: toHtml,
  json: toJson,
  text: toText,
} satisfies Readonly<Record<string, (tree: Root, paper: { readonly furniture?: true }) => string>>

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
  const readTree = prepareTreeInput(CONVERT.name, values)
  const write = prepareOutput(values.output, [file, ...resourceFiles(CONVERT.name, values)], io)

  const { exitCode, scan, tally, tree } = await readTree(file, io, toolbox)
  const text = isTreeFormat(format)
    ? EXPORT[format](tree, values.furniture ? { furniture: true } : {})
    : await ocrFileText(file, scan, format)
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
  const { toOcrFile } = await import('../ocr-files/index.ts')
  const { correctedPages } = await import('../scan/index.ts')
  return toOcrFile(correctedPages(scan), format)
}

function formatOf(output: string | undefined): Format {
  return ENDINGS.find(([ending]) => output !== undefined && ending.test(output))?.[1] ?? 'md'
}
