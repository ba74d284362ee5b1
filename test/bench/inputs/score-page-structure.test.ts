import { expect, test } from 'vitest'
import type { PageTruth } from '../../../bench/inputs/page-truth.ts'
import { scorePageStructure, sumPageStructures } from '../../../bench/inputs/score-page-structure.ts'
import type { Page, PageLine } from '../../../src/page/index.ts'
import { createRestorer } from '../../../src/restore/index.ts'

const WIDTH = 10

/** A line in letters that are all as wide. */
function line(text: string, left: number, top: number): PageLine {
  let at = left
  const words = text.split(' ').map((word) => {
    const box = { left: at, top, right: at + word.length * WIDTH, bottom: top + 20 }
    at = box.right + WIDTH
    return { text: word, box, confidence: 0.9 }
  })
  return { words, box: { left, top, right: at - WIDTH, bottom: top + 20 } }
}

const page: Page = {
  number: 1,
  width: 1000,
  height: 1400,
  unitsPerInch: 100,
  rules: [],
  readings: [
    {
      source: 'vie',
      lines: [
        line('I. TÌNH HÌNH CHUNG', 100, 100),
        line('Năm nay tỉnh đã hoàn thành các nhiệm vụ đề ra.', 130, 140),
        line('Các sở đã báo cáo kết quả thực hiện.', 130, 180),
      ],
    },
  ],
}

const truth: PageTruth = {
  structure: {
    issuer: [],
    number: null,
    place: null,
    date: null,
    type: null,
    subject: null,
    addressee: [],
    outline: [[1, 'I', 'TÌNH HÌNH CHUNG']],
    footnotes: {},
    footnoteRefs: [],
    recipients: [],
    signature: null,
    pages: 1,
    citations: [],
  },
  starts: [
    'I. TÌNH HÌNH CHUNG',
    'Năm nay tỉnh đã hoàn thành các nhiệm vụ đề ra.',
    'Các sở đã báo cáo kết quả thực hiện.',
    'Một đoạn không ai đọc được.',
  ],
  heldOut: false,
}

const scores = scorePageStructure(truth, () => [page], createRestorer())

test('blocks are told by the text of their first lines', () => {
  expect(scores.both.places.blockStarts).toEqual({ hit: 3, gold: 4, found: 3, f1: 0.8571 })
})

test('headings are those of the tree', () => {
  expect(scores.both.places.outline.f1).toBe(1)
})

test('documents are added up', () => {
  expect(sumPageStructures([scores, scores]).both.text.outline).toEqual({ hit: 2, gold: 2, found: 2, f1: 1 })
})
