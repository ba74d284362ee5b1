import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/index.ts'
import type { PlacedTable } from '../../src/page/index.ts'
import { parseRestoration } from '../../src/parse/index.ts'
import { type Node, textOf, treeFaults } from '../../src/tree/index.ts'
import { claimsOf } from './claims.ts'
import { allOf } from './clean.ts'

/** Cells of one line each, row by row from a line on; "" is an empty one. */
function placed(from: number, rows: readonly (readonly string[])[]): PlacedTable {
  let line = from
  const cell = (text: string) => {
    const own = { from: line, to: text === '' ? line : line + 1, columns: 1, rows: 1 }
    line = own.to
    return own
  }
  return { rows: rows.map((row) => row.map(cell)), heads: [], noise: [] }
}

const parsed = (text: string, ...tables: readonly PlacedTable[]) =>
  parseRestoration(text, { text, corrections: [] }, { text, lines: text.split('\n').map(() => null), tables })
const cellsOf = (tree: Node) =>
  allOf(tree, 'table').map(({ children }) => children.map((row) => row.children.map((cell) => textOf(cell))))

const ROWS = [
  ['TT', 'Địa bàn', 'Số hộ'],
  ['1', 'Xã Long Thới', '128'],
  ['2', 'Xã Tân Khê', ''],
]
const LINES = ROWS.flat().filter((text) => text !== '')

describe('a table', () => {
  const text = [
    'I. KẾT QUẢ',
    'Số hộ được hỗ trợ như sau:',
    '',
    'Bảng 1. Số hộ được hỗ trợ',
    ...LINES,
    '',
    'Các xã tiếp tục rà soát.',
  ].join('\n')
  const tree = parsed(text, placed(4, ROWS))

  it('stands where its lines stand, in its section', () => {
    const [section] = allOf(tree, 'section')
    expect(section!.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
    ])
    expect(cellsOf(tree)).toEqual([ROWS])
  })

  it('has positions, but for empty cells', () => {
    const cells = allOf(tree, 'tableCell').map(({ position }) =>
      position === undefined ? '' : text.slice(position.start.offset, position.end.offset),
    )
    expect(cells).toEqual(ROWS.flat())
    const { end, start } = allOf(tree, 'table')[0]!.position!
    expect([start.line, end.line]).toEqual([5, 12])
  })

  it('has its caption as a paragraph before it', () => {
    expect(allOf(tree, 'paragraph').map((node) => textOf(node))[1]).toBe('Bảng 1. Số hộ được hỗ trợ')
  })

  it('comes back from Markdown', () => {
    const cells = (node: Node) => cellsOf(node)
    expect(cells(fromMarkdown(toMarkdown(tree)))).toEqual([ROWS])
  })

  it('has citations and references to footnotes in its cells', () => {
    const lines = ['Văn bản', 'Ghi chú', 'Nghị định số 61/2018/NĐ-CP[^1]', 'Đã ban hành']
    const noted = [...lines, '', '[^1] Sửa đổi năm 2021.'].join('\n')
    const tree = parsed(noted, placed(0, [lines.slice(0, 2), lines.slice(2)]))
    expect(allOf(tree, 'tableCell').map((cell) => cell.children.map(({ type }) => type))).toEqual([
      ['text'],
      ['text'],
      ['citation', 'footnoteReference'],
      ['text'],
    ])
  })

  it('joins the lines of a cell, and says what a merged cell spans', () => {
    const table: PlacedTable = {
      rows: [
        [
          { from: 0, to: 2, columns: 2, rows: 1 },
          { from: 2, to: 2, columns: 1, rows: 1 },
        ],
      ],
      heads: [],
      noise: [],
    }
    const [cell] = allOf(parsed('Kinh phí\nhỗ trợ', table), 'tableCell')
    expect([textOf(cell!), cell!.data]).toEqual(['Kinh phí hỗ trợ', { columns: 2, rows: 1 }])
  })

  it('goes on over a page: its head printed again and the number of the page are furniture', () => {
    const text = ['Danh sách:', 'TT', 'Tên', '1', 'Xã A', '\f2', 'TT', 'Tên', '2', 'Xã B', '|', '', 'Hết bảng.'].join(
      '\n',
    )
    const cell = (line: number) => ({ from: line, to: line + 1, columns: 1, rows: 1 })
    const table: PlacedTable = {
      rows: [
        [cell(1), cell(2)],
        [cell(3), cell(4)],
        [cell(8), cell(9)],
      ],
      heads: [{ from: 6, to: 8 }],
      noise: [{ from: 10, to: 11 }],
    }
    const tree = parsed(text, table)
    expect(cellsOf(tree)).toEqual([
      [
        ['TT', 'Tên'],
        ['1', 'Xã A'],
        ['2', 'Xã B'],
      ],
    ])
    expect(allOf(tree, 'furniture').map(({ kind, value }) => [kind, value])).toEqual([
      ['runningHead', 'TT'],
      ['runningHead', 'Tên'],
      ['noise', '|'],
      ['pageNumber', '2'],
    ])
    expect(allOf(tree, 'tableRow')[2]!.children[0]!.children.map(({ type }) => type)).toEqual(['pageBreak', 'text'])
    expect(allOf(tree, 'pageBreak')).toHaveLength(1)
  })

  it('may stand in an appendix, below its title', () => {
    const text = ['PHỤ LỤC I', 'DANH SÁCH CÁC XÃ', ...LINES, 'TỔNG CỘNG: 2 XÃ'].join('\n')
    const [appendix] = allOf(parsed(text, placed(2, ROWS)), 'appendix')
    expect(appendix!.children.map((node) => [node.type, textOf(node)])).toEqual([
      ['heading', 'DANH SÁCH CÁC XÃ'],
      ['table', ROWS.map((row) => row.join('\t')).join('\n')],
      ['paragraph', 'TỔNG CỘNG: 2 XÃ'],
    ])
  })

  it('is not asked for titles, numbers of pages or the header: its cells stay cells', () => {
    const rows = [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/BC-UBND'],
      ['PHỤ LỤC', 'Nơi nhận:'],
      ['I. Tổng số', '[^1] 3'],
    ]
    const tree = parsed(rows.flat().join('\n'), placed(0, rows))
    expect(tree.children.map(({ type }) => type)).toEqual(['body'])
    expect(allOf(tree, 'tableCell')).toHaveLength(6)
  })
})

describe('every line that is not blank lies in one block', () => {
  const FIXTURES = join(import.meta.dirname, '../../fixtures')
  const texts = readdirSync(FIXTURES)
    .filter((name) => existsSync(join(FIXTURES, name, 'structure.json')))
    .map((name) => readFileSync(join(FIXTURES, name, 'good', 'gold.txt'), 'utf8').split('\n'))
  /** How many lines stand before a table, and how many its cells have. */
  const tables = fc.array(
    fc.record({
      gap: fc.nat({ max: 40 }),
      cells: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 }),
      columns: fc.integer({ min: 1, max: 4 }),
      isHead: fc.boolean(),
    }),
    { maxLength: 4 },
  )

  function placedIn(
    count: number,
    drawn: readonly { gap: number; cells: number[]; columns: number; isHead: boolean }[],
  ) {
    let line = 0
    return drawn.flatMap(({ cells, columns, gap, isHead }): PlacedTable[] => {
      line += gap
      const ranges = cells.map((lines) => {
        const from = Math.min(line, count)
        line = Math.min(line + lines, count)
        return { from, to: line, columns: 1, rows: 1 }
      })
      const heads = isHead ? ranges.splice(-1) : []
      const rows = ranges.flatMap((_, i) => (i % columns === 0 ? [ranges.slice(i, i + columns)] : []))
      return [{ rows, heads, noise: [] }]
    })
  }

  it('wherever tables stand in a document', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat({ max: 200 }), tables, (all, from, drawn) => {
        const lines = all.slice(from, from + 120)
        const tree = parsed(lines.join('\n'), ...placedIn(lines.length, drawn))
        expect([...treeFaults(tree)]).toEqual([])
        const { columned, owners } = claimsOf(tree)
        const misplaced = lines.filter((line, i) => {
          const own = [...(owners.get(i + 1) ?? [])]
          return (
            line.trim() !== '' && (own.length === 0 || (own.length > 1 && !own.every((node) => columned.has(node))))
          )
        })
        expect(misplaced).toEqual([])
      }),
    )
  })
})
