import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printedDocuments } from '../../../bench/tables/printed-documents.ts'
import { cellF1, scoreCells } from '../../../bench/tables/score-cells.ts'
import { foundCells, printedCells, scanPages, tableScans } from '../../../bench/tables/table-scans.ts'
import { layOutPages } from '../../../src/page/index.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')
const TABLES = join(FIXTURES, 'tables')

describe('on scans of tables', () => {
  it.each(tableScans(TABLES))('the cells stand in their rows and columns: $slug, $quality, $language', async (scan) => {
    const printed = printedCells(TABLES, scan)
    const found = foundCells(await scanPages(TABLES, scan))
    expect(found.map((rows) => rows.map((row) => row.length))).toEqual(
      printed.map((rows) => rows.map((row) => row.length)),
    )
    expect(cellF1(scoreCells(printed, found))).toBeGreaterThan(scan.quality === 'good' ? 0.9 : 0.8)
  })
})

describe('on pages of all kinds, as they are printed', () => {
  const documents = printedDocuments(FIXTURES)

  it.each(documents)('the tables are found and nothing else: $slug', ({ pages, tables }) => {
    expect(foundCells(pages)).toEqual(tables)
  })

  it.each(documents)('nothing is taken for a table where rules are not known: $slug', ({ pages, tables }) => {
    const found = layOutPages(pages.map((page) => ({ ...page, rules: [] }))).tables
    expect(found.length).toBeLessThanOrEqual(tables.length)
  })
})
