import { existsSync, statSync } from 'node:fs'
import type { Toolbox } from './command.ts'
import { COMMANDS } from './commands.ts'
import { CommandError, EXIT, type ExitCode, type UnknownName, usageError } from './errors.ts'
import { commandHelp, programHelp } from './help.ts'
import type { Io } from './io.ts'

/** The program around the commands. */
export interface Program {
  readonly io: Io
  readonly toolbox: Toolbox
  readonly version: string
}

/**
 * Runs the command line. It never throws: every error is told on standard error and becomes an exit code.
 *
 * @param args - the arguments, the program's own name left out
 * @param program - the process and what the commands need
 * @returns the exit code
 */
export async function runCli(args: readonly string[], program: Program): Promise<ExitCode> {
  try {
    return await dispatch(args, program)
  } catch (error) {
    return await report(error, args, program.io)
  }
}

async function dispatch(args: readonly string[], { io, toolbox, version }: Program): Promise<ExitCode> {
  const [first, ...rest] = args
  if (first === undefined) {
    io.stderr.write(programHelp(COMMANDS))
    return EXIT.usage
  }
  if (['--version', '-V', '-v'].includes(first)) {
    io.stdout.write(`${version}\n`)
    return EXIT.ok
  }
  if (['--help', '-h', 'help'].includes(first)) {
    io.stdout.write(rest[0] === undefined ? programHelp(COMMANDS) : commandHelp(findCommand(rest[0])))
    return EXIT.ok
  }
  const command = findCommand(first)
  if (asksForHelp(rest)) {
    io.stdout.write(commandHelp(command))
    return EXIT.ok
  }
  const run = await command.load()
  return run(rest, io, toolbox)
}

function findCommand(name: string) {
  const command = COMMANDS.find((it) => it.name === name)
  if (command !== undefined) return command
  if (name === '-' || (existsSync(name) && statSync(name).isFile())) {
    throw new CommandError(EXIT.usage, `${name} is no command`, `Try 'phuchoi restore ${name}'.`)
  }
  const kind = name.startsWith('-') ? 'option' : 'command'
  const names = COMMANDS.map((it) => it.name)
  throw usageError(`unknown ${kind} ${name}`, undefined, { typed: name, names })
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return options.includes('--help') || options.includes('-h')
}

async function report(error: unknown, args: readonly string[], io: Io): Promise<ExitCode> {
  if (error instanceof CommandError) {
    // Wrong use is told of the command, trouble with a file of the file.
    const name = COMMANDS.find((it) => it.name === args[0] && error.exitCode === EXIT.usage)?.name
    const hint = error.hint === undefined ? '' : `${error.hint}\n`
    const suggestion = error.unknown === undefined ? '' : await suggest(error.unknown)
    io.stderr.write(`${name === undefined ? 'phuchoi' : `phuchoi ${name}`}: ${error.message}${suggestion}\n${hint}`)
    return error.exitCode
  }
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? `${error.stack}\n` : ''
  const wantsStack = (io.env.PHUCHOI_DEBUG ?? '') !== ''
  io.stderr.write(`phuchoi: internal error: ${message}\n${wantsStack ? stack : 'Set PHUCHOI_DEBUG=1 to see where.\n'}`)
  return EXIT.internal
}

async function suggest({ typed, names }: UnknownName): Promise<string> {
  // Only here, since its library takes a tenth of the whole start.
  const { closest } = await import('./closest.ts')
  const near = closest(typed, names)
  return near === null ? '' : `; did you mean ${near}?`
}
