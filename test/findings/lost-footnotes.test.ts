import { expect, test } from 'vitest'
import { lostFootnotes } from '../../src/findings/lost-footnotes.ts'
import { build } from '../../src/tree/index.ts'
import { atLine } from '../query/plan.ts'

const mark = (identifier: string, line: number) => build.footnoteReference({ identifier, position: atLine(line) })
const note = (identifier: string, line: number) =>
  build.footnoteDefinition({ identifier, position: atLine(line) }, ['Ghi chú.'])

test('footnotes without a mark and every mark without a footnote are found', () => {
  const tree = build.root([
    build.body([
      build.paragraph([mark('1', 1), mark('3', 2), mark('3', 3)]),
      build.notes([note('1', 8), note('2', 9)]),
    ]),
  ])
  expect(lostFootnotes(tree).remarks).toEqual([
    { reason: 'No mark in the text points to footnote 2', expected: ['[^2]'], place: atLine(9) },
    { reason: 'There is no footnote 3 that the mark points to', actual: '[^3]', place: atLine(2) },
    { reason: 'There is no footnote 3 that the mark points to', actual: '[^3]', place: atLine(3) },
  ])
})
