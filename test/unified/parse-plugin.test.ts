import { unified } from 'unified'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { textOf } from '../../src/tree/index.ts'
import { phuchoiParse } from '../../src/unified/index.ts'
import { restorerOf } from './stand-ins.ts'

const restorer = restorerOf({ Bao: ['Báo', 0.99], cao: ['cáo', 0.5, 'cao'], tinh: ['tỉnh', 0.4], nam: ['năm', 0.8] })

/** A text with a word of each kind, a lost mark, a mark without a note, and a label out of sequence. */
const text = `I. MỤC TIÊU CHUNG
Bao cao của tinh về nam 2023[^4].
II. NHIỆM VỤ CỤ THỂ
Trồng cây.
IV. TỔ CHỨC THỰC HIỆN
Các xã thực hiện.
`

function messagesOf(value: string, options: object = {}) {
  const file = new VFile({ path: 'page.txt', value })
  unified()
    .use(phuchoiParse, { restorer, ...options })
    .parse(file)
  return file.messages
}

test('the tree is that of parse', () => {
  expect(unified().use(phuchoiParse, { restorer }).parse(text)).toEqual(parse(text, { restorer }))
})

test('without settings the restorer of the package restores', () => {
  const tree = unified().use(phuchoiParse).parse('Poc 1ap - Tw do - Hanh phiic\n')
  expect(textOf(tree)).toBe('Độc lập - Tự do - Hạnh phúc')
})

test('a text that is right is not restored', () => {
  const tree = unified().use(phuchoiParse, { restorer, restore: false }).parse('Bao cao.')
  expect(textOf(tree)).toBe('Bao cao.')
})

test('an unsure word is a message with what was read, what it may be, and where', () => {
  const [message] = messagesOf(text).filter(({ ruleId }) => ruleId === 'unsure-word')
  expect(message).toMatchObject({
    reason: '`cao` was restored as `cáo`, with confidence 0.50',
    actual: 'cao',
    expected: ['cáo', 'cao'],
    note: 'Or `cao`, with confidence 0.25',
    source: 'phuchoi',
    fatal: false,
    place: { start: { line: 2, column: 5, offset: 22 }, end: { line: 2, column: 8, offset: 25 } },
  })
})

test('words count as unsure below the confidence that is set', () => {
  const words = (unsure: number) =>
    messagesOf(text, { unsure }).flatMap(({ actual, ruleId }) => (ruleId === 'unsure-word' ? actual : []))
  expect(words(0)).toEqual([])
  expect(words(0.5)).toEqual(['tinh'])
  expect(words(1)).toEqual(['Bao', 'cao', 'tinh', 'nam'])
})

test('a mark without a footnote is told', () => {
  expect(messagesOf(text).find(({ ruleId }) => ruleId === 'lost-footnote')).toMatchObject({
    reason: 'There is no footnote 4 that the mark points to',
    actual: '[^4]',
    place: { start: { line: 2 } },
  })
})

test('a label out of sequence is told', () => {
  expect(messagesOf(text).find(({ ruleId }) => ruleId === 'label-sequence')).toMatchObject({
    reason: 'Label `IV.` stands where III is expected',
    actual: 'IV.',
    expected: ['III'],
    place: { start: { line: 5, column: 1 } },
  })
})

test('a figure that does not fit others is told', () => {
  const counts = 'Toàn xã có 14.480 hộ, gồm 8.100 hộ nghèo và 6.340 hộ cận nghèo.'
  expect(messagesOf(counts)).toMatchObject([
    { ruleId: 'inconsistent-figure', actual: '14.480', expected: ['14.440'], source: 'phuchoi' },
  ])
})

test('the limit keeps the least sure words, in the order of the text, and counts the others', () => {
  const told = messagesOf(text, { limit: 2 }).filter(({ ruleId }) => ruleId === 'unsure-word')
  expect(told.map(({ actual, reason }) => actual ?? reason)).toEqual([
    'cao',
    'tinh',
    'Not listed: 1 of 3 corrections below confidence 0.9',
  ])
})

test('a limit of 0 tells nothing', () => {
  expect(messagesOf(text, { limit: 0 })).toEqual([])
})

test('a reporter prints the messages', () => {
  const file = new VFile({ path: 'page.txt', value: text })
  unified().use(phuchoiParse, { restorer }).parse(file)
  expect(reporter(file, { color: false })).toBe(`page.txt
2:5-2:8   warning \`cao\` was restored as \`cáo\`, with confidence 0.50   unsure-word    phuchoi
2:13-2:17 warning \`tinh\` was restored as \`tỉnh\`, with confidence 0.40 unsure-word    phuchoi
2:21-2:24 warning \`nam\` was restored as \`năm\`, with confidence 0.80   unsure-word    phuchoi
2:29-2:33 warning There is no footnote 4 that the mark points to      lost-footnote  phuchoi
5:1-6:18  warning Label \`IV.\` stands where III is expected            label-sequence phuchoi

⚠ 5 warnings`)
})

test.each([
  [{ unsure: 1.2 }, 'unsure must lie between 0 and 1, not 1.2'],
  [{ limit: -1 }, 'limit must be a number from 0 on, not -1'],
  [{ threshold: 2 }, 'threshold must lie between 0 and 1, not 2'],
])('%j is out of range', (options, message) => {
  expect(() => unified().use(phuchoiParse, options).parse('')).toThrow(message)
})
