import { expect, test } from 'vitest'
import { footnotes, select } from '../../src/query/index.ts'
import { build } from '../../src/tree/index.ts'
import { atLine, both, plan } from './plan.ts'

test('a footnote has its text and its marks', () => {
  expect(footnotes(plan)[0]).toEqual({
    identifier: '1',
    text: 'Thông báo số 9/TB-STC.',
    line: 20,
    definition: select('footnoteDefinition', plan),
    references: [{ type: 'footnoteReference', identifier: '1' }],
    lost: null,
  })
})

test('a footnote without a mark has lost it', () => {
  expect(footnotes(plan)[1]).toMatchObject({ identifier: '2', references: [], lost: 'mark', line: null })
})

test('a mark without a footnote has lost its text', () => {
  const marks = [1, 2].map((line) => build.footnoteReference({ identifier: '4', position: atLine(line) }))
  expect(footnotes(build.root([build.body([build.paragraph(marks)])]))).toEqual([
    { identifier: '4', text: null, line: null, definition: null, references: marks, lost: 'text' },
  ])
})

test('the footnotes of several documents do not mix', () => {
  const lost = footnotes(both).map(({ identifier, lost }) => [identifier, lost])
  expect(lost).toEqual([
    ['1', null],
    ['2', 'mark'],
    ['2', 'text'],
  ])
})
