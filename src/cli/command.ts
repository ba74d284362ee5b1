import type { Page, ReadOptions } from '../page/index.ts'
import type { Adaptation, AdaptOptions, Restorer, RestorerOptions } from '../restore/index.ts'
import type { ExitCode } from './errors.ts'
import type { PictureKind } from './file-kinds.ts'
import type { Io } from './io.ts'
import type { PageSpan } from './page-range.ts'

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

/** A text file as it was read. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** Dictionaries and models of the user's own, as they were read. */
export interface Resources {
  readonly dictionaries?: readonly TextFile[]
  readonly channel?: TextFile
  readonly model?: { readonly file: string; readonly bytes: Uint8Array }
}

/** What the command line sets of a restorer. */
export interface RestorerSettings extends Pick<RestorerOptions, 'threshold' | 'alternatives' | 'source'> {
  readonly resources?: Resources
}

/** What the command line sets of an adaptation. */
export interface AdaptSettings extends Pick<AdaptOptions, 'confidence' | 'rounds' | 'source'> {
  readonly resources?: Resources
}

/** What the command line sets of the reading of PDFs and images. */
export interface PageSettings {
  /** When the pictures of pages are read: where it helps, always, never, or always and as an English engine does. */
  readonly ocr: 'auto' | 'always' | 'never' | 'eng'
  /** The pages that are wanted; all of them by default. */
  readonly pages?: readonly PageSpan[]
  readonly dpi?: number
  readonly workers?: number
  readonly password?: string
}

/** What the commands need of the rest of the package, loaded when asked for. */
export interface Toolbox {
  createRestorer(settings: RestorerSettings): Promise<Restorer>
  /** Reads the pages of a PDF or an image, one by one. */
  readPages(kind: PictureKind, bytes: Uint8Array, settings: PageSettings & ReadOptions): AsyncIterable<Page>
  /** Adapts a channel to texts; its `text` is the content of a channel file. */
  adaptChannel(
    texts: readonly string[],
    settings: AdaptSettings,
  ): Promise<{ readonly adaptation: Adaptation; readonly text: string }>
}

/** Does what a command is for. */
export type RunCommand = (args: readonly string[], io: Io, toolbox: Toolbox) => Promise<ExitCode>

export interface Command extends CommandDescription {
  /** Loads the command's code, so that a command pays for nothing but its own. */
  load(): Promise<RunCommand>
}
