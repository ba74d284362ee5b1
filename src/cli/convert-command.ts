import type { Root } from '../tree/index.ts'
import type { RunCommand } from './command.ts'
import { CONVERT } from './convert-description.ts'
import { EXIT } from './errors.ts'
import { fileOperand } from './file-operand.ts'
import { choiceOption, parseArguments } from './parse-arguments.ts'
import { resourceFiles } from './resources.ts'
import { restorationSummary } from './summary.ts'
import { prepareTreeInput } from './tree-input.ts'
import { treeSummary } from './tree-summary.ts'
import { prepareOutput } from './write-output.ts'

const FORMATS = ['html', 'json', 'text'] as const

type Format = (typeof FORMATS)[number]

/** What the names of files end with. */
const ENDINGS: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.html?$/i, 'html'],
  [/\.json$/i, 'json'],
  [/\.txt$/i, 'text'],
]

/** What an export is told. */
interface ExportSettings {
  readonly furniture?: true
}

/** Writes the tree down; each loads no more than it needs. */
const EXPORT: Readonly<Record<Format, (tree: Root, settings: ExportSettings) => Promise<string>>> = {
  html: async (tree, settings) => (await import('../export/index.ts')).toHtml(tree, settings),
  json: async (tree) => (await import('../export/index.ts')).toJson(tree),
  text: async (tree, settings) => (await import('../export/index.ts')).toText(tree, settings),
}

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

  const { tally, tree } = await readTree(file, io, toolbox)
  const text = await EXPORT[format](tree, values.furniture ? { furniture: true } : {})
  await write(text === '' || text.endsWith('\n') ? text : `${text}\n`)
  if (!values.quiet) {
    if (tally !== null) io.stderr.write(`phuchoi: ${restorationSummary(tally)}\n`)
    io.stderr.write(`phuchoi: ${treeSummary(tree)}\n`)
  }
  return EXIT.ok
}

function formatOf(output: string | undefined): Format {
  return ENDINGS.find(([ending]) => output !== undefined && ending.test(output))?.[1] ?? 'text'
}
