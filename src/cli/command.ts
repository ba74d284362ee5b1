import type { planArchive, processArchive } from '../archive/index.ts'
import type { ReadPages, Resources } from '../input/index.ts'
import type { Adaptation, AdaptOptions, Restorer, RestorerOptions } from '../restore/index.ts'
import type { ExitCode } from './errors.ts'
import type { Io } from './io.ts'

/** One option: what `node:util.parseArgs` wants to know, and what the help prints. */
export interface OptionDescription {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for the value in the help, e.g. `FILE`. */
  readonly value?: string
  readonly help: string
}

export type OptionTable = Readonly<Record<string, OptionDescription>>

/** What there is to say about a command. */
export interface CommandDescription {
  readonly name: string
  readonly summary: string
  /** What follows the name, e.g. `FILE [-o OUT]`. */
  readonly synopsis: string
  readonly operands: readonly (readonly [name: string, help: string])[]
  readonly options: OptionTable
  readonly notes: readonly string[]
  readonly examples: readonly string[]
}

/** What the command line sets of a restorer. */
export interface RestorerSettings extends Pick<RestorerOptions, 'threshold' | 'alternatives' | 'source'> {
  readonly resources?: Resources
}

/** What the command line sets of an adaptation. */
export interface AdaptSettings extends Pick<AdaptOptions, 'confidence' | 'rounds' | 'source'> {
  readonly resources?: Resources
}

/** What the commands need of the rest of the package, loaded when asked for. */
export interface Toolbox {
  createRestorer(settings: RestorerSettings): Promise<Restorer>
  /** Reads the pages of a PDF or an image, one by one. */
  readonly readPages: ReadPages
  /** Adapts a channel to texts; its `text` is the content of a channel file. */
  adaptChannel(
    texts: readonly string[],
    settings: AdaptSettings,
  ): Promise<{ readonly adaptation: Adaptation; readonly text: string }>
  /** Does a whole archive. */
  readonly processArchive: typeof processArchive
  /** Says what doing it would mean. */
  readonly planArchive: typeof planArchive
}

/** Does what a command is for. */
export type RunCommand = (args: readonly string[], io: Io, toolbox: Toolbox) => Promise<ExitCode>

export interface Command extends CommandDescription {
  /** Loads the command's code, so that a command pays for nothing but its own. */
  load(): Promise<RunCommand>
}
