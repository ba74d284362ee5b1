/**
 * Rebuilds the scans of the fixtures from their sources.
 *
 *   npx tsx scripts/make-fixtures.ts [--root fixtures] [--labels] [slug …]
 *
 * For each fixtures/<slug>/document.txt: the pages as pictures, what the English OCR engine reads in them, the printed
 * text line for line, and what each line is, at two qualities. The same sources give the same files. With --labels the
 * scans stay as they are and only the labels are made anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { labelLines, type ScanTexts } from './labels/label-lines.ts'
import { encodePng } from './pages/png.ts'
import { readPicture } from './pages/read.ts'
import { QUALITIES, type Quality, scanDocument, seedOf } from './pages/scan.ts'

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: 'fixtures' }, labels: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const READER = { name: 'fast', language: 'eng', folder: null, engine: 1 } as const

const slugs = (positionals.length > 0 ? positionals : readdirSync(values.root).sort()).filter((slug) =>
  existsSync(join(values.root, slug, 'document.txt')),
)
for (const slug of slugs) {
  const source = readFileSync(join(values.root, slug, 'document.txt'), 'utf8')
  const structure = JSON.parse(readFileSync(join(values.root, slug, 'structure.json'), 'utf8'))
  for (const [name, quality] of Object.entries<Quality>(QUALITIES)) {
    const folder = join(values.root, slug, name)
    const texts = values.labels ? readTexts(folder) : makeScan(slug, name, source, quality, folder)
    writeFileSync(join(folder, 'labels.txt'), `${labelLines(source, structure, texts).join('\n')}\n`)
  }
}

function makeScan(slug: string, name: string, source: string, quality: Quality, folder: string): ScanTexts {
  const { pictures, garbled, gold, lost } = scanDocument(source, quality, seedOf(slug), (picture) =>
    readPicture(picture, READER, { dpi: quality.view.dpi, segmentation: 3 }),
  )
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = pictures.map((picture) => encodePng(picture, quality.depth, quality.view.dpi))
  files.forEach((file, i) => {
    writeFileSync(join(folder, `page-${i + 1}.png`), file)
  })
  writeFileSync(join(folder, 'garbled.txt'), garbled)
  writeFileSync(join(folder, 'gold.txt'), gold)
  const sizes = files.map((file) => Math.round(file.length / 1024)).join(', ')
  console.error(`${slug}/${name}: ${files.length} pages of ${sizes} kB, lost ${lost.length} [${lost.join('; ')}]`)
  return { garbled, gold }
}

function readTexts(folder: string): ScanTexts {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return { garbled: read('garbled.txt'), gold: read('gold.txt') }
}
