/**
 * Rebuilds the PDFs of the fixtures from their sources and their scans.
 *
 *   npx tsx scripts/make-pdf-fixtures.ts [name …]
 *
 * It needs the native `tesseract` command with its English and Vietnamese "fast" models; another version of the engine
 * may read the pages differently. All files but the encrypted one come out the same each time.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { convertLegacy } from '../src/orthography/index.ts'
import { VNI_LETTERS, VNI_MARKS } from '../src/orthography/legacy/vni.ts'
import { type ReadingLanguage, type ReadLine, readPicture } from './pages/read.ts'
import { encodeLegacy } from './pdf/encode-legacy.ts'
import { readGreyPng } from './pdf/grey-png.ts'
import { type LegacyFonts, legacyPdf } from './pdf/legacy-pdf.ts'
import { newPdf, savePdf } from './pdf/new-pdf.ts'
import { type ScannedPage, scannedPdf } from './pdf/scanned-pdf.ts'
import { typedPdf } from './pdf/typed-pdf.ts'

const ROOT = 'fixtures'
const OUT = join(ROOT, 'pdf')

const sourceOf = (slug: string): string => readFileSync(join(ROOT, slug, 'document.txt'), 'utf8')

/** What the engine reads in a picture. */
async function readLines(file: Buffer, dpi: number, language: ReadingLanguage): Promise<ReadLine[]> {
  const image = await loadImage(file)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const pixels = Uint8Array.from({ length: image.width * image.height }, (_, i) => data[i * 4] ?? 255)
  const picture = { width: image.width, height: image.height, pixels }
  return readPicture(picture, { name: 'fast', language, folder: null, engine: 1 }, { dpi, segmentation: 3 })
}

/** The scan of a fixture, with the layer of an engine or without one. */
async function scan(slug: string, quality: string, language: ReadingLanguage | null): Promise<ScannedPage[]> {
  const folder = join(ROOT, slug, quality)
  const pages: ScannedPage[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort()) {
    const file = readFileSync(join(folder, name))
    const picture = readGreyPng(file)
    pages.push({ picture, lines: language === null ? [] : await readLines(file, picture.dpi, language) })
  }
  return pages
}

async function encrypted(file: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(file)
  pdf.encrypt({ userPassword: 'song-hau', ownerPassword: 'van-dong' })
  return savePdf(pdf)
}

const TCVN3_FONTS: LegacyFonts = {
  plain: '.VnTime',
  capitals: '.VnTimeH',
  encode: encodeLegacy.tcvn3,
  letterOf: (byte) => convertLegacy(byte, 'tcvn3'),
}

const VNI_FONTS: LegacyFonts = {
  plain: 'VNI-Times',
  capitals: null,
  encode: encodeLegacy.vni,
  letterOf: (byte) => (VNI_MARKS.has(byte.toLowerCase()) ? '' : (VNI_LETTERS.get(byte) ?? byte)),
}

const FILES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'typed.pdf': () => typedPdf(sourceOf('ke-hoach')),
  'scanned-eng.pdf': async () => scannedPdf(await scan('bien-ban', 'poor', 'eng')),
  'scanned-vie.pdf': async () => scannedPdf(await scan('cong-van', 'good', 'vie')),
  'scanned.pdf': async () => scannedPdf(await scan('cong-van', 'poor', null)),
  'tcvn3.pdf': () => legacyPdf(sourceOf('nghi-quyet'), TCVN3_FONTS),
  'vni.pdf': () => legacyPdf(sourceOf('cong-van'), VNI_FONTS),
  'encrypted.pdf': () => encrypted(typedPdf(sourceOf('cong-van'))),
  'empty.pdf': async () => savePdf(await newPdf()),
}

mkdirSync(OUT, { recursive: true })
const wanted = process.argv.slice(2)
for (const [name, make] of Object.entries(FILES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const file = await make()
  writeFileSync(join(OUT, name), file)
  console.error(`${name}: ${Math.ceil(file.length / 1024)} kB`)
}
