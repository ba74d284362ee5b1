import { expect, it } from 'vitest'
import { readOcrFile, writeOcrFile } from '../../../src/ocr-files/index.ts'
import { type Replacement, restoredWith } from '../corrections.ts'

const HEADING = 'level page_num block_num par_num line_num word_num left top width height conf text'

/** A table with one line of words, each 60 units behind the other. */
const tsv = (...words: readonly string[]) =>
  [
    HEADING,
    '1 1 0 0 0 0 0 0 1000 1400 -1 ',
    '4 1 1 1 1 0 0 0 500 20 -1 ',
    ...words.map((word, i) => `5 1 1 1 1 ${i + 1} ${i * 60} 0 50 20 50.5 ${word}`),
  ]
    .map((row) => `${row.replaceAll(' ', '\t')}\n`)
    .join('')

const written = (words: readonly string[], replacements: readonly Replacement[], options = {}) => {
  const file = tsv(...words)
  const rows = writeOcrFile(file, restoredWith(readOcrFile(file), ...replacements), options).split('\n')
  expect(rows.pop()).toBe('')
  return rows.filter((row) => row.startsWith('5') || row.startsWith('level')).map((row) => row.replaceAll('\t', ' '))
}

it('writes corrected words and their confidence in place', () => {
  expect(written(['Hanh', 'phic'], [['phic', 'phúc']])).toEqual([
    HEADING,
    '5 1 1 1 1 1 0 0 50 20 50.5 Hanh',
    '5 1 1 1 1 2 60 0 50 20 90.000000 phúc',
  ])
})

it('empties the row of a merged word, and numbers the words behind a split one anew', () => {
  const words = ['Rasoét', 'ce', '“ip', 'tinh']
  expect(
    written(words, [
      ['Rasoét', 'Rà soát'],
      ['ce “ip', 'cấp'],
    ]),
  ).toEqual([
    HEADING,
    '5 1 1 1 1 1 0 0 14 20 90.000000 Rà',
    '5 1 1 1 1 2 21 0 29 20 90.000000 soát',
    '5 1 1 1 1 3 60 0 110 20 90.000000 cấp',
    '5 1 1 1 1 4 120 0 50 20 -1 ',
    '5 1 1 1 1 5 180 0 50 20 50.5 tinh',
  ])
})

it('keeps what was read in a column of its own where that is asked for', () => {
  expect(
    written(
      ['Hanh', 'phic', '|'],
      [
        ['phic', 'phúc'],
        ['|', ''],
      ],
      { originals: true },
    ),
  ).toEqual([
    `${HEADING} original`,
    '5 1 1 1 1 1 0 0 50 20 50.5 Hanh ',
    '5 1 1 1 1 2 60 0 50 20 90.000000 phúc phic',
    '5 1 1 1 1 3 120 0 50 20 -1  |',
  ])
})

it('keeps Windows line ends', () => {
  const file = tsv('Rasoét', 'a').replaceAll('\n', '\r\n')
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ['Rasoét', 'Rà soát']))
  expect(out.split('\r\n')).toHaveLength(7)
  expect(out.replaceAll('\r\n', '')).not.toContain('\n')
})
