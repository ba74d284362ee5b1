import { describe, expect, test } from 'vitest'
import { type ChunkOptions, chunks } from '../../src/chunks/index.ts'
import { parse } from '../../src/parse/index.ts'
import { metadata } from '../../src/query/index.ts'
import { build, type FlowContent, type Root, type Section, type TableCell } from '../../src/tree/index.ts'
import { SAMPLE } from '../export/sample-tree.ts'

const inWords = (text: string) => text.split(/\s+/).length
const paragraph = (...words: readonly string[]) => build.paragraph(words)
const mark = (identifier: string) => build.footnoteReference({ identifier })
const note = (identifier: string, text: string) => build.notes([build.footnoteDefinition({ identifier }, [text])])
const bodyOf = (...children: FlowContent[]): Root => build.root([build.body(children)])

function sectionOf(label: string, title: string, ...children: FlowContent[]): Section {
  return build.section({ depth: 1, label, printed: `${label}.`, style: 'decimal' }, [
    build.heading([title]),
    ...children,
  ])
}

const textsOf = (tree: Root, options: ChunkOptions) =>
  chunks(tree, { countTokens: inWords, ...options }).map(({ text }) => text)

test('a chunk says where it is from', () => {
  const tree = build.root([
    build.header([build.docNumber({ code: '27/BC-UBND', number: '27', symbol: 'BC-UBND' }, ['27/BC-UBND'])]),
    build.body([
      build.section({ depth: 1, label: 'II', printed: 'II.', style: 'roman' }, [
        build.heading(['KẾT QUẢ']),
        sectionOf(
          '2',
          'Thu ngân sách',
          build.pageBreak({ page: 2 }),
          build.paragraph([
            'Theo ',
            build.citation({ code: '61/2018/NĐ-CP' }, ['Nghị định số 61/2018/NĐ-CP']),
            ', thu',
            build.pageBreak({ page: 3 }),
            'đủ',
            mark('4'),
            '.',
          ]),
          note('4', 'Số liệu quý I.'),
        ),
      ]),
    ]),
  ])
  expect(chunks(tree, { document: 'a/b.pdf' })[1]).toEqual({
    id: 'a/b.pdf#II.2',
    document: 'a/b.pdf',
    documentNumber: 1,
    code: '27/BC-UBND',
    kind: 'body',
    sections: ['II.2'],
    headings: [
      { label: 'II', title: 'KẾT QUẢ' },
      { label: '2', title: 'Thu ngân sách' },
    ],
    text: 'II. KẾT QUẢ\n2. Thu ngân sách\nTheo Nghị định số 61/2018/NĐ-CP, thuđủ[4].\n[4] Số liệu quý I.',
    repeated: 0,
    tokens: 51,
    pages: [1, 3],
    footnotes: ['4'],
    citations: ['61/2018/NĐ-CP'],
    start: null,
    end: null,
    metadata: metadata(tree),
  })
})

test('header, text, closing and appendices have chunks of their own kind', () => {
  expect([...new Set(chunks(SAMPLE).map(({ kind }) => kind))]).toEqual(['header', 'body', 'closing', 'appendix'])
})

test('the places of a chunk are those of its text in the source', () => {
  const text = 'Điều 1. Phạm vi\nÁp dụng trong toàn tỉnh.\nĐiều 2. Hiệu lực\nCó hiệu lực từ ngày ký.\n'
  const [first, second] = chunks(parse(text), { minTokens: 0 })
  expect([first, second].map((chunk) => text.slice(chunk?.start ?? 0, chunk?.end ?? 0))).toEqual([
    'Điều 1. Phạm vi\nÁp dụng trong toàn tỉnh.',
    'Điều 2. Hiệu lực\nCó hiệu lực từ ngày ký.',
  ])
})

test('a title above a title stands with the first section below it', () => {
  const tree = bodyOf(sectionOf('1', 'Một', sectionOf('a', 'Hai', paragraph('ba bốn')), sectionOf('b', 'Năm')))
  expect(textsOf(tree, { minTokens: 0 })).toEqual(['1. Một\na. Hai\nba bốn', 'b. Năm'])
})

test('a long section is split between its blocks', () => {
  const tree = bodyOf(sectionOf('1', 'Một', paragraph('a b c.'), paragraph('d e f.'), paragraph('g h.')))
  expect(textsOf(tree, { maxTokens: 8 })).toEqual(['1. Một\na b c.\nd e f.', 'g h.'])
})

test('a long paragraph is split between sentences, a long sentence between clauses, a long clause between words', () => {
  const tree = bodyOf(paragraph('Một hai ba. Bốn năm, sáu bảy tám, chín. M n o p q r s.'))
  expect(textsOf(tree, { maxTokens: 4 })).toEqual([
    'Một hai ba.',
    'Bốn năm,',
    'sáu bảy tám, chín.',
    'M n o p',
    'q r s.',
  ])
})

test('a word that is too long stays whole', () => {
  const tree = bodyOf(paragraph('a bbbbbbbb c'))
  expect(textsOf(tree, { maxTokens: 3, countTokens: (text) => text.length })).toEqual(['a', 'bbbbbbbb', 'c'])
})

test('a title is never the last line of a chunk that goes on', () => {
  const tree = bodyOf(paragraph('a b c d.'), paragraph('Gồm có:'), paragraph('e f g.'))
  expect(textsOf(tree, { maxTokens: 6 })).toEqual(['a b c d.', 'Gồm có:\ne f g.'])
})

test('a table that fits into a chunk is kept whole', () => {
  const row = (...cells: string[]) => build.tableRow(cells.map((cell) => build.tableCell([cell])))
  const table = build.table([row('Xã', 'Hộ'), row('A', '1'), row('B', '2')])
  expect(textsOf(bodyOf(paragraph('a b c.'), table), { maxTokens: 7 })).toEqual(['a b c.', 'Xã\tHộ\nA\t1\nB\t2'])
})

test('a longer table is split between rows, with its head on every part', () => {
  const row = (...cells: string[]) => build.tableRow(cells.map((cell) => build.tableCell([cell])))
  const table = build.table([row('Xã', 'Hộ'), row('A', '1'), row('B', '2'), row('C', '3')])
  const cut = chunks(bodyOf(table), { maxTokens: 6, countTokens: inWords })
  expect(cut.map(({ repeated, text }) => [text, repeated])).toEqual([
    ['Xã\tHộ\nA\t1\nB\t2', 0],
    ['Xã\tHộ\nC\t3', 6],
  ])
})

describe('a head of two rows', () => {
  const cell = (text: string, data?: TableCell['data']) =>
    build.tableCell({ ...(data && { data }) }, text === '' ? [] : [text])
  const row = (...cells: string[]) => build.tableRow(cells.map((text) => cell(text)))
  const merged = build.tableRow([cell('Xã', { rows: 2 }), cell('Số hộ', { columns: 2 }), cell('')])
  const table = build.table([
    merged,
    row('', 'Nghèo', 'Khá'),
    row('A', '1', '2'),
    row('B', '3', '4'),
    row('C', '5', '6'),
  ])
  const cut = (maxTokens: number) =>
    chunks(bodyOf(table), { maxTokens, countTokens: inWords }).map(({ repeated, text }) => [text, repeated])

  test('is repeated whole on every part of a table', () => {
    expect(cut(10)).toEqual([
      ['Xã\tSố hộ\t\n\tNghèo\tKhá\nA\t1\t2', 0],
      ['Xã\tSố hộ\t\n\tNghèo\tKhá\nB\t3\t4', 21],
      ['Xã\tSố hộ\t\n\tNghèo\tKhá\nC\t5\t6', 21],
    ])
  })

  test('is not repeated but for its first row where it would fill more than half of a chunk', () => {
    expect(cut(9)).toEqual([
      ['Xã\tSố hộ\t\n\tNghèo\tKhá\nA\t1\t2', 0],
      ['Xã\tSố hộ\t\nB\t3\t4\nC\t5\t6', 10],
    ])
  })

  test('is not repeated where a row has no room beside it', () => {
    expect(cut(5)).toEqual([
      ['Xã\tSố hộ\t\n\tNghèo\tKhá', 0],
      ['A\t1\t2', 0],
      ['B\t3\t4', 0],
      ['C\t5\t6', 0],
    ])
  })

  test('is none where it reaches down to the last row: then the first row is repeated', () => {
    const whole = build.table([
      build.tableRow([cell('Xã', { rows: 3 }), cell('A'), cell('1')]),
      row('', 'B', '2'),
      row('', 'C', '3'),
    ])
    const parts = chunks(bodyOf(whole), { maxTokens: 6, countTokens: inWords })
    expect(parts.map(({ repeated, text }) => [text, repeated])).toEqual([
      ['Xã\tA\t1\n\tB\t2', 0],
      ['Xã\tA\t1\n\tC\t3', 7],
    ])
  })
})

test('a footnote goes with its mark', () => {
  const tree = bodyOf(
    build.paragraph(['Một hai', mark('1'), ' ba.']),
    paragraph('Bốn năm sáu.'),
    note('1', 'Chú thích.'),
  )
  expect(textsOf(tree, { maxTokens: 6 })).toEqual(['Một hai[1] ba.\n[1] Chú thích.', 'Bốn năm sáu.'])
})

test('a footnote that is too long follows in the next chunk', () => {
  const tree = bodyOf(build.paragraph(['Một hai', mark('1'), ' ba.']), note('1', 'a b c d.'))
  const cut = chunks(tree, { maxTokens: 5, countTokens: inWords })
  expect(cut.map(({ footnotes, text }) => [text, footnotes])).toEqual([
    ['Một hai[1] ba.', []],
    ['[1] a b c d.', ['1']],
  ])
})

test('a footnote whose mark was lost stays where it stands', () => {
  const tree = bodyOf(sectionOf('1', 'Một', note('7', 'Chú thích.')), sectionOf('2', 'Hai', paragraph('ba')))
  expect(textsOf(tree, { minTokens: 0 })).toEqual(['1. Một\n[7] Chú thích.', '2. Hai\nba'])
})

test('short neighbours of a level are joined, and say of which sections they are', () => {
  const tree = bodyOf(
    sectionOf('1', 'Một', paragraph('a b c d e f g')),
    sectionOf('2', 'Hai', paragraph('ba')),
    sectionOf('3', 'Ba', paragraph('bốn')),
  )
  const cut = chunks(tree, { minTokens: 5, document: 'x', countTokens: inWords })
  expect(cut.map(({ headings, id, sections, text }) => ({ headings: headings.length, id, sections, text }))).toEqual([
    { headings: 1, id: 'x#1', sections: ['1'], text: '1. Một\na b c d e f g' },
    { headings: 0, id: 'x#2..3', sections: ['2', '3'], text: '2. Hai\nba\n3. Ba\nbốn' },
  ])
})

test('overlap repeats whole sentences of the part before', () => {
  const tree = bodyOf(paragraph('Một hai. Ba bốn. Năm sáu. Bảy tám.'))
  const cut = chunks(tree, { maxTokens: 4, overlapTokens: 2, countTokens: inWords })
  expect(cut.map(({ repeated, text }) => [text, repeated])).toEqual([
    ['Một hai. Ba bốn.', 0],
    ['Ba bốn. Năm sáu.', 8],
    ['Năm sáu. Bảy tám.', 9],
  ])
})

test('the second document of a file has ids and metadata of its own', () => {
  const document = (code: string) =>
    build.root([
      build.header([build.docNumber({ code, number: code, symbol: '' }, [code])]),
      build.body([paragraph('Một.')]),
    ])
  const tree = build.root([...document('1').children, ...document('2').children])
  const cut = chunks(tree, { document: 'x' })
  expect(cut.map(({ documentNumber, id, metadata }) => [id, documentNumber, metadata.CodeNumber])).toEqual([
    ['x#header', 1, '1'],
    ['x#body', 1, '1'],
    ['x#2:header', 2, '2'],
    ['x#2:body', 2, '2'],
  ])
})

test('a document without a name is called by its code', () => {
  expect(chunks(SAMPLE)[0]?.id).toBe('86/BC-SNN&PTNT#header')
  expect(chunks(bodyOf(paragraph('Một.')))[0]?.id).toBe('document#body')
})

test('a tree without text has no chunks', () => {
  expect(chunks(parse(''))).toEqual([])
  expect(chunks(bodyOf(build.furniture({ kind: 'pageNumber' }, '2')))).toEqual([])
})

test('numbers of tokens that make no sense are refused', () => {
  expect(() => chunks(SAMPLE, { maxTokens: 0 })).toThrow(new RangeError('maxTokens must be at least 1, not 0'))
  expect(() => chunks(SAMPLE, { maxTokens: 9, overlapTokens: 9 })).toThrow(RangeError)
  expect(() => chunks(SAMPLE, { minTokens: Number.NaN })).toThrow(RangeError)
})
