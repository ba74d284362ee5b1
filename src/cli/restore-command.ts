import type { RestoredPart } from '../restore/index.ts'
import { type ColorChoice, wantsColor } from './color.ts'
import type { RestorerSettings, RunCommand } from './command.ts'
import { correctionsJson } from './corrections-json.ts'
import type { DecodedText } from './decode-text.ts'
import { EXIT } from './errors.ts'
import { fileOperand } from './file-operand.ts'
import type { TextChange } from './linewise-hunks.ts'
import { choiceOption, numberOption, parseArguments } from './parse-arguments.ts'
import { type PageValues, pageSettings } from './page-options.ts'
import { preparedSource } from './prepared-source.ts'
import { readSource } from './read-source.ts'
import { readResources, resourceFiles } from './resources.ts'
import { RESTORE } from './restore-description.ts'
import { restorerSettings } from './restorer-options.ts'
import { emptyTally, restorationSummary, tallied } from './summary.ts'
import { prepareOutput } from './write-output.ts'

type Values = ReturnType<typeof parseArguments<typeof RESTORE.options>>['values']

/** What a restoration is turned into. */
interface Rendering {
  readonly file: string
  readonly input: DecodedText
  readonly parts: Iterable<RestoredPart>
  readonly color: boolean
}

const FORMATS = ['auto', 'text', 'json', 'diff', 'file'] as const

type Format = Exclude<(typeof FORMATS)[number], 'auto'>

/** Renders the parts one by one as they are restored. */
type Render = (rendering: Rendering) => Iterable<string> | Promise<Iterable<string>>

const RENDER: Readonly<Record<Format, Render>> = {
  text: ({ input, parts }) => partTexts(input.byteOrderMark, parts),
  json: ({ file, pageText, parts }) => correctionsJson(file, parts, pageText),
  diff: async ({ file, input, parts, color }) => {
    // Only here, since the diff library costs a command that does not need it a part of its start.
    const { diffView } = await import('./diff-view.ts')
    return diffView(file, partChanges(input, parts), color)
  },
  file: async ({ ocrFile, pageText, parts }) => {
    const { writeOcrFile } = await import('../ocr-files/index.ts')
    return [writeOcrFile(ocrFile!.bytes, pageText!, joined(parts))]
  },
}

function* partTexts(byteOrderMark: string, parts: Iterable<RestoredPart>): Generator<string> {
  let lead: string = byteOrderMark
  for (const { text } of parts) {
    yield lead + text
    lead = ''
  }
}

function* partChanges({ byteOrderMark, text }: DecodedText, parts: Iterable<RestoredPart>): Generator<TextChange> {
  yield { before: byteOrderMark, after: byteOrderMark }
  for (const { start, end, text: after } of parts) yield { before: text.slice(start, end), after }
}

/**
 * `phuchoi restore`: restores one text.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @param toolbox - makes the restorer
 * @returns the exit code
 * @throws CommandError for wrong use, and for files that cannot be read or written
 */
export const runRestore: RunCommand = async (args, io, toolbox) => {
  const { values, positionals } = parseArguments(RESTORE, args)
  const file = fileOperand(RESTORE.name, positionals, io)
  const format = choiceOption(RESTORE.name, 'format', values.format, FORMATS)
  const color: ColorChoice = choiceOption(RESTORE.name, 'color', values.color, ['auto', 'always', 'never'])
  const settings = settingsOf(values)
  const write = prepareOutput(values.output, [file, ...resourceFiles(RESTORE.name, values)], io)

  const input = await readInput(file, io)
  const restorer = await toolbox.createRestorer({ ...settings, resources: await readResources(values, io) })
  const tally = emptyTally()
  const parts = tallied(input.text, restorer.restoreParts(input.text), tally)

  const sink = values.output === undefined || values.output === '-' ? io.stdout : null
  await write(await RENDER[format]({ file, input, parts, color: wantsColor(color, sink, io.env) }))
  if (!values.quiet) io.stderr.write(`phuchoi: ${restorationSummary(tally)}\n`)
  return EXIT.ok
}

function settingsOf(values: Values): RestorerSettings {
  const alternatives = numberOption(RESTORE.name, 'alternatives', values.alternatives, {
    least: 0,
    most: Infinity,
    whole: true,
  })
  return { ...restorerSettings(RESTORE.name, values), ...(alternatives === undefined ? {} : { alternatives }) }
}
