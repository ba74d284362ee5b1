import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { EXIT } from '../../src/cli/errors.ts'
import { commandHelp, programHelp } from '../../src/cli/help.ts'

const exitCodes = Object.values(EXIT).map(String)

test('the help of the program names every command and every exit code', () => {
  const help = programHelp(COMMANDS)
  for (const { name, summary } of COMMANDS) expect(help).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'))
  for (const code of exitCodes) expect(help).toMatch(new RegExp(`^ {2}${code} +\\S`, 'm'))
})

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  'the help of %s names its operands, options, exit codes and examples',
  (name, command) => {
    const help = commandHelp(command)
    expect(help).toContain(`\n  phuchoi ${name} `)
    for (const [operand] of command.operands) expect(help).toMatch(new RegExp(`^ {2}${operand} +\\S`, 'm'))
    for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`)
    for (const code of exitCodes) expect(help).toMatch(new RegExp(`^ {2}${code} +\\S`, 'm'))
    expect(command.examples.length).toBeGreaterThan(1)
    for (const example of command.examples) expect(help).toContain(`\n  ${example}\n`)
  },
)

test('no line is wider than a terminal of 120 columns', () => {
  const texts = [programHelp(COMMANDS), ...COMMANDS.map(commandHelp)]
  expect(
    texts
      .join('')
      .split('\n')
      .filter((line) => line.length > 120),
  ).toEqual([])
})
