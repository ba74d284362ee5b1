/**
 * Rebuilds the forms from their sources: documents of many house styles, without pictures.
 *
 *   npx tsx scripts/make-forms.ts [--root fixtures/forms] [--labels] [slug …]
 *
 * For each fixtures/forms/<slug>/document.txt: what the English OCR engine reads in a scan of it, the printed text line
 * for line, and what each line is. A style.json says what is set otherwise than usual, and whether the document was
 * never scanned. With --labels the texts stay as they are and only the labels are made anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { labelLines, type ScanTexts } from './labels/label-lines.ts'
import { plainText } from './pages/plain-text.ts'
import { readPicture } from './pages/read.ts'
import { FORM_QUALITY, scanDocument, seedOf } from './pages/scan.ts'
import type { Sheet } from './pages/sheet.ts'

/** style.json */
interface Style {
  readonly scanned?: boolean
  readonly sheet?: Partial<Sheet>
}

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: 'fixtures/forms' }, labels: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const READER = { name: 'fast', language: 'eng', folder: null, engine: 1 } as const

const slugs = (positionals.length > 0 ? positionals : readdirSync(values.root).sort()).filter((slug) =>
  existsSync(join(values.root, slug, 'document.txt')),
)
for (const slug of slugs) {
  const folder = join(values.root, slug)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const source = read('document.txt')
  const style: Style = existsSync(join(folder, 'style.json')) ? JSON.parse(read('style.json')) : {}
  const texts = values.labels
    ? { garbled: read('garbled.txt'), gold: read('gold.txt') }
    : makeTexts(slug, source, style)
  writeFileSync(join(folder, 'garbled.txt'), texts.garbled)
  writeFileSync(join(folder, 'gold.txt'), texts.gold)
  writeFileSync(
    join(folder, 'labels.txt'),
    `${labelLines(source, JSON.parse(read('structure.json')), texts).join('\n')}\n`,
  )
}

function makeTexts(slug: string, source: string, { scanned = true, sheet }: Style): ScanTexts {
  if (!scanned) {
    const text = plainText(source, sheet)
    return { garbled: text, gold: text }
  }
  const dpi = FORM_QUALITY.view.dpi
  const { garbled, gold, lost } = scanDocument(
    source,
    FORM_QUALITY,
    seedOf(slug),
    (picture) => readPicture(picture, READER, { dpi, segmentation: 3 }),
    sheet,
  )
  console.error(`${slug}: lost ${lost.length} [${lost.join('; ')}]`)
  return { garbled, gold }
}
