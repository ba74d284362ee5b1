import { expect, test } from 'vitest'
import { choiceOption, numberOption, parseArguments } from '../../../src/cli/options/parse-arguments.ts'

const command = {
  name: 'restore',
  options: {
    output: { type: 'string', short: 'o', help: '' },
    quiet: { type: 'boolean', help: '' },
    word: { type: 'string', multiple: true, help: '' },
  },
} as const
const parse = (...args: string[]) => parseArguments(command, args)

test('options and operands are told apart', () => {
  const { values, positionals } = parse('a', '-o', 'b', '--word', 'c', '--word=d', '--', '--quiet')
  expect({ ...values }).toEqual({ output: 'b', word: ['c', 'd'] })
  expect(positionals).toEqual(['a', '--quiet'])
})

test('- is an operand, and a value', () => {
  const { values, positionals } = parse('-', '-o', '-')
  expect([values.output, positionals]).toEqual(['-', ['-']])
})

test.each([
  [['--zzz'], 'unknown option --zzz'],
  [['-x'], 'unknown option -x'],
  [['-o'], '--output needs a value'],
  [['--word'], '--word needs a value'],
  [['-o', '-1'], '-o needs a value; one that starts with a dash goes after ='],
  [['--word', '--quiet'], '--word needs a value; one that starts with a dash goes after ='],
  [['--quiet=1'], '--quiet takes no value'],
])('%j is told in one line', (args, message) => {
  expect(() => parse(...args)).toThrow(
    expect.objectContaining({ exitCode: 1, message, hint: "Try 'phuchoi restore --help'." }),
  )
})

test('an unknown option comes with the options there are', () => {
  const names = ['--output', '--quiet', '--word']
  expect(() => parse('--out', 'x')).toThrow(expect.objectContaining({ unknown: { typed: '--out', names } }))
})

test('a number within its bounds is read', () => {
  const range = { least: 0, most: 1, whole: false }
  expect(numberOption('c', 'o', '0.5', range)).toBe(0.5)
  expect(numberOption('c', 'o', '1', range)).toBe(1)
  expect(numberOption('c', 'o', undefined, range)).toBeUndefined()
})

test.each(['-0.1', '1.01', 'x', ' ', 'NaN', 'Infinity'])('%j is no number from 0 to 1', (value) => {
  expect(() => numberOption('c', 'o', value, { least: 0, most: 1, whole: false })).toThrow('--o takes a number')
})

test('the first choice is the default', () => {
  expect(choiceOption('c', 'o', undefined, ['text', 'json'])).toBe('text')
  expect(choiceOption('c', 'o', 'json', ['text', 'json'])).toBe('json')
})
