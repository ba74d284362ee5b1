import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeImage, findRules } from '../../src/image/index.ts'
import { readOcrFile } from '../../src/ocr-files/index.ts'
import { layOutPages, type Page, type PageText } from '../../src/page/index.ts'
import type { CellTexts } from './score-cells.ts'

/** A scan of a document with tables, as an engine read it. */
export interface TableScan {
  readonly slug: string
  readonly quality: string
  readonly language: 'eng' | 'vie'
}

const LANGUAGES = ['eng', 'vie'] as const

/**
 * Lists the scans in a folder of fixtures.
 *
 * @param folder fixtures/tables
 */
export const tableScans = (folder: string): TableScan[] =>
  readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'cells.json')))
    .flatMap((slug) =>
      ['good', 'poor'].flatMap((quality) => LANGUAGES.map((language) => ({ slug, quality, language }))),
    )

/**
 * Loads the pages of a scan: words from the engine's tables, rules from the pictures.
 *
 * @param folder fixtures/tables
 * @param scan which
 */
export async function scanPages(folder: string, { language, quality, slug }: TableScan): Promise<Page[]> {
  const scan = join(folder, slug, quality)
  const names = readdirSync(scan).filter((name) => name.endsWith('.png'))
  return Promise.all(
    names.map(async (name, i): Promise<Page> => {
      const image = await decodeImage(readFileSync(join(scan, name)))
      const table = readFileSync(join(scan, name.replace('.png', `.${language}.tsv`)))
      const [page] = await readOcrFile(table, { source: language })
      return { ...page!, number: i + 1, unitsPerInch: image.dpi!, rules: findRules(image) }
    }),
  )
}

/** The printed texts of a scan's tables. */
export const printedCells = (folder: string, { slug }: TableScan): CellTexts[] =>
  JSON.parse(readFileSync(join(folder, slug, 'cells.json'), 'utf8'))

/** The texts of the tables that were found. */
export function foundCells(pages: readonly Page[]): CellTexts[] {
  const { lines, tables } = layOutPages(pages)
  return tables.map(({ rows }) => rows.map((row) => row.map(({ from, to }) => textOf({ lines }, from, to))))
}

const textOf = ({ lines }: Pick<PageText, 'lines'>, from: number, to: number): string =>
  lines
    .slice(from, to)
    .flatMap((line) => (line?.words ?? []).map(({ word }) => word.text))
    .join(' ')
