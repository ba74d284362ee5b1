import { expect, test } from 'vitest'
import { signature, signatures } from '../../src/query/index.ts'
import { build } from '../../src/tree/index.ts'
import { both, plan } from './plan.ts'

test('a signature has authority, office, name and lines', () => {
  expect(signature(plan)).toEqual({
    authority: 'KT',
    office: 'PHÓ CHỦ TỊCH',
    signer: 'Trần Văn Lạc',
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Lạc'],
    line: null,
  })
})

test('all signatures of all documents are listed', () => {
  expect(signatures(both).map(({ signer }) => signer)).toEqual(['Trần Văn Lạc', 'Lê Thị Hoa', ''])
})

test('a document may have none', () => {
  expect(signature(build.root([]))).toBeUndefined()
})
