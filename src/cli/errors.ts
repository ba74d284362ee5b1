/** What the command ends with. */
export const EXIT = { ok: 0, usage: 1, input: 2, output: 3, internal: 70, interrupted: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit codes as the help prints them. */
export const EXIT_CODES: readonly (readonly [code: ExitCode, meaning: string])[] = [
  [EXIT.ok, 'done; also when the reader of the output went away'],
  [EXIT.usage, 'wrong use of the command line'],
  [EXIT.input, 'an input file is missing or cannot be read, or a page of it: then the others are done'],
  [EXIT.output, 'the output cannot be written'],
  [EXIT.internal, 'an error of the program itself'],
  [EXIT.interrupted, 'interrupted (Ctrl-C)'],
]

/** A name that there is not, and the names that there are. */
export interface UnknownName {
  readonly typed: string
  readonly names: readonly string[]
}

/** An error that the user can mend: it is told in one line, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: ExitCode
  /** A second line that says what to do. */
  readonly hint: string | undefined
  /** What was misspelt, if that is what went wrong; the right name is looked for when the error is told. */
  readonly unknown: UnknownName | undefined

  constructor(exitCode: ExitCode, message: string, hint?: string, unknown?: UnknownName) {
    super(message)
    this.exitCode = exitCode
    this.hint = hint
    this.unknown = unknown
  }
}

/** The command line is wrong. */
export function usageError(message: string, command?: string, unknown?: UnknownName): CommandError {
  const help = command === undefined ? 'phuchoi --help' : `phuchoi ${command} --help`
  return new CommandError(EXIT.usage, message, `Try '${help}'.`, unknown)
}

/** An input file cannot be used. */
export function inputError(file: string, reason: string, hint?: string): CommandError {
  return new CommandError(EXIT.input, `${inputName(file)}: ${reason}`, hint)
}

/** The output cannot be written. */
export function outputError(file: string, reason: string): CommandError {
  return new CommandError(EXIT.output, `${quotedIfEmpty(file)}: ${reason}`)
}

/** How messages call an input. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : quotedIfEmpty(file)
}

/** An empty name, as a variable of a shell that is not set leaves it, would not be seen. */
const quotedIfEmpty = (file: string) => (file === '' ? "''" : file)
