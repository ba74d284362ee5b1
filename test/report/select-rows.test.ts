import { expect, test } from 'vitest'
import type { DocumentRow } from '../../src/report/document-row.ts'
import { type RowSelection, rowSelector } from '../../src/report/select-rows.ts'

const row = (input: string, more: Partial<DocumentRow>): DocumentRow => ({
  input,
  number: '',
  subject: '',
  pages: 1,
  failedPages: 0,
  words: 10,
  corrections: 5,
  unsure: 0,
  confidence: 0.9,
  findings: {},
  outputs: {},
  warnings: [],
  ...more,
})

const ROWS = [
  row('báo cáo 10.pdf', { confidence: 0.8, unsure: 1, subject: 'Công tác y tế', number: '27/BC-UBND' }),
  row('báo cáo 9.pdf'.normalize('NFD'), { confidence: 0.9, findings: { 'lost-footnote': 1, 'label-sequence': 2 } }),
  row('ảnh/đơn.png', { confidence: 0.95, unsure: 7, findings: { 'lost-footnote': 1 } }),
]
const EVERYTHING: RowSelection = { text: '', filter: 'all', order: 'least-sure' }
const select = (selection: Partial<RowSelection>) => rowSelector(ROWS)({ ...EVERYTHING, ...selection })

test.each([
  ['least-sure', [0, 1, 2]],
  ['most-unsure', [2, 0, 1]],
  ['most-findings', [1, 2, 0]],
  ['name', [2, 1, 0]],
] as const)('sorted by %s', (order, places) => {
  expect(select({ order })).toEqual(places)
})

test.each([
  ['bao cao', [0, 1]],
  ['Báo Cáo', [0, 1]],
  ['báo cáo'.normalize('NFD'), [0, 1]],
  ['bảo', []],
  ['don', [2]],
  ['đơn', [2]],
  ['27/bc', [0]],
  ['te cong', [0]],
  ['y tế 9', []],
  ['  ', [0, 1, 2]],
])('%j is found in names, numbers and subjects', (text, places) => {
  expect(select({ text })).toEqual(places)
})

test.each([
  ['unsure', [0, 2]],
  ['findings', [1, 2]],
] as const)('only those with %s', (filter, places) => {
  expect(select({ filter })).toEqual(places)
})
