import { expect, it } from 'vitest'
import { spacingOf } from '../../src/parse/spacing.ts'
import { laidOut } from './clean.ts'

const spacing = (...lines: string[]) => spacingOf(laidOut(lines.join('\n')).lines)

it('tells the lines that have a blank one above', () => {
  expect(spacing('a', 'b', '', 'c', 'd', 'e').gapAbove).toEqual([false, false, false, true, false, false])
})

it('knows a text with a blank line between all lines, where it takes two to part', () => {
  const { gapAbove, isSpacedOut } = spacing('a', '', 'b', '', 'c', '', 'd', '', '', 'e')
  expect(isSpacedOut).toBe(true)
  expect(gapAbove.indexOf(true)).toBe(9)
})

it('measures the full line by most of the longer lines', () => {
  const lines = ['x'.repeat(70), 'x'.repeat(70), 'x'.repeat(70), 'x'.repeat(35), 'x'.repeat(110), 'x'.repeat(5)]
  expect(spacing(...lines, 'x'.repeat(70)).width).toBe(70)
})

it('takes a usual width where no line is long', () => {
  expect(spacing('a', 'b').width).toBe(78)
})
