import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { build, cellSpans, type Table, type TableCell } from '../../src/tree/index.ts'

/** A table of cells: their text, or what they cover. */
const table = (...rows: readonly (readonly (string | Readonly<Record<string, unknown>>)[])[]): Table =>
  build.table(
    rows.map((row) =>
      build.tableRow(
        row.map((cell) =>
          typeof cell === 'string' ? build.tableCell(cell ? [cell] : []) : build.tableCell({ data: cell }, ['x']),
        ),
      ),
    ),
  )

const placesOf = (own: Table, cells: Iterable<TableCell>) =>
  [...cells].map((cell) => {
    const row = own.children.findIndex(({ children }) => children.includes(cell))
    return [row, own.children[row]!.children.indexOf(cell)]
  })

it('finds the cells that cover others', () => {
  const own = table(
    [{ rows: 2 }, { columns: 2, rows: 1 }, ''],
    ['', 'a', 'b'],
    ['c', { columns: 2, rows: 2 }, ''],
    ['d', '', ''],
  )
  const { covered, headRows, spans } = cellSpans(own)
  expect([...spans.values()]).toEqual([
    { columns: 1, rows: 2 },
    { columns: 2, rows: 1 },
    { columns: 2, rows: 2 },
  ])
  expect(placesOf(own, spans.keys())).toEqual([
    [0, 0],
    [0, 1],
    [2, 1],
  ])
  expect(placesOf(own, covered)).toEqual([
    [1, 0],
    [0, 2],
    [2, 2],
    [3, 1],
    [3, 2],
  ])
  expect(headRows).toBe(2)
})

it('follows the head down by the cells of each row that it reaches', () => {
  expect(cellSpans(table([{ rows: 2 }, 'a'], ['', { rows: 2 }], ['b', ''], ['c', 'd'])).headRows).toBe(3)
  expect(cellSpans(table(['a', 'b'], [{ rows: 2 }, 'c'], ['', 'd'])).headRows).toBe(1)
})

it.each([
  ['text', table([{ columns: 2 }, 'a'])],
  ['what is not there to the right', table([{ columns: 2 }])],
  ['what is not there below', table([{ rows: 2 }])],
  ['a row that is too short', table([{ columns: 2, rows: 2 }, ''], [''])],
  ['a cell that covers others itself', table([{ rows: 2 }], [{ rows: 2 }], [''])],
])('does not believe a cell that covers %s', (_, own) => {
  expect(cellSpans(own).covered.size).toBeLessThan(2)
  expect([...cellSpans(own).spans.keys()]).not.toContain(own.children[0]!.children[0])
})

it('believes the first of two that cover one cell', () => {
  const own = table(['a', { rows: 2 }], [{ columns: 2 }, ''])
  expect(placesOf(own, cellSpans(own).spans.keys())).toEqual([[0, 1]])
})

it('takes data of any kind, and covers no text and nothing twice', () => {
  const content = fc.oneof(
    fc.constantFrom('', '', '', 'a'),
    fc.record({
      columns: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.jsonValue()),
      rows: fc.integer({ min: 0, max: 4 }),
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const own = table(...rows)
      const { covered, spans } = cellSpans(own)
      const sizes = [...spans.values()].map(({ columns, rows }) => columns * rows - 1)
      expect(covered.size).toBe(sizes.reduce((sum, size) => sum + size, 0))
      expect([...covered].filter(({ children }) => children.length > 0)).toEqual([])
    }),
  )
})
