import { expect, test } from 'vitest'
import { scoreStructure } from '../../../bench/structure/score-structure.ts'
import { groupTotals } from '../../../bench/structure/score-trees.ts'
import { structureVerdicts } from '../../../bench/structure/verdicts.ts'
import { structureTable } from '../../../bench/structure/views.ts'
import type { Root } from '../../../src/tree/index.ts'

const text = (value: string) => [{ type: 'text' as const, value }]
const structure = {
  issuer: ['SỞ Y TẾ'],
  number: null,
  place: null,
  date: null,
  type: null,
  subject: null,
  addressee: [],
  outline: [],
  footnotes: {},
  footnoteRefs: [],
  recipients: ['Như trên', 'Lưu: VT'],
  signature: null,
  pages: null,
  citations: [],
}
const treeWith = (...recipients: string[]): Root => ({
  type: 'root',
  children: [
    {
      type: 'closing',
      children: [
        {
          type: 'recipients',
          children: recipients.map((name) => ({ type: 'recipient', archive: false, children: text(name) })),
        },
      ],
    },
  ],
})
const scores = (...recipients: string[]) => scoreStructure({ structure, labels: '' }, treeWith(...recipients))
const documents = [
  { name: '000', group: 'gold' as const, scores: scores('Như trên', 'Lưu: VT') },
  { name: 'a', group: 'forms' as const, scores: scores('Như trên') },
  { name: 'b', group: 'forms' as const, scores: scores('Như trên', 'Lưu: VT') },
]
const size = (megabytes: number, furtherSpeed: number | null) => ({
  megabytes,
  furtherSpeed,
  restoreSeconds: 1,
  parseSeconds: 1,
})
const sizes = [size(0.1, null), size(1, 4), size(10, 3)]
const result = { documents, totals: groupTotals(documents), stages: [], sizes }

test('gold documents are judged one by one, the others by group, each by its weakest measure', () => {
  const verdicts = structureVerdicts(result).map(({ what, figure, verdict }) => [what.split(', ')[1], figure, verdict])
  expect(verdicts).toEqual([
    ['000 (outline)', 1, 'pass'],
    ['000', 1, 'miss'],
    ['forms (recipients)', 0.8571, 'miss'],
    ['forms', 2, 'miss'],
    ['against that from 0.1 to 1 MB', 0.75, 'pass'],
  ])
})

test('the table has a row for each document and each group, and a dash for what a document does not have', () => {
  const rows = structureTable(result).rows.map(([name, header, signature, outline, , , , recipients]) => [
    name,
    header,
    signature,
    outline,
    recipients,
  ])
  expect(rows).toEqual([
    ['000', '0/1', '–', '–', '1.000'],
    ['a', '0/1', '–', '–', '0.667'],
    ['b', '0/1', '–', '–', '1.000'],
    ['all gold', '0/1', '–', '–', '1.000'],
    ['all forms', '0/2', '–', '–', '0.857'],
  ])
})
