import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metadata } from '../../src/query/index.ts'
import { build, documents } from '../../src/tree/index.ts'
import { anyRoot } from '../tree/arbitraries.ts'
import { both, minutes, plan } from './plan.ts'

test('a document is registered by the names of the decree', () => {
  expect(metadata(plan)).toEqual({
    TypeName: 'KẾ HOẠCH',
    CodeNumber: '58',
    CodeNotation: 'KH-UBND',
    IssuedDate: '2024-08-16',
    OrganName: 'ỦY BAN NHÂN DÂN HUYỆN VÂN ĐÔNG',
    Subject: 'Trồng cây phân tán năm 2024',
    Language: 'Tiếng Việt',
    PageAmount: 3,
    SignerInfo: { Position: 'PHÓ CHỦ TỊCH', FullName: 'Trần Văn Lạc' },
    To: [{ OrganName: 'Sở Tài chính' }, { OrganName: 'Ủy ban nhân dân tỉnh' }],
  })
})

test('what a document does not say is null', () => {
  expect(metadata(build.root([]))).toEqual({
    TypeName: null,
    CodeNumber: null,
    CodeNotation: null,
    IssuedDate: null,
    OrganName: null,
    Subject: null,
    Language: 'Tiếng Việt',
    PageAmount: 1,
    SignerInfo: null,
    To: [],
  })
})

test('a name that is not printed is null', () => {
  const tree = build.root([build.closing([build.signature({ authority: null, office: 'CHỦ TỊCH', signer: '' }, [])])])
  expect(metadata(tree).SignerInfo).toEqual({ Position: 'CHỦ TỊCH', FullName: null })
})

test('of several documents the first counts', () => {
  expect(metadata(both)).toEqual(metadata(plan))
  expect(documents(both).map(metadata)).toEqual([metadata(plan), metadata(minutes)])
})

test('pages that begin in front of a document or behind it are not its own, and none counts twice', () => {
  const page = (number: number) => build.pageBreak({ page: number })
  const tree = build.root([
    build.body([
      page(2),
      build.paragraph(['Một', page(3), 'hai.']),
      page(4),
      build.paragraph(['Ba.']),
      build.notes([build.footnoteDefinition({ identifier: '1' }, ['Ghi', page(4), 'chú.']), page(5)]),
    ]),
  ])
  expect(metadata(tree).PageAmount).toBe(3)
})

test('every tree has every field', () => {
  const names = Object.keys(metadata(plan))
  fc.assert(fc.property(anyRoot, (tree) => void expect(Object.keys(metadata(tree))).toEqual(names)))
})
