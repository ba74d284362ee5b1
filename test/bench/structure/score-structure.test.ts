import { describe, expect, test } from 'vitest'
import type { GoldStructure } from '../../../bench/structure/gold-structure.ts'
import { MEASURES, scoreStructure, sumScores } from '../../../bench/structure/score-structure.ts'
import type { Root } from '../../../src/tree/index.ts'
import { treeOfTruth } from './tree-of-truth.ts'

const structure: GoldStructure = {
  issuer: ['UBND TỈNH SÔNG HẬU', 'SỞ NỘI VỤ'],
  number: '12/BC-SNV',
  place: 'Sông Hậu',
  date: '2024-03-05',
  type: 'BÁO CÁO',
  subject: 'Kết quả rà soát quý I',
  addressee: [],
  outline: [
    [1, 'I', 'KẾT QUẢ'],
    [2, '1', 'Về tổ chức'],
    [1, 'II', 'KIẾN NGHỊ'],
  ],
  footnotes: { 1: 'Theo báo cáo của các huyện.' },
  footnoteRefs: [1],
  recipients: ['Như trên', 'Lưu: VT'],
  signature: { lines: ['GIÁM ĐỐC'], signer: 'Lê Văn An' },
  pages: 2,
  citations: ['03/KH-UBND'],
}
const labels = 'heading:1:I\nheading+\np\n+\nfn:1\nitem:-'
const truth = { structure, labels }
const empty: Root = { type: 'root', children: [] }

test('a tree that says all has every score full', () => {
  const scores = scoreStructure(truth, treeOfTruth(truth))
  expect(MEASURES.map((measure) => scores[measure].f1)).toEqual(MEASURES.map(() => 1))
  expect(scores.header).toEqual({ right: 6, checked: 6, missed: [] })
  expect(scores.signature).toEqual({ right: 2, checked: 2, missed: [] })
  expect(scores.pages).toEqual({ found: 2, gold: 2 })
})

test('an empty tree misses all there is', () => {
  const scores = scoreStructure(truth, empty)
  expect(MEASURES.map((measure) => scores[measure].f1)).toEqual(MEASURES.map(() => 0))
  expect(scores.header.missed).toEqual(['number', 'date', 'place', 'type', 'subject', 'issuer'])
  expect(scores.signature.missed).toEqual(['signer', 'lines'])
})

test('a heading counts for its text alone where depth or label is wrong', () => {
  const outline = structure.outline.map(([, label, title]) => [1, label, title] as const)
  const scores = scoreStructure(truth, treeOfTruth({ structure: { ...structure, outline }, labels }))
  expect(scores.outline).toEqual({ hit: 2, gold: 3, found: 3, f1: 0.6667 })
  expect(scores.outlineText.f1).toBe(1)
})

test('blocks begin on the lines that headings, items, paragraphs and footnotes begin on', () => {
  const scores = scoreStructure(truth, treeOfTruth({ structure, labels: 'p\np\np\np\nfn:1\np' }))
  expect(scores.blockStarts).toEqual({ hit: 4, gold: 4, found: 6, f1: 0.8 })
})

describe('where several sign', () => {
  const signatures = [
    { lines: ['THƯ KÝ'], signer: 'Lê Văn An' },
    { lines: ['CHỦ TRÌ'], signer: 'Trần Thị Bình' },
  ]
  const minutes = { ...truth, structure: { ...structure, signatures } }

  test('each signature is held against its own', () => {
    expect(scoreStructure(minutes, treeOfTruth(minutes)).signature).toEqual({ right: 4, checked: 4, missed: [] })
    expect(scoreStructure(minutes, treeOfTruth(truth)).signature.right).toBe(1)
  })
})

test('scores of several documents add up as if they were one', () => {
  const sum = sumScores([scoreStructure(truth, treeOfTruth(truth)), scoreStructure(truth, empty)])
  expect(sum.recipients).toEqual({ hit: 2, gold: 4, found: 2, f1: 0.6667 })
  expect(sum.header).toMatchObject({ right: 6, checked: 12 })
  expect(sum.pages).toEqual({ found: 3, gold: 4 })
})
