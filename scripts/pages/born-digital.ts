import { boxAround, type Page, type PageLine, type PageWord } from '../../src/page/index.ts'
import type { PlacedFragment, PlacedWord } from './break.ts'
import type { Page as LaidOutPage } from './layout.ts'
import type { Sheet } from './sheet.ts'

/** Type reaches so far above its baseline and below it, in ems. */
const ABOVE = 0.72
const BELOW = 0.21
/** A gap that parts a line into segments, in ems: a PDF says nothing of blanks. */
const WIDE = 1
const INCH = 72

/**
 * A laid out page as a reader finds it in a PDF that a word processor wrote: places, sizes and faces of all words are
 * known, and what is raised.
 *
 * @param page the page
 * @param sheet its sizes
 */
export function bornDigitalPage({ lines, number, rules }: LaidOutPage, sheet: Sheet): Page {
  const segments = lines.flatMap(({ words }) => segmentsOf(words).map(lineOf))
  return {
    number,
    width: sheet.width,
    height: sheet.height,
    unitsPerInch: INCH,
    readings: [{ source: 'text', lines: segments }],
    rules: rules.map(({ x1, x2, y1, y2 }) => ({ left: x1, top: y1 - 0.3, right: x2, bottom: y2 + 0.3 })),
  }
}

function segmentsOf(words: readonly PlacedWord[]): PlacedWord[][] {
  const segments: PlacedWord[][] = []
  for (const word of words) {
    const last = segments.at(-1)?.at(-1)
    if (last === undefined || word.x - last.x - last.width > WIDE * word.size) segments.push([])
    segments.at(-1)!.push(word)
  }
  return segments
}

function lineOf(words: readonly PlacedWord[]): PageLine {
  const own = words.map(wordOf)
  return { words: own, box: boxAround(own.map(({ box }) => box)) }
}

function wordOf({ baseline, fragments, size, width, x }: PlacedWord): PageWord {
  const text = fragments.map((fragment) => fragment.text).join('')
  const plain = fragments.find(({ rise }) => rise === 0) ?? fragments[0]!
  return {
    text,
    box: { left: x, top: baseline - ABOVE * size, right: x + width, bottom: baseline + BELOW * size },
    size,
    bold: plain.bold,
    italic: plain.italic,
    ...raisedIn(fragments),
  }
}

function raisedIn(fragments: readonly PlacedFragment[]): Pick<PageWord, 'raised'> {
  const mark = fragments.findIndex(({ rise }) => rise > 0)
  if (mark < 0) return {}
  const start = fragments.slice(0, mark).reduce((sum, { text }) => sum + text.length, 0)
  return { raised: { start, end: start + fragments[mark]!.text.length } }
}
