import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layoutPages } from '../../scripts/pages/layout.ts'
import { parseMarkup } from '../../scripts/pages/markup.ts'
import { boxOf, measureTinos, type View } from '../../scripts/pages/paint.ts'
import type { Rule } from '../../scripts/pages/rows.ts'
import { A4, type Sheet } from '../../scripts/pages/sheet.ts'
import { tableTexts } from '../../scripts/pages/table-texts.ts'
import { type Box, boxAround, layOutPages, type Page, type PageLine } from '../../src/page/index.ts'
import type { CellTexts } from './score-cells.ts'

/** A document of the fixtures as it is printed, without a scan. */
export interface PrintedDocument {
  readonly slug: string
  /** Its pages in points, with the lines drawn on them. */
  readonly pages: readonly Page[]
  readonly tables: readonly CellTexts[]
}

const VIEW: View = { dpi: 72, skew: 0 }
/** Half the thickness of a drawn line, in points. */
const HALF = 0.3

/**
 * Lays out the documents of the fixtures that have a source, and those in forms/.
 *
 * @param folder fixtures
 */
export const printedDocuments = (folder: string): PrintedDocument[] =>
  ['.', 'forms'].flatMap((group) =>
    readdirSync(join(folder, group))
      .map((name) => join(group, name))
      .filter((slug) => existsSync(join(folder, slug, 'document.txt')))
      .map((slug) => printedDocument(join(folder, slug), slug)),
  )

function printedDocument(folder: string, slug: string): PrintedDocument {
  const blocks = parseMarkup(readFileSync(join(folder, 'document.txt'), 'utf8'))
  const style = join(folder, 'style.json')
  const sheet: Sheet = { ...A4, ...(existsSync(style) ? JSON.parse(readFileSync(style, 'utf8')).sheet : {}) }
  const pages = layoutPages(blocks, sheet, measureTinos).map(({ lines, rules }, i): Page => {
    const read = lines.map(({ words }): PageLine => {
      const printed = words.map((word) => {
        const { x1, x2, y1, y2 } = boxOf(word, sheet, VIEW)
        return { text: word.text, box: { left: x1, top: y1, right: x2, bottom: y2 } }
      })
      return { words: printed, box: boxAround(printed.map(({ box }) => box)) }
    })
    const { height, width } = sheet
    const readings = [{ source: 'text' as const, lines: read }]
    return { number: i + 1, width, height, unitsPerInch: VIEW.dpi, readings, rules: rules.map(boxOfRule) }
  })
  return { slug, pages, tables: tableTexts(blocks) }
}

const boxOfRule = ({ x1, x2, y1, y2 }: Rule): Box => ({
  left: Math.min(x1, x2) - HALF,
  top: Math.min(y1, y2) - HALF,
  right: Math.max(x1, x2) + HALF,
  bottom: Math.max(y1, y2) + HALF,
})

/** How many tables a document has, and how many are found with its rules and without them. */
export function countTables({ pages, tables }: PrintedDocument) {
  return {
    tables: tables.length,
    found: layOutPages(pages).tables.length,
    foundWithoutRules: layOutPages(pages.map((page) => ({ ...page, rules: [] }))).tables.length,
  }
}
