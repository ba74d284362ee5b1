import { expect, test } from 'vitest'
import { recipients } from '../../src/query/index.ts'
import { minutes, plan } from './plan.ts'

test('recipients are listed with purpose, archive and line', () => {
  expect(recipients(plan)).toEqual([
    { text: 'Như trên', purpose: null, archive: false, line: null },
    { text: 'Ủy ban nhân dân tỉnh (b/c)', purpose: 'b/c', archive: false, line: 30 },
    { text: 'Lưu: VT', purpose: null, archive: true, line: null },
  ])
})

test('a document may have none', () => {
  expect(recipients(minutes)).toEqual([])
})
