import { expect, it } from 'vitest'
import { inlines, plainInlines } from '../../src/parse/inlines.ts'
import { laidOut } from './clean.ts'
import { drawTree } from './draw-tree.ts'

const drawn = (nodes: ReturnType<typeof inlines>) => nodes.map((node) => drawTree(node)).join('\n')
const whole = (text: string) => laidOut(text).lines.filter((line) => line.text !== '')

it('cuts text at footnote marks', () => {
  const text = 'Năm 2023[^1], tỉnh'
  expect(drawn(inlines(laidOut(text), whole(text)))).toBe(`text value="Năm 2023" 1:1-1:9
footnoteReference identifier="1" 1:9-1:13
text value=", tỉnh" 1:13-1:19`)
})

it('puts a citation in the text with the mark that stands in it', () => {
  const text = 'theo Kế hoạch\nsố 12/KH-UBND[^2] ngày 01/02/2024 và'
  expect(drawn(inlines(laidOut(text), whole(text)))).toBe(`text value="theo " 1:1-1:6
citation code="12/KH-UBND" documentType="kế hoạch" issuedDate="2024-02-01" 1:6-2:34
  text value="Kế hoạch số 12/KH-UBND" 1:6-2:14
  footnoteReference identifier="2" 2:14-2:18
  text value=" ngày 01/02/2024" 2:18-2:34
text value=" và" 2:34-2:37`)
})

it('marks where a page begins within the text', () => {
  const text = 'một\nhai'
  expect(drawn(inlines(laidOut(text), whole(text), [{ page: 2, offset: 4 }]))).toBe(`text value="một " 1:1-2:1
pageBreak page=2 2:1-2:1
text value="hai" 2:1-2:4`)
})

it('cuts text where something else lies between two runs', () => {
  const text = 'một\nkhác\nhai'
  const spans = [
    { start: 0, end: 3 },
    { start: 9, end: 12 },
  ]
  expect(drawn(inlines(laidOut(text), spans))).toBe(`text value="một " 1:1-2:1
text value="hai" 3:1-3:4`)
})

it('keeps many marks and citations in their order', () => {
  const text = 'Kế hoạch số 1/KH-UBND[^1]; Quyết định số 2/QĐ-UBND[^2]'
  expect(inlines(laidOut(text), whole(text)).map(({ type }) => type)).toEqual([
    'citation',
    'footnoteReference',
    'text',
    'citation',
    'footnoteReference',
  ])
})

it('makes nothing of no text', () => {
  expect(inlines(laidOut(''), [])).toEqual([])
})

it('plainInlines takes no code for a citation', () => {
  const text = 'Quyết định số 12/QĐ-UBND[^1]'
  expect(plainInlines(laidOut(text), whole(text)).map(({ type }) => type)).toEqual(['text', 'footnoteReference'])
})
