/**
 * Rebuilds the scans of the tables from their sources.
 *
 *   npx tsx scripts/make-tables.ts [--root fixtures/tables] [slug …]
 *
 * For each fixtures/tables/<slug>/document.txt: the cells of its tables, and at two qualities the pages as pictures and
 * what the OCR engine reads in them, set to English and to Vietnamese. The same sources give the same files.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { degrade } from './pages/degrade.ts'
import { layoutPages } from './pages/layout.ts'
import { parseMarkup } from './pages/markup.ts'
import { measureTinos, paintPage } from './pages/paint.ts'
import { encodePng, quantise } from './pages/png.ts'
import { type Reader, readWordTable } from './pages/read.ts'
import { QUALITIES, type Quality, seedOf } from './pages/scan.ts'
import { A4 } from './pages/sheet.ts'
import { tableTexts } from './pages/table-texts.ts'

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: 'fixtures/tables' } },
  allowPositionals: true,
})
const READERS: readonly Reader[] = [
  { name: 'fast', language: 'eng', folder: null, engine: 1 },
  { name: 'fast', language: 'vie', folder: null, engine: 1 },
]

const slugs = (positionals.length > 0 ? positionals : readdirSync(values.root).sort()).filter((slug) =>
  existsSync(join(values.root, slug, 'document.txt')),
)
for (const slug of slugs) {
  const folder = join(values.root, slug)
  const blocks = parseMarkup(readFileSync(join(folder, 'document.txt'), 'utf8'))
  const styleFile = join(folder, 'style.json')
  const style = existsSync(styleFile) ? JSON.parse(readFileSync(styleFile, 'utf8')).sheet : {}
  const tables = tableTexts(blocks).map((rows) => `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]`)
  writeFileSync(join(folder, 'cells.json'), `[${tables.join(',')}]\n`)
  for (const [name, quality] of Object.entries<Quality>(QUALITIES)) {
    const scan = join(folder, name)
    rmSync(scan, { recursive: true, force: true })
    mkdirSync(scan, { recursive: true })
    const sheet = { ...A4, ...style }
    layoutPages(blocks, sheet, measureTinos).forEach((page, index) => {
      const painted = paintPage(page, sheet, quality.view)
      const picture = quantise(degrade(painted, quality.degradation, seedOf(slug) + index), quality.depth)
      const file = join(scan, `page-${index + 1}`)
      writeFileSync(`${file}.png`, encodePng(picture, quality.depth, quality.view.dpi))
      for (const reader of READERS) {
        const table = readWordTable(picture, reader, { dpi: quality.view.dpi, segmentation: 3 })
        writeFileSync(`${file}.${reader.language}.tsv`, table)
      }
    })
  }
  console.error(slug)
}
