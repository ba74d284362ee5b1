import { expect, test } from 'vitest'
import { labelSequence } from '../../src/findings/label-sequence.ts'
import { build, type FlowContent, type LabelStyle } from '../../src/tree/index.ts'
import { sectionOf } from '../query/plan.ts'

function expectedIn(...children: readonly FlowContent[]) {
  const { remarks } = labelSequence(build.root([build.body(children)]))
  return remarks.map(({ actual, expected }) => [actual, expected?.[0]])
}

const sections = (style: LabelStyle, ...printed: readonly string[]) =>
  printed.map((label) => sectionOf(style, label, 'Nội dung'))

test.each([
  ['roman', ['I.', 'II.', 'III.']],
  ['letter', ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']],
  ['capital', ['H.', 'I.', 'K.']],
  ['decimal', ['1.', '2.', '1.', '2.']],
  ['decimal', ['1.1.', '1.2.', '2.1.']],
  ['decimal', ['9.', '10.']],
  ['dash', ['-', '-']],
  ['chapter', ['Chương I', 'Chương II']],
  ['division', ['Mục 1', 'Mục 2']],
  ['decimal', ['4.', '5.']],
] as const)('%s %j goes on', (style, labels) => {
  expect(expectedIn(...sections(style, ...labels))).toEqual([])
})

test.each([
  ['roman', ['I.', 'III.'], 'III.', 'II'],
  ['letter', ['d)', 'd)'], 'd)', 'đ'],
  ['decimal', ['1.1.', '1.3.'], '1.3.', '1.2'],
  ['decimal', ['3.', '2.'], '2.', '4'],
  ['chapter', ['Chương I', 'Chương III'], 'Chương III', 'II'],
] as const)('%s %j does not', (style, labels, actual, expected) => {
  expect(expectedIn(...sections(style, ...labels))).toEqual([[actual, expected]])
})

test('sections of other styles in between do not break a sequence', () => {
  expect(expectedIn(...sections('roman', 'I.'), ...sections('letter', 'a)'), ...sections('roman', 'II.'))).toEqual([])
})

test('articles are counted through the chapters', () => {
  const [first, second, third] = sections('article', 'Điều 1.', 'Điều 2.', 'Điều 4.')
  const chapters = [
    sectionOf('chapter', 'Chương I', 'MỘT', [first!, second!]),
    sectionOf('chapter', 'Chương II', 'HAI', [third!]),
  ]
  expect(expectedIn(...chapters)).toEqual([['Điều 4.', '3']])
})

test('items of a list are counted', () => {
  const items = ['a', 'c'].map((label) => build.listItem({ label, printed: `${label})` }, []))
  expect(expectedIn(build.list({ style: 'letter' }, items))).toEqual([['c)', 'b']])
})

test('each document counts for itself', () => {
  const body = (label: string) => build.body(sections('article', label))
  const tree = build.root([body('Điều 1.'), body('Điều 3.')])
  expect(labelSequence(tree).remarks).toEqual([])
})
