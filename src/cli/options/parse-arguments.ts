import { parseArgs } from 'node:util'
import type { OptionTable } from '../command.ts'
import { type CommandError, usageError } from '../errors.ts'

type Parsed<Options extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>

/**
 * Takes the command line of a command apart.
 *
 * @param command - its name, for messages, and its options
 * @param args - what follows the name on the command line
 * @returns the values of the options and the operands
 * @throws CommandError with exit code 1 for an option that is unknown, lacks its value or must not have one
 */
export function parseArguments<const Options extends OptionTable>(
  command: { readonly name: string; readonly options: Options },
  args: readonly string[],
): Parsed<Options> {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true })
  } catch (error) {
    throw asUsageError(error, command)
  }
}

/**
 * Reads a number that an option was given.
 *
 * @param command - the command, for messages
 * @param option - the option, for messages
 * @param value - what stands on the command line, if anything
 * @param range - the bounds, both inclusive, and whether it has to be whole
 * @returns the number, or undefined if the option was not given
 * @throws CommandError with exit code 1 if it is no such number
 */
export function numberOption(
  command: string,
  option: string,
  value: string | undefined,
  range: { readonly least: number; readonly most: number; readonly whole: boolean },
): number | undefined {
  if (value === undefined) return undefined
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (number >= range.least && number <= range.most && (!range.whole || Number.isInteger(number))) return number
  const kind = range.whole ? 'a whole number' : 'a number'
  const bounds = range.most === Infinity ? `from ${range.least} on` : `from ${range.least} to ${range.most}`
  throw usageError(`--${option} takes ${kind} ${bounds}, not '${value}'`, command)
}

/**
 * Reads a word that an option was given.
 *
 * @param command - the command, for messages
 * @param option - the option, for messages
 * @param value - what stands on the command line, if anything
 * @param choices - the words it may be; the first is the default
 * @returns the word
 * @throws CommandError with exit code 1 if it is another word
 */
export function choiceOption<const Choice extends string>(
  command: string,
  option: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0]
  const choice = choices.find((name) => name === value)
  if (choice !== undefined) return choice
  throw usageError(`--${option} takes ${choices.join(', ')}, not '${value}'`, command)
}

function asUsageError(
  error: unknown,
  { name, options }: { readonly name: string; readonly options: OptionTable },
): CommandError | unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error
  const option = /^Option '(?:-\w, )?(-[^' ]+)/.exec(error.message)?.[1]
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && option !== undefined) {
    return usageError(`${option} ${valueComplaint(error.message)}`, name)
  }
  // parseArgs goes on to explain how to pass an operand that starts with a dash; the help is the place for that.
  const [sentence = ''] = error.message.split(/\.(?:\s|$)/, 1)
  const unknown = /^Unknown option '(-[^']*)'/.exec(sentence)?.[1]
  if (unknown === undefined) return usageError(sentence.charAt(0).toLowerCase() + sentence.slice(1), name)
  const names = Object.keys(options).map((option) => `--${option}`)
  return usageError(`unknown option ${unknown}`, name, { typed: unknown, names })
}

function valueComplaint(message: string): string {
  if (message.includes('does not take')) return 'takes no value'
  return message.includes('ambiguous') ? 'needs a value; one that starts with a dash goes after =' : 'needs a value'
}
