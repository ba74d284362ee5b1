/**
 * Measures what treating the picture of a page does to its reading, on pages of the fixtures in several scans.
 *
 *   npx tsx bench/preprocessing.ts [--treatments NAME,NAME] [--out bench/results/preprocessing.json]
 *
 * Each page is read as it is and after each treatment; counted are the words of the gold text that come out right. It
 * needs the native `tesseract` command, which takes half the time of the engine of `phuchoi/ocr`, and reads with the model
 * of that one.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { degrade } from '../scripts/pages/degrade.ts'
import { throughJpeg } from '../scripts/pages/jpeg.ts'
import { layoutPages } from '../scripts/pages/layout.ts'
import { parseMarkup } from '../scripts/pages/markup.ts'
import { measureTinos, paintPage } from '../scripts/pages/paint.ts'
import { readPicture } from '../scripts/pages/read.ts'
import { A4 } from '../scripts/pages/sheet.ts'
import { alignWords, splitWords } from '../src/evaluate/index.ts'
import { decodeImage, type GreyImage } from '../src/image/index.ts'
import { dataFolder, INSTALLED } from '../src/ocr/peers.ts'
import { TREATMENTS } from './page-treatments.ts'
import { provenance } from './results-folder.ts'
import { figure, textTable } from './table.ts'

interface Sample {
  readonly slug: string
  readonly page: number
}

interface Tally {
  words: number
  right: number
  seconds: number
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGES: readonly Sample[] = [{ slug: 'bao-cao', page: 2 }]

const fixture = async ({ slug, page }: Sample, quality: string): Promise<GreyImage> =>
  decodeImage(readFileSync(join(ROOT, 'fixtures', slug, quality, `page-${page}.png`)))

/** A grey scan under uneven light, kept as JPEG. */
async function greyScan({ slug, page }: Sample, dpi: number, skew: number): Promise<GreyImage> {
  const blocks = parseMarkup(readFileSync(join(ROOT, 'fixtures', slug, 'document.txt'), 'utf8'))
  const painted = paintPage(layoutPages(blocks, A4, measureTinos)[page - 1]!, A4, { dpi, skew })
  const light = { blur: 0.8, noise: 8, specks: 0, shade: 0.25, ink: 40, paper: 230, grow: 0, threshold: null }
  return { ...(await throughJpeg(degrade(painted, light, 1), 50)), dpi }
}

const SCANS: Readonly<Record<string, (sample: Sample) => Promise<GreyImage>>> = {
  good: (sample) => fixture(sample, 'good'),
  poor: (sample) => fixture(sample, 'poor'),
  'poor, JPEG': async (sample) => ({ ...(await throughJpeg(await fixture(sample, 'poor'), 40)), dpi: 150 }),
  'grey 200 dpi, skew 1.2°': (sample) => greyScan(sample, 200, 1.2),
  'grey 150 dpi, skew 3°': (sample) => greyScan(sample, 150, 3),
}

const { values } = parseArgs({ options: { treatments: { type: 'string' }, out: { type: 'string' } } })
const treatments = values.treatments?.split(',') ?? Object.keys(TREATMENTS)
const model = mkdtempSync(join(tmpdir(), 'phuchoi-model-'))
const packed = readFileSync(join(dataFolder(INSTALLED, 'vie'), 'vie.traineddata.gz'))
writeFileSync(join(model, 'vie.traineddata'), gunzipSync(packed))
const tallies = new Map<string, Tally>()
for (const sample of PAGES) {
  const gold = splitWords(goldPage(sample))
  for (const [scan, load] of Object.entries(SCANS)) {
    const picture = await load(sample)
    for (const treatment of treatments) {
      const start = performance.now()
      const text = read(TREATMENTS[treatment]!(picture))
      const seconds = (performance.now() - start) / 1000
      const right = alignWords(gold, splitWords(text)).pairs.filter(([a, b]) => a === b).length
      const tally = tallies.get(`${scan}\n${treatment}`) ?? { words: 0, right: 0, seconds: 0 }
      tally.words += gold.length
      tally.right += right
      tally.seconds += seconds
      tallies.set(`${scan}\n${treatment}`, tally)
      console.error(`${sample.slug} ${scan}, ${treatment}: ${gold.length - right} wrong, ${seconds.toFixed(1)} s`)
    }
  }
}
rmSync(model, { recursive: true })

const rows = Object.keys(SCANS).flatMap((scan) =>
  treatments.map((treatment) => ({ scan, treatment, ...tallies.get(`${scan}\n${treatment}`)! })),
)
console.log(
  textTable({
    title: `Words right of ${rows[0]?.words ?? 0}, by scan and treatment`,
    header: ['scan', 'treatment', 'right', 'wrong words', 'seconds a page'],
    rows: rows.map(({ scan, treatment, words, right, seconds }) => [
      scan,
      treatment,
      figure((right / words) * 100, 2, '%'),
      figure(words - right, 0),
      figure(seconds / PAGES.length, 1),
    ]),
  }),
)
if (values.out !== undefined) {
  writeFileSync(values.out, `${JSON.stringify({ provenance: provenance(ROOT), pages: PAGES, rows }, null, 2)}\n`)
}

function goldPage({ slug, page }: Sample): string {
  const gold = readFileSync(join(ROOT, 'fixtures', slug, 'good', 'gold.txt'), 'utf8')
  return gold.split('\f')[page - 1]!.replaceAll('\n', ' ')
}

function read(picture: GreyImage): string {
  const reader = { name: 'best_int', language: 'vie', folder: model, engine: 1 } as const
  const lines = readPicture(picture, reader, { dpi: Math.round(picture.dpi ?? 200), segmentation: 3 })
  return lines.map(({ text }) => text).join(' ')
}
