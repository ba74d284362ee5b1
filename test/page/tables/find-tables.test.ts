import { describe, expect, it } from 'vitest'
import { bestReading } from '../../../src/emissions/index.ts'
import type { Box, PageLine } from '../../../src/page/index.ts'
import { findTables, type TableArea } from '../../../src/page/tables/index.ts'
import { emissionsOf } from '../../emissions/emissions-of.ts'
import { drawLine } from '../draw-page.ts'
import { cellLines, gridRules, leaning, rule } from './draw-table.ts'

const textOf = ({ words }: PageLine) => words.map(({ text }) => text).join(' ')
const texts = ({ rows }: TableArea) => rows.map((row) => row.map(({ lines }) => lines.map(textOf).join('/')))
const tablesIn = (lines: readonly PageLine[], rules: readonly Box[]) => findTables(lines, rules, 72)

const XS = [100, 130, 250, 320]
const YS = [100, 120, 140, 160]
const CELLS = cellLines(
  [105, 114, 'TT'],
  [135, 114, 'Địa bàn'],
  [255, 114, 'Số hộ'],
  [105, 134, '1'],
  [135, 134, 'Xã Long Thới'],
  [255, 134, '128'],
  [105, 154, '2'],
  [135, 154, 'Xã Tân Khê'],
  [255, 154, '96'],
)
const TABLE = [
  ['TT', 'Địa bàn', 'Số hộ'],
  ['1', 'Xã Long Thới', '128'],
  ['2', 'Xã Tân Khê', '96'],
]

describe('a ruled table', () => {
  it('has the words of each cell, and leaves the other lines', () => {
    const above = drawLine({ x: 100, y: 80, text: 'Biểu số 1. Số hộ' })
    const { rest, tables } = tablesIn([above, ...CELLS], gridRules(XS, YS))
    expect(tables.map(texts)).toEqual([TABLE])
    expect(rest).toEqual([above])
  })

  it('is found where the engine reads its rows as lines', () => {
    const rows = [0, 3, 6].map((first) => ({
      words: CELLS.slice(first, first + 3).flatMap(({ words }) => words),
      box: CELLS[first]!.box,
    }))
    expect(tablesIn(rows, gridRules(XS, YS)).tables.map(texts)).toEqual([TABLE])
  })

  it('is found where each edge of each cell is drawn by itself', () => {
    const edges = XS.slice(1).flatMap((x, i) => YS.slice(1).flatMap((y, k) => gridRules([XS[i]!, x], [YS[k]!, y])))
    expect(tablesIn(CELLS, edges).tables.map(texts)).toEqual([TABLE])
  })

  it('is found where it has no rules at its sides', () => {
    const rules = [...YS.map((y) => rule(90, y, 330, y)), rule(130, 100, 130, 160), rule(250, 100, 250, 160)]
    expect(tablesIn(CELLS, rules).tables.map(texts)).toEqual([TABLE])
  })

  it.each([0.026, -0.026, 0.009])('is found on a page that leans by %d', (slope) => {
    const long = [0, 1, 2].map((i) =>
      drawLine({ x: 80, y: 300 + 20 * i, text: 'Một dòng chữ dài để biết trang nghiêng' }),
    )
    const lean = (line: PageLine): PageLine => ({
      ...line,
      box: leaning(line.box, slope),
      words: line.words.map((word) => {
        const { bottom, left, right, top } = word.box
        const [across, down] = [-(slope * (top + bottom)) / 2, (slope * (left + right)) / 2]
        return { ...word, box: { left: left + across, right: right + across, top: top + down, bottom: bottom + down } }
      }),
    })
    const rules = gridRules(XS, YS).map((box) => leaning(box, slope))
    expect(tablesIn([...CELLS, ...long].map(lean), rules).tables.map(texts)).toEqual([TABLE])
  })

  it('has cells of several lines, from the top', () => {
    const lines = cellLines(
      [105, 114, 'TT'],
      [135, 114, 'Tên'],
      [105, 132, '1'],
      [135, 132, 'Xã Minh'],
      [135, 144, 'Khai'],
    )
    const { tables } = tablesIn(lines, gridRules([100, 130, 250], [100, 120, 150]))
    expect(tables.map(texts)).toEqual([
      [
        ['TT', 'Tên'],
        ['1', 'Xã Minh/Khai'],
      ],
    ])
  })

  it('gives a merged cell its text and how far it spans, and leaves empty what is merged', () => {
    const rules = [
      ...gridRules([100, 150, 200, 250], [100, 120, 140, 160]).filter(
        ({ left, top, right, bottom }) =>
          !(left < 160 && right > 199 && bottom - top < 2 && top > 110 && top < 125) &&
          !(Math.round(left) === 200 && bottom > 150),
      ),
      rule(150, 120, 250, 120),
      rule(200, 120, 200, 160),
    ]
    const lines = cellLines(
      [105, 124, 'TT'],
      [165, 114, 'Số liệu'],
      [155, 134, 'Hộ'],
      [205, 134, 'Người'],
      [105, 154, '1'],
      [155, 154, '12'],
      [205, 154, '40'],
    )
    const [table] = tablesIn(lines, rules).tables
    expect(texts(table!)).toEqual([
      ['TT', 'Số liệu', ''],
      ['', 'Hộ', 'Người'],
      ['1', '12', '40'],
    ])
    expect(table!.rows[0]!.map(({ columns, rows }) => [columns, rows])).toEqual([
      [1, 2],
      [2, 1],
      [1, 1],
    ])
  })

  it('leaves out what the engine made of rules, and keeps it as noise', () => {
    const bar = (x: number, y: number, text: string): PageLine => {
      const box = { left: x - 1, top: y - 8, right: x + 1, bottom: y + 2 }
      return { words: [{ text, box }], box }
    }
    const { tables } = tablesIn([...CELLS, bar(130, 134, '|'), bar(250, 154, ']')], gridRules(XS, YS))
    expect(tables.map(texts)).toEqual([TABLE])
    expect(tables[0]!.noise.map(textOf)).toEqual(['| ]'])
  })

  it('parts what a recogniser says of words where a rule parts them, and takes nothing from it for a rule', () => {
    const seen = (text: string, heard: string, x: number) => {
      const [line] = cellLines([x, 134, text])
      const [word] = line!.words
      // A column of nothing and three of each sign, the whole as wide as the word.
      const emissions = emissionsOf(heard, 0.97, { left: 0, width: 1 / (3 * heard.length + 1) })
      return { ...line!, words: [{ ...word!, emissions }] }
    }
    const cellsWith = (line: PageLine, replaced: readonly number[]) => {
      const { tables } = tablesIn([line, ...CELLS.filter((_, i) => !replaced.includes(i))], gridRules(XS, YS))
      return tables[0]!.rows[1]!.map(({ lines }) =>
        lines.map(({ words }) => words.map(({ emissions, text }) => [text, emissions && bestReading(emissions).text])),
      )
    }
    expect(cellsWith(seen('|128', '128', 252), [5])[2]).toEqual([[['128', '128']]])
    const [, place, figure] = cellsWith(seen('con|128', 'con 128', 233), [4, 5])
    expect(place).toEqual([[['con', 'con']]])
    expect(figure).toEqual([[['128', '128']]])
  })

  it('has a row for each line of figures where only upright rules part them', () => {
    const lines = cellLines(
      [105, 114, 'TT'],
      [135, 114, 'Địa bàn'],
      [255, 114, 'Số hộ'],
      ...[0, 1, 2].flatMap((i) => [
        [105, 134 + 26 * i, `${i + 1}`] as const,
        [135, 134 + 26 * i, 'Xã Long'] as const,
        [135, 146 + 26 * i, 'Thới'] as const,
        [255, 134 + 26 * i, `${90 + i}`] as const,
      ]),
    )
    expect(tablesIn(lines, gridRules(XS, [100, 120, 210])).tables.map(texts)).toEqual([
      [
        ['TT', 'Địa bàn', 'Số hộ'],
        ['1', 'Xã Long/Thới', '90'],
        ['2', 'Xã Long/Thới', '91'],
        ['3', 'Xã Long/Thới', '92'],
      ],
    ])
  })
})

describe('a table without rules down', () => {
  const row = (y: number, ...cells: readonly (readonly [x: number, text: string])[]) => ({
    words: cells.flatMap(([x, text]) => drawLine({ x, y, text }).words),
    box: { left: 100, top: y - 7, right: 400, bottom: y + 2 },
  })
  const HEAD = row(100, [100, 'Địa bàn'], [220, 'Số hộ'], [320, 'Số người'])
  const ROWS = [
    row(115, [100, 'Xã Long Thới'], [235, '128'], [345, '512']),
    row(130, [100, 'Xã Tân Khê'], [240, '96'], [345, '402']),
    row(145, [100, 'Xã Nà Pheo'], [240, '57'], [345, '231']),
  ]
  const FIGURES = [
    ['Địa bàn', 'Số hộ', 'Số người'],
    ['Xã Long Thới', '128', '512'],
    ['Xã Tân Khê', '96', '402'],
    ['Xã Nà Pheo', '57', '231'],
  ]
  const above = drawLine({ x: 120, y: 80, text: 'Toàn huyện có 281 hộ nghèo với 1.145 người, chia theo xã như sau:' })
  const below = drawLine({ x: 120, y: 165, text: 'So với năm trước giảm 12 hộ, chủ yếu ở các xã vùng thấp của huyện.' })

  it('is told by its columns of figures', () => {
    const { rest, tables } = tablesIn([above, HEAD, ...ROWS, below], [])
    expect(tables.map(texts)).toEqual([FIGURES])
    expect(rest).toEqual([above, below])
  })

  it('is told by three rules across', () => {
    const rules = [88, 104, 150].map((y) => rule(95, y, 400, y))
    expect(tablesIn([above, HEAD, ...ROWS.slice(0, 2), below], rules).tables.map(texts)).toEqual([FIGURES.slice(0, 3)])
  })

  it('has in its head no cell that reaches over the text of another', () => {
    const rules = [88, 118, 152].map((y) => rule(95, y, 400, y))
    const over = drawLine({ x: 235, y: 101, text: 'Hộ,nhân_khẩu,lao_động,học_sinh' })
    const head = row(113, [100, 'Xã'], [235, 'Hộ'], [340, 'Người'])
    const rows = ROWS.slice(0, 2).map((_, i) => row(132 + 15 * i, [100, 'Xã Tân Khê'], [240, '96'], [345, '402']))
    const [table] = tablesIn([above, over, head, ...rows, below], rules).tables
    expect(texts(table!)[0]).toEqual(['Xã', 'Hộ,nhân_khẩu,lao_động,học_sinh/Hộ', 'Người'])
    expect(table!.rows[0]!.map(({ columns }) => columns)).toEqual([1, 1, 1])
  })

  it('goes on in the next line where a word had no room', () => {
    const long = row(115, [100, 'Thị trấn Vân Đông'], [235, '128'], [345, '512'])
    const next = drawLine({ x: 100, y: 127, text: 'Thượng' })
    const lines = [
      HEAD,
      long,
      next,
      ...ROWS.slice(1).map((_, i) => row(142 + 15 * i, [100, 'Xã Tân Khê'], [240, '96'], [345, '402'])),
    ]
    expect(tablesIn(lines, []).tables.map(texts)[0]![1]).toEqual(['Thị trấn Vân Đông/Thượng', '128', '512'])
  })

  it('is none with two rows of figures, nor where a word stands in a gutter', () => {
    expect(tablesIn([above, HEAD, ...ROWS.slice(0, 2), below], []).tables).toEqual([])
    const crossing = drawLine({ x: 100, y: 122, text: 'Trong đó xã Long Thới có 12 hộ mới thoát nghèo' })
    expect(tablesIn([HEAD, ROWS[0]!, crossing, ...ROWS.slice(1)], []).tables).toEqual([])
  })

  it('is none where the figures are those of pages', () => {
    const contents = ['Phần mở đầu', 'Tình hình chung', 'Kết quả', 'Tồn tại', 'Kiến nghị'].map((title, i) =>
      row(100 + 15 * i, [100, title], [390, `${i * 4 + 1}`]),
    )
    expect(tablesIn(contents, []).tables).toEqual([])
  })

  it('is none where two columns of text stand beside each other', () => {
    const columns = [0, 1, 2, 3, 4].map((i) => row(100 + 15 * i, [100, '- Như trên;'], [300, 'KT. CHỦ TỊCH']))
    expect(tablesIn(columns, []).tables).toEqual([])
  })
})

describe('no table is', () => {
  it('a frame around text', () => {
    expect(tablesIn(CELLS, gridRules([90, 330], [90, 170])).tables).toEqual([])
  })

  it('a frame of several rows: a stamp', () => {
    expect(tablesIn(CELLS, gridRules([90, 330], [90, 130, 170])).tables).toEqual([])
  })

  it('a page with the rules of its header', () => {
    const lines = cellLines([100, 80, 'ỦY BAN NHÂN DÂN'], [300, 80, 'Độc lập - Tự do - Hạnh phúc'])
    expect(tablesIn(lines, [rule(120, 84, 160, 84), rule(300, 84, 430, 84)]).tables).toEqual([])
  })

  it('an empty grid', () => {
    expect(tablesIn([], gridRules(XS, YS)).tables).toEqual([])
  })
})

it('a drawing of thousands of lines takes no time', () => {
  const rules = Array.from({ length: 20_000 }, (_, i) => rule(i % 500, i / 50, (i % 500) + 80, i / 50))
  const start = performance.now()
  expect(tablesIn(CELLS, rules).tables).toEqual([])
  expect(performance.now() - start).toBeLessThan(1000)
})
