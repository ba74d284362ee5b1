import { type DecodedText, type OcrFile, preparedSource } from '../../input/index.ts'
import type { RestoredPart } from '../../restore/index.ts'
import { emptyTally, tallied } from '../../restore/tally.ts'
import type { PreparedPages } from '../../scan/index.ts'
import type { RestorerSettings, RunCommand } from '../command.ts'
import { inputName, usageError } from '../errors.ts'
import { fileOperand } from '../options/file-operand.ts'
import { pageSettings } from '../options/page-options.ts'
import { choiceOption, numberOption, parseArguments } from '../options/parse-arguments.ts'
import { restorerSettings } from '../options/restorer-options.ts'
import { exitCodeOf, readSource } from '../read-source.ts'
import { readResources, resourceFiles } from '../resources.ts'
import { type ColorChoice, wantsColor } from '../views/color.ts'
import { correctionsJson } from '../views/corrections-json.ts'
import type { TextChange } from '../views/linewise-hunks.ts'
import { restorationSummary } from '../views/summary.ts'
import { prepareOutput } from '../write-output.ts'
import { RESTORE } from './restore-description.ts'

type Values = ReturnType<typeof parseArguments<typeof RESTORE.options>>['values']

/** What a restoration is turned into. */
interface Rendering {
  readonly file: string
  readonly input: DecodedText
  readonly parts: Iterable<RestoredPart>
  readonly color: boolean
  /** The pages that the text is of; undefined for a plain text. */
  readonly scan: PreparedPages | undefined
  /** What was read, if it is the file of an OCR engine. */
  readonly ocrFile: OcrFile | null
}

const FORMATS = ['auto', 'text', 'json', 'diff', 'file'] as const

type Format = Exclude<(typeof FORMATS)[number], 'auto'>

/** Renders the parts one by one as they are restored. */
type Render = (rendering: Rendering) => Iterable<string> | Promise<Iterable<string>>

const RENDER: Readonly<Record<Format, Render>> = {
  text: ({ input, parts }) => partTexts(input.byteOrderMark, parts),
  json: async ({ file, parts, scan }) => {
    const { boxesOf } = await import('../../page/index.ts')
    return correctionsJson(file, parts, scan && ((correction) => boxesOf(correction, scan.pageText)))
  },
  diff: async ({ file, input, parts, color }) => {
    // Only here, since the diff library costs a command that does not need it a part of its start.
    const { diffView } = await import('../views/diff-view.ts')
    return diffView(file, partChanges(input, parts), color)
  },
  file: async ({ file, ocrFile, parts, scan }) => {
    if (ocrFile === null || scan === undefined) {
      throw usageError(`--format file is for the files of OCR engines; ${inputName(file)} is none`, RESTORE.name)
    }
    const { joinParts } = await import('../../restore/index.ts')
    const { writeOcrFile } = await import('../../ocr-files/index.ts')
    return [writeOcrFile(ocrFile.bytes, { ...scan, restoration: joinParts(parts) })]
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
  const asked = choiceOption(RESTORE.name, 'format', values.format, FORMATS)
  const color: ColorChoice = choiceOption(RESTORE.name, 'color', values.color, ['auto', 'always', 'never'])
  const settings = settingsOf(values)
  const reading = { ...pageSettings(RESTORE.name, values), quiet: values.quiet ?? false }
  const write = prepareOutput(values.output, [file, ...resourceFiles(RESTORE.name, values)], io)

  const source = await readSource(file, reading, io, toolbox)
  const { input, scan } = await preparedSource(source)
  const ocrFile = source.kind === 'pages' ? source.ocrFile : null
  const format = asked !== 'auto' ? asked : ocrFile === null ? 'text' : 'file'
  const restorer = await toolbox.createRestorer({ ...settings, resources: await readResources(values, io) })
  const tally = emptyTally()
  const parts = tallied(input.text, restorer.restoreParts(input.text, scan?.evidence), tally)

  const sink = values.output === undefined || values.output === '-' ? io.stdout : null
  const rendering = { file, input, parts, scan, ocrFile, color: wantsColor(color, sink, io.env) }
  await write(await RENDER[format](rendering))
  if (!values.quiet) io.stderr.write(`phuchoi: ${restorationSummary(tally)}\n`)
  return exitCodeOf(source)
}

function settingsOf(values: Values): RestorerSettings {
  const alternatives = numberOption(RESTORE.name, 'alternatives', values.alternatives, {
    least: 0,
    most: Infinity,
    whole: true,
  })
  return { ...restorerSettings(RESTORE.name, values), ...(alternatives === undefined ? {} : { alternatives }) }
}
