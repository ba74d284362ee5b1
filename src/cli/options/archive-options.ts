import { resolve } from 'node:path'
import {
  type Decision,
  DecisionsError,
  type DocumentSettings,
  OUTPUT_ENDINGS,
  type OutputFormat,
  readDecisions,
} from '../../archive/index.ts'
import type { Toolbox } from '../command.ts'
import { CommandError, EXIT, usageError } from '../errors.ts'
import type { Io } from '../io.ts'
import { readInput } from '../read-input.ts'
import { type ResourceValues, readResources, resourceFiles } from '../resources.ts'
import { type PageValues, pageSettings } from './page-options.ts'
import { numberOption } from './parse-arguments.ts'
import { type RestorerValues, restorerSettings } from './restorer-options.ts'

/** What the options that decide how documents are done were given. */
export interface DocumentValues extends RestorerValues, ResourceValues, Pick<PageValues, 'dpi' | 'ocr' | 'password'> {
  readonly to?: readonly string[] | undefined
  readonly furniture?: boolean | undefined
  readonly 'no-restore'?: boolean | undefined
  readonly 'chunk-tokens'?: string | undefined
}

const FORMATS = Object.keys(OUTPUT_ENDINGS) as OutputFormat[]
const DEFAULT_FORMATS: readonly OutputFormat[] = ['md']

/**
 * How the documents of an archive are done, as the command line says it. Dictionaries and models are read and checked.
 *
 * @param command the command, for messages
 * @param values the options
 * @param io the process
 * @param toolbox checks dictionaries and models
 * @returns the settings
 * @throws CommandError with exit code 1 for wrong use, 2 for a file that cannot be read or is malformed
 */
export async function documentSettings(
  command: string,
  values: DocumentValues,
  io: Io,
  toolbox: Toolbox,
): Promise<DocumentSettings> {
  const to = formats(command, values.to)
  const { source = 'auto', threshold } = restorerSettings(command, values)
  const { dpi, ocr, password } = pageSettings(command, {
    dpi: values.dpi,
    ocr: values.ocr,
    password: values.password,
  })
  const most = { least: 1, most: Infinity, whole: true }
  const chunkTokens = numberOption(command, 'chunk-tokens', values['chunk-tokens'], most)
  const files = resourceFiles(command, values)
  const resources = await readResources(values, io)
  // Once and here, so that a malformed one does not fail every document.
  if (files.length > 0) await toolbox.createRestorer({ resources })
  const { channel, dictionaries = [], model } = resources
  return {
    to,
    furniture: values.furniture ?? false,
    restore: !values['no-restore'],
    source,
    dictionaries,
    ocr,
    ...(threshold === undefined ? {} : { threshold }),
    ...(channel === undefined ? {} : { channel }),
    ...(model === undefined ? {} : { model: resolve(model.file) }),
    ...(dpi === undefined ? {} : { dpi }),
    ...(password === undefined ? {} : { password }),
    ...(chunkTokens === undefined ? {} : { chunkTokens }),
  }
}

/**
 * Reads a file of decisions.
 *
 * @param file its path; undefined for none
 * @param io the process
 * @returns the decisions
 * @throws CommandError with exit code 2, naming the file and the reason
 */
export async function decisionsIn(file: string | undefined, io: Io): Promise<readonly Decision[]> {
  if (file === undefined) return []
  try {
    return readDecisions((await readInput(file, io)).text, file).decisions
  } catch (error) {
    throw error instanceof DecisionsError ? new CommandError(EXIT.input, error.message) : error
  }
}

function formats(command: string, values: readonly string[] | undefined): readonly OutputFormat[] {
  if (values === undefined) return DEFAULT_FORMATS
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim())
  const unknown = names.find((name) => !isFormat(name))
  if (unknown !== undefined) {
    throw usageError(`--to takes ${FORMATS.join(', ')}, several with commas between, not '${unknown}'`, command)
  }
  return FORMATS.filter((format) => names.includes(format))
}

const isFormat = (name: string): name is OutputFormat => (FORMATS as readonly string[]).includes(name)
