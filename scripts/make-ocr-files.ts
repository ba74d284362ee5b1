import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { parseWordTable, type ReadLine } from './pages/read.ts'

/** Makes `fixtures/ocr-files/`: what the native engine writes of two pages, in each format. */

const FOLDER = 'fixtures/ocr-files'
const PAGE = { width: 1654, height: 2339 }
const NAMESPACE = 'http://schema.primaresearch.org/PAGE/gts/pagecontent'

interface Job {
  readonly slug: string
  readonly language: 'eng' | 'vie'
  readonly settings: readonly string[]
}

const JOBS: readonly Job[] = [
  {
    slug: 'bao-cao',
    language: 'eng',
    settings: ['tessedit_create_hocr=1', 'tessedit_create_alto=1', 'tessedit_create_tsv=1'],
  },
  { slug: 'cong-van', language: 'vie', settings: ['tessedit_create_hocr=1', 'hocr_font_info=1'] },
]

/** Has the engine read the first page of a document. */
function read({ language, settings, slug }: Job): void {
  const args = ['page-1.png', `../../ocr-files/${slug}`, '-l', language, '--dpi', '200']
  const { status, stderr } = spawnSync('tesseract', [...args, ...settings.flatMap((setting) => ['-c', setting])], {
    cwd: `fixtures/${slug}/good`,
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  })
  if (status !== 0) throw new Error(`tesseract: ${stderr}`)
}

type Lines = readonly ReadLine[]
type Bounds = ReadLine['words'][number]['box']

const around = (boxes: readonly Bounds[]): Bounds => ({
  x1: Math.min(...boxes.map(({ x1 }) => x1)),
  y1: Math.min(...boxes.map(({ y1 }) => y1)),
  x2: Math.max(...boxes.map(({ x2 }) => x2)),
  y2: Math.max(...boxes.map(({ y2 }) => y2)),
})

const boxOf = ({ words }: ReadLine): Bounds => around(words.map(({ box }) => box))

const coords = ({ x1, x2, y1, y2 }: Bounds) =>
  x('Coords', { points: `${x1},${y1} ${x2},${y1} ${x2},${y2} ${x1},${y2}` })

const equiv = (text: string) => x('TextEquiv', {}, x('Unicode', {}, text))

/** Lines by paragraphs. */
function paragraphsOf(lines: Lines): ReadLine[][] {
  const paragraphs: ReadLine[][] = []
  for (const line of lines) {
    if (line.opens) paragraphs.push([])
    paragraphs.at(-1)!.push(line)
  }
  return paragraphs
}

/** As OCR-D writes it: words with their texts, regions in an order. */
function withWords(lines: Lines): Element {
  const regions = paragraphsOf(lines).map((own, r) =>
    x(
      'TextRegion',
      { id: `r${r}` },
      coords(around(own.map(boxOf))),
      ...own.map((line, l) =>
        x(
          'TextLine',
          { id: `r${r}_l${l}` },
          coords(boxOf(line)),
          ...line.words.map(({ box, text }, w) => x('Word', { id: `r${r}_l${l}_w${w}` }, coords(box), equiv(text))),
          equiv(line.text),
        ),
      ),
      equiv(own.map(({ text }) => text).join('\n')),
    ),
  )
  const refs = regions.map((_, i) => x('RegionRefIndexed', { index: String(i), regionRef: `r${i}` }))
  const order = x('ReadingOrder', {}, x('OrderedGroup', { id: 'ro' }, ...refs))
  return pageXml('2019-07-15', order, ...regions)
}

/** As Transkribus writes it: texts of lines only. */
function withLines(lines: Lines): Element {
  const all = lines.map((line, l) =>
    x('TextLine', { id: `r1l${l + 1}`, custom: `readingOrder {index:${l};}` }, coords(boxOf(line)), equiv(line.text)),
  )
  const region = x(
    'TextRegion',
    { id: 'r1', custom: 'readingOrder {index:0;}' },
    coords(around(lines.map(boxOf))),
    ...all,
  )
  return pageXml('2013-07-15', region)
}

function pageXml(version: string, ...children: readonly Element[]): Element {
  return x(
    'PcGts',
    { xmlns: `${NAMESPACE}/${version}` },
    x(
      'Metadata',
      {},
      x('Creator'),
      x('Created', {}, '2024-01-01T00:00:00'),
      x('LastChange', {}, '2024-01-01T00:00:00'),
    ),
    x(
      'Page',
      { imageFilename: 'page-1.png', imageWidth: String(PAGE.width), imageHeight: String(PAGE.height) },
      ...children,
    ),
  )
}

/** A line of the file for each element that holds others; a small file is easy to compare. */
const print = (element: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(element, { closeEmptyElements: true }).replace(/(?=<(?:Text|Word|Page|Reading|Region|Metadata))/g, '\n')}\n`

mkdirSync(FOLDER, { recursive: true })
for (const job of JOBS) read(job)
renameSync(`${FOLDER}/bao-cao.xml`, `${FOLDER}/bao-cao.alto.xml`)
const lines = parseWordTable(readFileSync(`${FOLDER}/bao-cao.tsv`, 'utf8'))
writeFileSync(`${FOLDER}/bao-cao.words.page.xml`, print(withWords(lines)))
writeFileSync(`${FOLDER}/bao-cao.lines.page.xml`, print(withLines(lines)))
