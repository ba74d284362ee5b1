import { expect, test } from 'vitest'
import { figure, markdownTable, type Table, textTable } from '../../bench/table.ts'

const TABLE: Table = {
  title: 'Speed',
  header: ['system', 'words/s'],
  rows: [
    ['a|b', '7'],
    ['another', '12,345'],
  ],
}

test('a text table has its first column flush left, the others flush right', () => {
  expect(textTable(TABLE)).toBe(
    ['Speed', 'system   words/s', '───────  ───────', 'a|b            7', 'another   12,345', ''].join('\n'),
  )
})

test('a Markdown table guards its bars', () => {
  expect(markdownTable(TABLE)).toBe(
    ['## Speed', '', '| system | words/s |', '|---|---:|', '| a\\|b | 7 |', '| another | 12,345 |', ''].join('\n'),
  )
})

test('a figure has its decimals, and a dash stands for none', () => {
  expect(figure(12345.678, 1)).toBe('12,345.7')
  expect(figure(0.5, 2, 's')).toBe('0.50 s')
  expect(figure(null, 2)).toBe('–')
})
