import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffView } from '../../../src/cli/views/diff-view.ts'
import type { TextChange } from '../../../src/cli/views/linewise-hunks.ts'

const view = (changes: TextChange | readonly TextChange[], color: boolean) =>
  [...diffView('page.txt', [changes].flat(), color)].join('')
const lines = (count: number, text = (index: number) => `dòng ${index}`) =>
  Array.from({ length: count }, (_, index) => `${text(index + 1)}\n`).join('')

test('no change, no patch', () => {
  expect(view({ before: 'a\n', after: 'a\n' }, false)).toBe('')
  expect(view({ before: '', after: '' }, true)).toBe('')
})

test('a changed line stands above the line that takes its place', () => {
  expect(view({ before: 'Bao cao\ntinh\nx\n', after: 'Báo cáo\ntỉnh\nx\n' }, false)).toBe(
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
  const heads = view({ before, after }, false).match(/^@@.*@@$/gm)
  expect(heads).toEqual(['@@ -2,14 +2,14 @@', '@@ -22,7 +22,7 @@'])
})

test('a text without a last line end is marked', () => {
  expect(view({ before: 'a', after: 'b' }, false)).toContain(
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
      const patch = view({ before, after }, false)
      expect(patch === '' ? before : applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after)
    }),
  )
})

test('a text in parts has the patch of the whole, wherever it was cut', () => {
  const line = fc.constantFrom('a\n', 'b\n', 'c\n', 'dài hơn\n')
  const texts = fc.array(fc.tuple(line, line), { maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.boolean(), fc.boolean(), (pairs, color, ended) => {
      const parts: TextChange[] = pairs.map(([before, other], i) => ({ before, after: i % 5 === 0 ? other : before }))
      if (!ended) parts.push({ before: 'x', after: 'y' })
      const whole = { before: parts.map((it) => it.before).join(''), after: parts.map((it) => it.after).join('') }
      expect(view(parts, color)).toBe(view(whole, color))
      // Cut inside lines as well, the two sides at places of their own.
      const halves = parts.flatMap(({ after, before }) => [
        { before: before.slice(0, 1), after: after.slice(0, 0) },
        { before: before.slice(1), after },
      ])
      expect(view(halves.length === 0 ? [] : halves, color)).toBe(view(whole, color))
    }),
  )
})

test('a long hunk comes whole', () => {
  const change = { before: lines(30_000), after: lines(30_000, (index) => `dong ${index}`) }
  const patch = view(change, false)
  expect(patch.match(/^@@/gm)).toHaveLength(1)
  expect(applyPatch(change.before, patch)).toBe(change.after)
})

test('only changed words are coloured', () => {
  const colored = view({ before: 'so tinh nay\n', after: 'so tỉnh này\n' }, true)
  expect(colored).toContain('\x1b[31m-\x1b[0mso \x1b[31mtinh\x1b[0m \x1b[31mnay\x1b[0m\n')
  expect(colored).toContain('\x1b[32m+\x1b[0mso \x1b[32mtỉnh\x1b[0m \x1b[32mnày\x1b[0m\n')
})

test('colours find the other line across a missing line end', () => {
  expect(view({ before: 'so tinh', after: 'so tỉnh' }, true)).toContain('\x1b[0mso \x1b[32mtỉnh')
})

test('the colours aside, both patches are the same', () => {
  const change = { before: lines(9), after: lines(9).replace('dòng 4', 'dòng bốn') }
  expect(view(change, true).replace(/\x1b\[\d+m/g, '')).toBe(view(change, false))
})

test('another number of lines is an error', () => {
  expect(() => view({ before: 'a\n', after: 'a' }, false)).toThrow('another number of lines')
})
