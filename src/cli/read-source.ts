import {
  emptinessOf,
  explained,
  type PageSettings,
  type PagesSource,
  readPagesSource,
  type Source,
} from '../input/index.ts'
import { InputError } from '../page/index.ts'
import type { Toolbox } from './command.ts'
import { EXIT, type ExitCode, inputError, inputName } from './errors.ts'
import type { Io } from './io.ts'
import { decodeInput, readBytes } from './read-input.ts'
import { pageProgress } from './views/page-progress.ts'

/** How a file is read. */
export interface SourceSettings extends PageSettings {
  readonly quiet: boolean
  /** Whether the file is a text whatever it looks like. */
  readonly plain?: boolean
}

/**
 * Reads a file of any kind that there is a reader for; the kind is told by its content.
 *
 * @param file - its path; `-` is standard input
 * @param settings - how its pages are read
 * @param io - the process
 * @param toolbox - reads PDFs and images
 * @returns the text or the pages
 * @throws CommandError with exit code 2, naming the file and the reason
 */
export async function readSource(
  file: string,
  settings: SourceSettings,
  io: Io,
  toolbox: Pick<Toolbox, 'readPages'>,
): Promise<Source> {
  const bytes = await readBytes(file, io)
  const pages = settings.plain ? null : await readPages(file, bytes, settings, io, toolbox)
  return pages ?? { kind: 'text', input: decodeInput(bytes, file) }
}

/** The pages of a file that has them: those that cannot be read are told on standard error. */
async function readPages(
  file: string,
  bytes: Uint8Array,
  { quiet, plain: _, ...settings }: SourceSettings,
  io: Io,
  toolbox: Pick<Toolbox, 'readPages'>,
): Promise<PagesSource | null> {
  const progress = pageProgress(io.stderr, quiet)
  const say = (what: string) => progress.say(`phuchoi: ${inputName(file)}: ${what}`)
  try {
    const source = await readPagesSource(bytes, {
      ...settings,
      readPages: toolbox.readPages,
      onPageError: (error) => say(explained(error)),
      onProgress: progress.tell,
    })
    const emptiness = source && emptinessOf(source, settings)
    if (emptiness !== null) say(emptiness)
    return source
  } catch (error) {
    throw error instanceof InputError ? inputError(file, explained(error)) : error
  } finally {
    progress.end()
  }
}

/**
 * What a command ends with that did its work.
 *
 * @param source - what it worked on
 * @returns the code for a bad input if there were pages that could not be read
 */
export function exitCodeOf(source: Source): ExitCode {
  return source.kind === 'pages' && source.failed > 0 ? EXIT.input : EXIT.ok
}
