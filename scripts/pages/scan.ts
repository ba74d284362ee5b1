import { alignLines } from './align.ts'
import { type Degradation, degrade } from './degrade.ts'
import { layoutPages } from './layout.ts'
import { parseMarkup } from './markup.ts'
import { measureTinos, type Picture, paintPage, type View } from './paint.ts'
import { type Depth, quantise } from './png.ts'
import { printedWords } from './printed.ts'
import type { ReadLine } from './read.ts'
import { A4, type Sheet } from './sheet.ts'

/** How a fixture is scanned. */
export interface Quality {
  readonly view: View
  readonly degradation: Degradation
  /** Whether the print bears a signature: strokes that the engine takes for letters. */
  readonly signed: boolean
  /** Bits a pixel of the stored picture. */
  readonly depth: Depth
}

/** The two qualities of every fixture: a clean office scan, and a coarse, skewed one. Both black and white, which keeps the files small. */
export const QUALITIES = {
  good: {
    view: { dpi: 200, skew: 0 },
    degradation: { blur: 0.7, noise: 4, specks: 0, shade: 0, ink: 10, paper: 265, grow: 0, threshold: 165 },
    signed: false,
    depth: 1,
  },
  poor: {
    view: { dpi: 150, skew: 0.5 },
    degradation: { blur: 0.6, noise: 12, specks: 0.0001, shade: 0.06, ink: 20, paper: 250, grow: 0, threshold: 165 },
    signed: true,
    depth: 1,
  },
} as const satisfies Record<string, Quality>

/** The quality of the forms, between the two: they have no pictures. */
export const FORM_QUALITY: Quality = {
  view: { dpi: 170, skew: 0.2 },
  degradation: { blur: 0.65, noise: 8, specks: 0.00005, shade: 0.03, ink: 15, paper: 255, grow: 0, threshold: 165 },
  signed: true,
  depth: 1,
}

/** A scanned document, line for line beside its printed text. */
export interface ScannedDocument {
  readonly pictures: readonly Picture[]
  readonly garbled: string
  readonly gold: string
  /** Printed words that no OCR line covers, as "page: word". */
  readonly lost: readonly string[]
}

/** The seed of a document's grain and specks: the same name gives the same scan. */
export const seedOf = (slug: string): number =>
  [...slug].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7)

/** The lines of one page as plain text of the engine has them: a blank one between paragraphs. */
const spaced = (lines: readonly ReadLine[], texts: readonly string[], page: number): string[] =>
  lines.flatMap((line, i) => {
    const text = (i === 0 && page > 0 ? '\f' : '') + (texts[i] ?? '')
    return line.opens && i > 0 ? ['', text] : [text]
  })

/**
 * Prints, scans and reads a document.
 *
 * @param source its markup
 * @param quality how it is scanned
 * @param seed seed of grain and specks
 * @param read the OCR engine
 * @param style what is set otherwise than on a common sheet
 * @returns the pictures, the OCR text and, line for line, the printed text; a form feed opens each page but the first
 */
export const scanDocument = (
  source: string,
  quality: Quality,
  seed: number,
  read: (picture: Picture) => readonly ReadLine[],
  style: Partial<Sheet> = {},
): ScannedDocument => {
  const sheet = { ...A4, signed: quality.signed, ...style }
  const pages = layoutPages(parseMarkup(source), sheet, measureTinos).map((page, index) => {
    const painted = paintPage(page, sheet, quality.view)
    const picture = quantise(degrade(painted, quality.degradation, seed + index), quality.depth)
    const lines = read(picture)
    const { matches, lost } = alignLines(printedWords(page, sheet, quality.view), lines)
    const printed = matches.map((match) => match.words.map((word) => word.text).join(' '))
    return {
      picture,
      garbled: spaced(
        lines,
        lines.map((line) => line.text),
        index,
      ),
      gold: spaced(lines, printed, index),
      lost: lost.map((word) => `${index + 1}: ${word.text}`),
    }
  })
  return {
    pictures: pages.map((page) => page.picture),
    garbled: `${pages.flatMap((page) => page.garbled).join('\n')}\n`,
    gold: `${pages.flatMap((page) => page.gold).join('\n')}\n`,
    lost: pages.flatMap((page) => page.lost),
  }
}
