import { describe, expect, it } from 'vitest'
import type { Node } from '../../src/tree/index.ts'
import { textOf } from '../../src/tree/index.ts'
import { allOf, parseClean, parseDamaged } from './clean.ts'

/** The blocks of a text, each with its label and what stands in it. */
type Outline = string | [string, ...Outline[]]

function outlineOf(node: Node): Outline[] {
  if (node.type === 'section') return [[node.label, ...node.children.flatMap(outlineOf)]]
  if (node.type === 'listItem') return [[node.label, ...node.children.flatMap(outlineOf)]]
  if (node.type === 'heading' || node.type === 'paragraph') return [textOf(node)]
  return 'children' in node ? node.children.flatMap(outlineOf) : []
}

const outline = (...lines: string[]) => outlineOf(parseClean(lines.join('\n')))

describe('sections', () => {
  it('stand in each other as their labels say', () => {
    expect(
      outline('I. TÌNH HÌNH', '1. Kết quả', 'Một.', '1.1. Ở xã', 'Hai.', '2. Tồn tại', 'Ba.', 'II. KIẾN NGHỊ'),
    ).toEqual([
      ['I', 'TÌNH HÌNH', ['1', 'Kết quả', 'Một.', ['1.1', 'Ở xã', 'Hai.']], ['2', 'Tồn tại', 'Ba.']],
      ['II', 'KIẾN NGHỊ'],
    ])
  })

  it('keep the numbers of the author', () => {
    const { children } = parseDamaged('I. MỘT VIỆC\nII. HAI VIỆC\nIII. BA VIỆC\nV. NĂM VIỆC\nVI. SÁU VIỆC')
    expect(children.flatMap((part) => allOf(part, 'section')).map(({ label }) => label)).toEqual([
      'I',
      'II',
      'III',
      'V',
      'VI',
    ])
  })

  it('get the labels of their sequence, and keep what was printed', () => {
    const tree = parseDamaged('I. MỘT VIỆC\nII. HAI VIỆC\nIHL BA VIỆC\nI. BỐN VIỆC\nV. NĂM VIỆC')
    expect(allOf(tree, 'section').map(({ label, printed }) => [label, printed])).toEqual([
      ['I', 'I.'],
      ['II', 'II.'],
      ['III', 'IHL'],
      ['IV', 'I.'],
      ['V', 'V.'],
    ])
  })
})

describe('items', () => {
  it('stand in each other as their labels say', () => {
    expect(outline('1. Một việc;', 'a) Hai việc;', '- ba việc;', '+ bốn việc;', '- năm việc;', '2. Sáu việc.')).toEqual(
      [
        ['1', 'Một việc;', ['a', 'Hai việc;', ['-', 'ba việc;', ['+', 'bốn việc;']], ['-', 'năm việc;']]],
        ['2', 'Sáu việc.'],
      ],
    )
  })

  it('have đ for a second d, and keep what was printed', () => {
    const tree = parseClean('a) Một;\nb) hai;\nc) ba;\nd) bốn;\nd) năm;\ne) sáu.')
    expect(allOf(tree, 'listItem').map(({ label, printed }) => label + printed)).toEqual([
      'aa)',
      'bb)',
      'cc)',
      'dd)',
      'đd)',
      'ee)',
    ])
  })

  it('that count from 1 again begin a new list', () => {
    const tree = parseClean('1. Một việc;\n2. Hai việc.\n1. Ba việc;\n2. Bốn việc.')
    expect(allOf(tree, 'list').map(({ children }) => children.length)).toEqual([2, 2])
  })

  it('hold the paragraphs between them and the next', () => {
    expect(outline('1. Một việc.', 'Việc này đã xong.', '2. Hai việc.', 'Việc kia còn dở.')).toEqual([
      ['1', 'Một việc.', 'Việc này đã xong.'],
      ['2', 'Hai việc.'],
      'Việc kia còn dở.',
    ])
  })
})

it('footnotes stand behind the block that they follow', () => {
  const tree = parseClean('I. MỘT VIỆC\nHuyện làm[^1].\n\n[^1] Theo tỉnh.\n\fII. HAI VIỆC')
  expect(allOf(tree, 'section')[0]!.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'notes'])
})

it('a page between sections stands before the second', () => {
  const [body] = allOf(parseClean('I. MỘT VIỆC\n\fII. HAI VIỆC'), 'body')
  expect(body!.children.map(({ type }) => type)).toEqual(['section', 'pageBreak', 'section'])
})
