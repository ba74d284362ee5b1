import { expect, test } from 'vitest'
import { scorePages } from '../../../bench/inputs/score-pages.ts'
import type { PrintedWord } from '../../../scripts/pages/align.ts'
import { layOutPages } from '../../../src/page/index.ts'
import { pageOf, readingOf } from '../../scan/pages.ts'

/** The words of a text as they would be printed where `readingOf` has them. */
const printedOf = (text: string): PrintedWord[] =>
  readingOf('text', text).lines.flatMap(({ words }, line) =>
    words.map(({ box: { bottom, left, right, top }, text }) => ({
      text,
      line,
      box: { x1: left, y1: top, x2: right, y2: bottom },
    })),
  )

const scoresOf = (printed: string, read: string, restored?: string) => {
  const pageText = layOutPages([pageOf(readingOf('vie', read))])
  const { counts, errors, lost } = scorePages([printedOf(printed)], pageText, restored ?? pageText.text)
  return { words: counts.words, errors: counts.errors, hurt: counts.hurt, lost, found: errors.map(({ gold }) => gold) }
}

test('a text read right has no errors', () => {
  expect(scoresOf('Điều 1\nSở Tài chính', 'Điều 1\nSở Tài chính')).toEqual({
    words: 5,
    errors: 0,
    hurt: 0,
    lost: 0,
    found: [],
  })
})

test('columns read as lines of their own are no errors', () => {
  const pageText = layOutPages([
    pageOf({
      source: 'vie',
      lines: readingOf('vie', 'UBND TỈNH          ĐỘC LẬP\nSỞ             TỰ DO').lines.flatMap(({ box, words }) => [
        { box, words: words.slice(0, words.length - 2) },
        { box, words: words.slice(-2) },
      ]),
    }),
  ])
  const printed = printedOf('UBND TỈNH          ĐỘC LẬP\nSỞ             TỰ DO')
  expect(scorePages([printed], pageText, pageText.text).counts.errors).toBe(0)
})

test('printed words where nothing was read are errors', () => {
  expect(scoresOf('Điều 1\nSở Tài chính', 'Điều 1')).toMatchObject({ words: 5, errors: 3, lost: 3 })
})

test('words read where nothing is printed are errors', () => {
  expect(scoresOf('Điều 1', 'Điều 1\n\nww vv')).toMatchObject({ words: 2, errors: 2, lost: 0 })
})

test('a word made wrong is hurt', () => {
  expect(scoresOf('ban hành', 'ban hành', 'bản hành\n')).toMatchObject({ errors: 1, hurt: 1, found: ['ban'] })
})

test('footnote marks are no part of a word', () => {
  expect(scoresOf('chính sách[^1]', 'chính sách', 'chính sách[^1]\n')).toMatchObject({ words: 2, errors: 0 })
})
