import type { Command, CommandDescription, OptionDescription } from './command.ts'
import { EXIT_CODES } from './errors.ts'

/**
 * The help of the program.
 *
 * @param commands - every command there is
 * @returns the text, with a line end
 */
export function programHelp(commands: readonly Command[]): string {
  return sections([
    ['', ['phuchoi gives scanned Vietnamese documents their text and their structure back.']],
    ['Usage', ['phuchoi COMMAND [options]', 'phuchoi --help | --version']],
    ['Commands', columns(commands.map(({ name, summary }) => [name, summary]))],
    ['Exit codes', exitCodes()],
    ['Examples', commands.map(({ examples }) => examples[0] ?? '')],
    [
      '',
      ["'phuchoi COMMAND --help' says more about a command. Nothing is sent over a network, but to a queue you name."],
    ],
  ])
}

/**
 * The help of one command.
 *
 * @param command - the command
 * @returns the text, with a line end
 */
export function commandHelp(command: CommandDescription): string {
  return sections([
    ['', [`${command.summary}.`]],
    ['Usage', [`phuchoi ${command.name} ${command.synopsis}`]],
    ['Operands', columns(command.operands)],
    ['Options', columns(Object.entries(command.options).map(optionRow))],
    ['', command.notes],
    ['Exit codes', exitCodes()],
    ['Examples', command.examples],
  ])
}

function optionRow([name, option]: readonly [string, OptionDescription]): readonly [string, string] {
  const short = option.short === undefined ? '    ' : `-${option.short}, `
  const value = option.value === undefined ? '' : ` ${option.value}`
  return [`${short}--${name}${value}`, option.help]
}

function exitCodes(): string[] {
  return columns(EXIT_CODES.map(([code, meaning]) => [String(code), meaning]))
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`)
}

function sections(parts: readonly (readonly [title: string, lines: readonly string[]])[]): string {
  const blocks = parts.map(([title, lines]) =>
    title === '' ? lines.join('\n') : [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}
