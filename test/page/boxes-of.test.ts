import { expect, test } from 'vitest'
import { boxesOf, layOutPages } from '../../src/page/index.ts'
import { parsePages } from '../../src/parse/index.ts'
import { select } from '../../src/query/index.ts'
import { drawPage, drawText } from './draw-page.ts'

const pageText = layOutPages([
  drawPage([
    { x: 100, y: 100, text: 'một hai' },
    { x: 100, y: 114, text: 'ba bốn' },
  ]),
  drawPage([{ x: 100, y: 100, text: 'năm' }], { number: 2 }),
])
const at = (from: string, to: string) => ({
  start: pageText.text.indexOf(from),
  end: pageText.text.indexOf(to) + to.length,
})

test('finds a box for each line that a run stands on, over pages', () => {
  expect(boxesOf(at('hai', 'năm'), pageText)).toEqual([
    { page: 1, box: { left: 120, top: 93, right: 135, bottom: 102 } },
    { page: 1, box: { left: 100, top: 107, right: 130, bottom: 116 } },
    { page: 2, box: { left: 100, top: 93, right: 115, bottom: 102 } },
  ])
})

test('takes a position, and a node with one', () => {
  const { end, start } = at('bốn', 'bốn')
  const position = { start: { offset: start }, end: { offset: end } }
  const boxes = [{ page: 1, box: { left: 115, top: 107, right: 130, bottom: 116 } }]
  expect(boxesOf(position, pageText)).toEqual(boxes)
  expect(boxesOf({ position }, pageText)).toEqual(boxes)
})

test('finds nothing for what has no position', () => {
  expect(boxesOf({}, pageText)).toEqual([])
})

test('finds where a node of a tree is printed', () => {
  const pages = [
    drawPage(
      [{ x: 120, y: 60, text: 'I. MỤC TIÊU', bold: true }, ...drawText(100, 4)].map((line) => ({
        ...line,
        sized: true,
      })),
    ),
  ]
  const tree = parsePages(pages)
  expect(boxesOf(select('heading', tree)!, layOutPages(pages))).toEqual([
    { page: 1, box: { left: 120, top: 53, right: 175, bottom: 62 } },
  ])
})
