import { expect, it } from 'vitest'
import { documentText } from '../../src/parse/document-text.ts'
import { correction, laidOut } from './clean.ts'

it('cuts a text into lines without the blanks around them', () => {
  expect(laidOut('một\n  hai \n\n').lines).toEqual([
    { index: 0, start: 0, end: 3, text: 'một', indent: '' },
    { index: 1, start: 6, end: 9, text: 'hai', indent: '  ' },
    { index: 2, start: 11, end: 11, text: '', indent: '' },
    { index: 3, start: 12, end: 12, text: '', indent: '' },
  ])
})

it.each(['\n', '\r\n', '\r'])('knows the line end %j', (end) => {
  expect(laidOut(`a${end}b${end}${end}c`).lines.map(({ text }) => text)).toEqual(['a', 'b', '', 'c'])
})

it('keeps the form feed before a page in the indent', () => {
  expect(laidOut('a\n\f b').lines[1]).toMatchObject({ text: 'b', indent: '\f ' })
})

it('takes an empty text for one blank line', () => {
  expect(laidOut('').lines).toEqual([{ index: 0, start: 0, end: 0, text: '', indent: '' }])
})

it('finds line, column and offset in the source', () => {
  const document = documentText('ab\r\n duoc xong', 'ab\r\n được rồi xong', [correction(5, 9, 'được rồi')])
  expect(document.position({ start: 5, end: 13 })).toEqual({
    start: { line: 2, column: 2, offset: 5 },
    end: { line: 2, column: 6, offset: 9 },
  })
  expect(document.position({ start: 14, end: 18 })).toEqual({
    start: { line: 2, column: 7, offset: 10 },
    end: { line: 2, column: 11, offset: 14 },
  })
})

it('ends nothing at all where it begins', () => {
  expect(laidOut('ab').position({ start: 1, end: 1 })).toEqual({
    start: { line: 1, column: 2, offset: 1 },
    end: { line: 1, column: 2, offset: 1 },
  })
})
