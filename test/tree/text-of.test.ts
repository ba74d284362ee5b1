import { expect, test } from 'vitest'
import { build, textOf } from '../../src/tree/index.ts'

test('inline text is put together; marks and page breaks are no text', () => {
  const paragraph = build.paragraph([
    'Theo ',
    build.citation({ code: '61/2018/NĐ-CP' }, ['Nghị định số 61/2018/', build.pageBreak({ page: 2 }), 'NĐ-CP']),
    build.footnoteReference({ identifier: '1' }),
    ' của Chính phủ.',
  ])
  expect(textOf(paragraph)).toBe('Theo Nghị định số 61/2018/NĐ-CP của Chính phủ.')
})

test('blocks are a line each, furniture is none', () => {
  const section = build.section({ depth: 1, label: 'I', printed: 'I.', style: 'roman' }, [
    build.heading(['KẾT QUẢ']),
    build.furniture({ kind: 'pageNumber' }, '2'),
    build.list({ style: 'dash' }, [
      build.listItem({ label: '-', printed: '-' }, [build.paragraph(['Một.']), build.paragraph([])]),
      build.listItem({ label: '-', printed: '-' }, [build.paragraph(['Hai.'])]),
    ]),
  ])
  expect(textOf(section)).toBe('KẾT QUẢ\nMột.\nHai.')
})

test('the cells of a row are parted by tabs, empty ones too', () => {
  const row = build.tableRow([build.tableCell(['TT']), build.tableCell([]), build.tableCell(['Tên xã'])])
  expect(textOf(build.table([row, row]))).toBe('TT\t\tTên xã\nTT\t\tTên xã')
})

test('a node without text has none', () => {
  expect(textOf(build.pageBreak({ page: 2 }))).toBe('')
  expect(textOf(build.root([]))).toBe('')
})

test('footnotes are no text of the section that they stand in', () => {
  const notes = build.notes([build.footnoteDefinition({ identifier: '1' }, ['Ghi chú.'])])
  expect(textOf(build.body([build.paragraph(['Một.']), notes, build.paragraph(['Hai.'])]))).toBe('Một.\nHai.')
  expect(textOf(notes)).toBe('Ghi chú.')
})
