import { expect, test } from 'vitest'
import { closest } from '../../src/cli/closest.ts'

const names = ['restore', 'eval']

test.each([
  ['restroe', 'restore'],
  ['rest', 'restore'],
  ['evla', 'eval'],
  ['evel', 'eval'],
  ['convert', null],
  ['', null],
])('%j was meant as %s', (typed, name) => {
  expect(closest(typed, names)).toBe(name)
})

test.each([
  ['--formta', '--format'],
  ['--form', '--format'],
  ['-format', '--format'],
  ['--foo', null],
  ['-x', null],
])('the option %j was meant as %s', (typed, name) => {
  expect(closest(typed, ['--format', '--quiet', '--color'])).toBe(name)
})
