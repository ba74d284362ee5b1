import { expect, test } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import { type ColorChoice, paint, wantsColor } from '../../../src/cli/views/color.ts'

test.each<[ColorChoice, isTTY: boolean, Io['env'], expected: boolean]>([
  ['auto', true, {}, true],
  ['auto', false, {}, false],
  ['auto', true, { NO_COLOR: '1' }, false],
  ['auto', true, { NO_COLOR: '' }, true],
  ['auto', true, { TERM: 'dumb' }, false],
  ['auto', false, { FORCE_COLOR: '1' }, true],
  ['auto', true, { FORCE_COLOR: '0' }, false],
  ['auto', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['always', false, { NO_COLOR: '1' }, true],
  ['never', true, { FORCE_COLOR: '1' }, false],
])('%s, terminal %s, environment %j: %s', (choice, isTTY, env, expected) => {
  expect(wantsColor(choice, { isTTY, write: () => {} }, env)).toBe(expected)
})

test('a file is not coloured', () => {
  expect(wantsColor('auto', null, {})).toBe(false)
})

test('colour ends where the text ends', () => {
  expect(paint('red', 'a')).toBe('\x1b[31ma\x1b[0m')
})
