import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintedWord } from '../../scripts/pages/align.ts'
import { degrade } from '../../scripts/pages/degrade.ts'
import { throughJpeg } from '../../scripts/pages/jpeg.ts'
import { layoutPages } from '../../scripts/pages/layout.ts'
import { parseMarkup } from '../../scripts/pages/markup.ts'
import { measureTinos, paintPage, type View } from '../../scripts/pages/paint.ts'
import { printedWords } from '../../scripts/pages/printed.ts'
import { QUALITIES, seedOf } from '../../scripts/pages/scan.ts'
import { A4, type Sheet } from '../../scripts/pages/sheet.ts'
import { decodeImage, type GreyImage } from '../../src/image/index.ts'
import type { DocumentFolders } from '../documents.ts'
import { RENDERINGS, type Rendering } from './conditions.ts'
import { markupOf } from './gold-markup.ts'
import { type PageTruth, readPageTruth } from './page-truth.ts'

/** Documents whose figures are added up. */
export const INPUT_GROUPS = ['fixtures good', 'fixtures poor', 'forms', 'gold text'] as const

export type InputGroup = (typeof INPUT_GROUPS)[number]

/** A page as it was scanned, and what is printed on it. */
export interface ScannedPage {
  readonly image: GreyImage
  readonly printed: readonly PrintedWord[]
}

/** A document to read, to restore and to score. */
export interface ScannedDocument {
  readonly name: string
  readonly group: InputGroup
  /** The document whose own pairs the channel must not have seen, if it was trained on them. */
  readonly leaveOut?: string
  /** Its structure, if it is written down. */
  readonly truth: PageTruth | null
  /** Paints or reads its pages. */
  readonly pages: () => Promise<ScannedPage[]>
}

/** The gold documents that an engine read, whose pairs the channel of the package is trained on. */
const TRAINED: ReadonlySet<string> = new Set(['000', '003'])
/** Pages of a gold text that are rendered: the first ones. */
const GOLD_PAGES = 2
const GOLD_FILE = /^(.+)\.gold\.txt$/

/**
 * Finds every document there is: the fixtures in both scans; and pages rendered otherwise from the forms and from the
 * gold texts. What is missing is left out.
 *
 * @param folders where they lie; forms are below the fixtures
 */
export function scannedDocuments({ fixtures, gold }: DocumentFolders): ScannedDocument[] {
  return [...fixtureScans(fixtures), ...renderedForms(join(fixtures, 'forms')), ...renderedGold(gold)]
}

function fixtureScans(folder: string): ScannedDocument[] {
  return (['good', 'poor'] as const).flatMap((quality) =>
    foldersIn(folder).flatMap((slug): ScannedDocument[] => {
      const scan = join(folder, slug, quality)
      if (!existsSync(scan)) return []
      const { signed, view } = QUALITIES[quality]
      const pages = async () => {
        const printed = printedPages(readText(join(folder, slug, 'document.txt')), { ...A4, signed }, view)
        return Promise.all(
          printed.map(async ({ words }, i) => ({
            image: await decodeImage(readFileSync(join(scan, `page-${i + 1}.png`))),
            printed: words,
          })),
        )
      }
      const truth = readPageTruth(join(folder, slug), scan)
      return [{ name: `${slug}, ${quality}`, group: `fixtures ${quality}`, truth, pages }]
    }),
  )
}

function renderedForms(folder: string): ScannedDocument[] {
  return foldersIn(folder).map((slug, i): ScannedDocument => {
    const rendering = RENDERINGS[i % RENDERINGS.length]!
    const style = join(folder, slug, 'style.json')
    const sheet: Partial<Sheet> = existsSync(style) ? (JSON.parse(readText(style)).sheet ?? {}) : {}
    const pages = () => renderedPages(readText(join(folder, slug, 'document.txt')), sheet, rendering, seedOf(slug))
    const truth = readPageTruth(join(folder, slug), join(folder, slug))
    return { name: `${slug}, ${rendering.name}`, group: 'forms', truth, pages }
  })
}

function renderedGold(folder: string): ScannedDocument[] {
  const names = existsSync(folder) ? readdirSync(folder).flatMap((file) => GOLD_FILE.exec(file)?.[1] ?? []) : []
  return names.sort().map((name, i): ScannedDocument => {
    const rendering = RENDERINGS[i % RENDERINGS.length]!
    const pages = () =>
      renderedPages(markupOf(readText(join(folder, `${name}.gold.txt`))), {}, rendering, seedOf(name), GOLD_PAGES)
    return {
      name: `${name}, ${rendering.name}`,
      group: 'gold text',
      ...(TRAINED.has(name) ? { leaveOut: name } : {}),
      truth: null,
      pages,
    }
  })
}

function printedPages(source: string, sheet: Sheet, view: View) {
  return layoutPages(parseMarkup(source), sheet, measureTinos).map((page) => ({
    page,
    words: printedWords(page, sheet, view),
  }))
}

function renderedPages(
  source: string,
  style: Partial<Sheet>,
  { degradation, jpeg, signed, view }: Rendering,
  seed: number,
  most?: number,
): Promise<ScannedPage[]> {
  const sheet = { ...A4, signed, ...style }
  return Promise.all(
    printedPages(source, sheet, view)
      .slice(0, most)
      .map(async ({ page, words }, i) => {
        const picture = degrade(paintPage(page, sheet, view), degradation, seed + i)
        const stored = jpeg === null ? picture : await throughJpeg(picture, jpeg)
        return { image: { ...stored, dpi: view.dpi }, printed: words }
      }),
  )
}

/** Folders of documents, by name. */
const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((slug) => existsSync(join(folder, slug, 'document.txt')))
        .sort()
    : []

const readText = (file: string): string => readFileSync(file, 'utf8')
