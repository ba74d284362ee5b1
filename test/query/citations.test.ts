import { expect, test } from 'vitest'
import { citations } from '../../src/query/index.ts'
import { build } from '../../src/tree/index.ts'
import { both, minutes, plan, sectionOf } from './plan.ts'

test('a citation has what the text says of it, and where', () => {
  expect(citations(plan)[0]).toEqual({
    code: '61/2018/NĐ-CP',
    documentType: 'nghị định',
    issuedDate: '2018-04-23',
    issuer: 'Chính phủ',
    section: 'I',
    footnote: null,
    line: 12,
  })
})

test('citations are listed in the order of the tree, with section or footnote', () => {
  const places = citations(plan).map(({ code, footnote, section }) => [code, section, footnote])
  expect(places).toEqual([
    ['61/2018/NĐ-CP', 'I', null],
    ['12/TB-UBND', 'II.2.a', null],
    ['9/TB-STC', null, '1'],
    ['3/QĐ-UBND', 'Phụ lục I.1', null],
  ])
})

test('a citation in a footnote belongs to the section of the mark', () => {
  const note = build.footnoteDefinition({ identifier: '1' }, [build.citation({ code: '1/NQ-CP' }, [])])
  const tree = build.root([
    build.body([
      sectionOf('roman', 'I.', 'MỘT', [build.paragraph([build.footnoteReference({ identifier: '1' })])]),
      sectionOf('roman', 'II.', 'HAI', [build.notes([note])]),
    ]),
  ])
  expect(citations(tree)).toMatchObject([{ code: '1/NQ-CP', section: 'I', footnote: '1' }])
})

test('what the text does not say is null', () => {
  expect(citations(plan)[1]).toMatchObject({ documentType: null, issuedDate: null, issuer: null, line: null })
})

test('several documents are listed one behind the other', () => {
  expect(citations(both)).toEqual([...citations(plan), ...citations(minutes)])
})
