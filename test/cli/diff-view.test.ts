import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffView } from '../../src/cli/diff-view.ts'

const file = 'page.txt'
const lines = (count: number, text = (index: number) => `dòng ${index}`) =>
  Array.from({ length: count }, (_, index) => `${text(index + 1)}\n`).join('')

test('no change, no patch', () => {
  expect(diffView({ file, before: 'a\n', after: 'a\n' }, false)).toBe('')
  expect(diffView({ file, before: '', after: '' }, true)).toBe('')
})

test('a changed line stands above the line that takes its place', () => {
  expect(diffView({ file, before: 'Bao cao\ntinh\nx\n', after: 'Báo cáo\ntỉnh\nx\n' }, false)).toBe(
    [
      '--- page.txt\tas read',
      '+++ page.txt\trestored',
      '@@ -1,3 +1,3 @@',
      '-Bao cao',
      '+Báo cáo',
      '-tinh',
      '+tỉnh',
      ' x',
      '',
    ].join('\n'),
  )
})

test('three lines of context surround a change, and hunks that touch are one', () => {
  const before = lines(30)
  const after = before.replace('dòng 5\n', 'năm\n').replace('dòng 12\n', 'mười hai\n').replace('dòng 25\n', 'hai lăm\n')
  const heads = diffView({ file, before, after }, false).match(/^@@.*@@$/gm)
  expect(heads).toEqual(['@@ -2,14 +2,14 @@', '@@ -22,7 +22,7 @@'])
})

test('a text without a last line end is marked', () => {
  expect(diffView({ file, before: 'a', after: 'b' }, false)).toContain(
    '-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
  )
})

test('the patch turns the source into the restored text', () => {
  const line = fc.constantFrom('', 'Bao cao', 'x', '\f', 'tinh\r', '-- a', '+ b')
  const pairs = fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(pairs, (linePairs) => {
      const [before, after] = [0, 1].map((side) => linePairs.map((pair) => pair[side]).join('\n')) as [string, string]
      // A text that is only a part of a line break away from empty has no lines of its own to patch.
      fc.pre(before !== '' && after !== '' && before.endsWith('\n') === after.endsWith('\n'))
      const patch = diffView({ file, before, after }, false)
      expect(patch === '' ? before : applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after)
    }),
  )
})

test('only changed words are coloured', () => {
  const view = diffView({ file, before: 'so tinh nay\n', after: 'so tỉnh này\n' }, true)
  expect(view).toContain('\x1b[31m-\x1b[0mso \x1b[31mtinh\x1b[0m \x1b[31mnay\x1b[0m\n')
  expect(view).toContain('\x1b[32m+\x1b[0mso \x1b[32mtỉnh\x1b[0m \x1b[32mnày\x1b[0m\n')
})

test('colours find the other line across a missing line end', () => {
  expect(diffView({ file, before: 'so tinh', after: 'so tỉnh' }, true)).toContain('\x1b[0mso \x1b[32mtỉnh')
})

test('the colours aside, both patches are the same', () => {
  const change = { file, before: lines(9), after: lines(9).replace('dòng 4', 'dòng bốn') }
  expect(diffView(change, true).replace(/\x1b\[\d+m/g, '')).toBe(diffView(change, false))
})

test('another number of lines is an error', () => {
  expect(() => diffView({ file, before: 'a\n', after: 'a' }, false)).toThrow('another number of lines')
})
