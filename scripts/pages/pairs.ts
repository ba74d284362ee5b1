import { alignLines, withoutSpecks } from './align.ts'
import { composePage } from './compose.ts'
import { describeCondition, drawCondition } from './condition.ts'
import type { Corpus } from './corpus.ts'
import { degrade } from './degrade.ts'
import { throughJpeg } from './jpeg.ts'
import { layoutPages, type Page } from './layout.ts'
import { parseMarkup } from './markup.ts'
import { measureTinos, type Picture, paintPage } from './paint.ts'
import { printedWords } from './printed.ts'
import { createRandom } from './random.ts'
import { type ReadingLanguage, readPicture } from './read.ts'

/** A printed line and what the OCR engine read. */
export interface LinePair {
  readonly condition: string
  readonly printed: string
  readonly read: string
}

/** Below this likeness a line says more about a failed page segmentation than about letters. */
const LEAST_LIKENESS = 0.5

const styleNames = (page: Page): Map<string, string> => {
  const styles = new Map<string, string>()
  page.lines.forEach(({ words }, line) => {
    for (const word of words) {
      const { bold, italic } = word.fragments[0] ?? { bold: false, italic: false }
      const own = bold && italic ? 'bold-italic' : bold ? 'bold' : italic ? 'italic' : 'regular'
      const known = styles.get(String(line))
      styles.set(String(line), known === undefined || known === own ? own : 'mixed')
    }
  })
  return styles
}

/**
 * Makes the pairs of one page: writes, prints, scans, reads and aligns it.
 *
 * @param seed seed of the run
 * @param index number of the page; together with the seed it fixes everything
 * @param corpus text to print
 * @param language what the page is read in
 * @returns the pairs, the number of OCR lines left out, and the scan
 */
export const makePairs = async (
  seed: number,
  index: number,
  corpus: Corpus,
  language: ReadingLanguage,
): Promise<{ pairs: LinePair[]; dropped: number; picture: Picture }> => {
  const random = createRandom(seed, index)
  const condition = drawCondition(random, language)
  const { sheet, view } = condition
  const page = layoutPages(parseMarkup(composePage(random, corpus)), sheet, measureTinos)[0] as Page
  const scan = degrade(paintPage(page, sheet, view), condition.degradation, random.int(0, 0x7fffffff))
  const picture = condition.jpeg === null ? scan : await throughJpeg(scan, condition.jpeg)
  const lines = readPicture(picture, condition.reader, { dpi: view.dpi, segmentation: condition.segmentation })
  const { matches } = alignLines(printedWords(page, sheet, view), lines)
  const styles = styleNames(page)
  const summary = describeCondition(condition)
  const pairs = matches.flatMap((match, i): LinePair[] => {
    const [first] = match.words
    if (!first || match.likeness < LEAST_LIKENESS) return []
    const printed = match.words.map((w) => w.text).join(' ')
    return [
      {
        condition: `style=${styles.get(String(first.line))} ${summary}`,
        printed,
        read: withoutSpecks(match.words, lines[i]?.words ?? []),
      },
    ]
  })
  return { pairs, dropped: lines.length - pairs.length, picture }
}
