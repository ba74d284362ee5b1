import { expect, it } from 'vitest'
import { readOcrFile } from '../../../src/ocr-files/index.ts'
import { linesOf } from '../text-of-pages.ts'

const HEADING = 'level page_num block_num par_num line_num word_num left top width height conf text'

/** A table: fields parted by blanks, the text last. */
const tsv = (...rows: readonly string[]) =>
  `${[HEADING, ...rows].map((row) => row.split(' ').slice(0, 11).concat(row.split(' ').slice(11).join(' ')).join('\t')).join('\n')}\n`

it('reads words with their boxes and confidences', () => {
  const file = tsv(
    '1 1 0 0 0 0 0 0 1654 2339 -1 ',
    '2 1 1 0 0 0 215 157 1312 84 -1 ',
    '4 1 1 1 1 0 215 157 1312 40 -1 ',
    '5 1 1 1 1 1 259 165 100 24 93.5 UBND',
    '5 1 1 1 1 2 370 158 84 31 -1 T"INH',
    '4 1 1 1 2 0 215 200 80 40 -1 ',
    '5 1 1 1 2 1 215 200 80 40 0 So',
  )
  expect(readOcrFile(file)).toEqual([
    {
      number: 1,
      width: 1654,
      height: 2339,
      unitsPerInch: 200,
      rules: [],
      readings: [
        {
          source: 'eng',
          lines: [
            {
              box: { left: 215, top: 157, right: 1527, bottom: 197 },
              opens: true,
              words: [
                { text: 'UBND', box: { left: 259, top: 165, right: 359, bottom: 189 }, confidence: 0.935 },
                { text: 'T"INH', box: { left: 370, top: 158, right: 454, bottom: 189 } },
              ],
            },
            {
              box: { left: 215, top: 200, right: 295, bottom: 240 },
              words: [{ text: 'So', box: { left: 215, top: 200, right: 295, bottom: 240 }, confidence: 0 }],
            },
          ],
        },
      ],
    },
  ])
})

it('reads several pages with Windows line ends; leaves out empty words', () => {
  const rows = tsv(
    '1 1 0 0 0 0 0 0 100 200 -1 ',
    '4 1 1 1 1 0 0 0 50 10 -1 ',
    '5 1 1 1 1 1 0 0 50 10 90 a',
    '1 2 0 0 0 0 0 0 100 200 -1 ',
    '4 2 1 1 1 0 0 0 50 10 -1 ',
    '5 2 1 1 1 1 0 0 20 10 95  ',
    '5 2 1 1 1 2 30 0 20 10 90 b c',
  ).replaceAll('\n', '\r\n')
  expect(linesOf(readOcrFile(rows))).toEqual(['a', 'b c'])
})

it('says which line holds no number', () => {
  const file = tsv('1 1 0 0 0 0 0 0 100 200 -1 ', '5 1 1 1 1 1 0 0')
  expect(() => readOcrFile(file)).toThrow('line 3: column "width" holds no number')
})
