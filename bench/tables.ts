/**
 * Measures how tables are found on scans: how many cells have their text in the right row and column.
 *
 *   npx tsx bench/tables.ts [--out FILE]
 *
 * The words are those that Tesseract read, in English and in Vietnamese; the rules are found in the pictures. The pages of
 * the other fixtures, as they are printed, tell how often what is no table is taken for one.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { provenance } from './results-folder.ts'
import { textTable } from './table.ts'
import { countTables, printedDocuments } from './tables/printed-documents.ts'
import { type CellCounts, cellF1, scoreCells } from './tables/score-cells.ts'
import { foundCells, printedCells, scanPages, tableScans } from './tables/table-scans.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(ROOT, 'bench/results/tables.json') } },
})
const FOLDER = join(ROOT, 'fixtures/tables')

const scans = []
for (const scan of tableScans(FOLDER)) {
  const counts = scoreCells(printedCells(FOLDER, scan), foundCells(await scanPages(FOLDER, scan)))
  scans.push({ ...scan, ...counts, f1: rounded(cellF1(counts)) })
}
const total = scans.reduce(
  (sum, scan): CellCounts => ({
    printed: sum.printed + scan.printed,
    found: sum.found + scan.found,
    right: sum.right + scan.right,
    tables: sum.tables + scan.tables,
    foundTables: sum.foundTables + scan.foundTables,
  }),
  { printed: 0, found: 0, right: 0, tables: 0, foundTables: 0 },
)
const others = printedDocuments(join(ROOT, 'fixtures')).map((document) => ({
  document: document.slug,
  pages: document.pages.length,
  ...countTables(document),
}))

process.stdout.write(
  textTable({
    title: 'Tables on scans',
    header: ['document', 'scan', 'language', 'tables', 'found', 'cells', 'right', 'F1'],
    rows: [...scans, { slug: 'all', quality: '', language: '', ...total, f1: rounded(cellF1(total)) }].map((scan) =>
      [scan.slug, scan.quality, scan.language, scan.tables, scan.foundTables, scan.printed, scan.right, scan.f1].map(
        String,
      ),
    ),
  }),
)
process.stdout.write(
  textTable({
    title: 'Pages as printed',
    header: ['document', 'pages', 'tables', 'found', 'found without rules'],
    rows: others.map(({ document, found, foundWithoutRules, pages, tables }) =>
      [document, pages, tables, found, foundWithoutRules].map(String),
    ),
  }),
)
const result = { scans, total: { ...total, f1: rounded(cellF1(total)) }, printed: others }
writeFileSync(options.out, `${JSON.stringify({ part: 'tables', provenance: provenance(ROOT), result }, null, 2)}\n`)

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
