import { boxAround } from './box.ts'
import type { Box } from './page.ts'
import type { PageText } from './page-text.ts'

/** A place on a page. */
export interface PlacedBox {
  /** Number of the page, counted from 1. */
  readonly page: number
  /** In the units of the page. */
  readonly box: Box
}

/** A run of the text of pages: a correction, or a node's position. */
interface TextRun {
  readonly start: number | { readonly offset?: number | undefined }
  readonly end: number | { readonly offset?: number | undefined }
}

/**
 * Finds where something is printed: a node of the tree that `parsePages` makes, its position, or a correction.
 *
 * @param place a node, a position, or what has offsets in the text of the pages
 * @param pageText the pages as `layOutPages` laid them out
 * @returns a box for each printed line that it stands on, in the order of reading; none for what has no position
 * @example
 * boxesOf(select('signature', parsePages(pages))!, layOutPages(pages)) // [{ page: 3, box: { left: 310, … } }, …]
 */
export function boxesOf(place: TextRun | { readonly position?: TextRun | undefined }, pageText: PageText): PlacedBox[] {
  const run = 'start' in place ? place : place.position
  const [start, end] = [run?.start, run?.end].map((point) => (typeof point === 'object' ? point.offset : point))
  if (start === undefined || end === undefined) return []
  const { lines } = pageText
  const boxes: PlacedBox[] = []
  for (let i = lineAt(lines, start); i < lines.length; i++) {
    const line = lines[i]!
    if (line === null || line.words.length === 0) continue
    if (line.words[0]!.start >= end) break
    const words = line.words.filter((word) => word.end > start && word.start < end)
    if (words.length > 0) boxes.push({ page: line.page, box: boxAround(words.map(({ word }) => word.box)) })
  }
  return boxes
}

/** Number of the last line with words that begins at an offset or before it; 0 if there is none. */
function lineAt(lines: PageText['lines'], offset: number): number {
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    let printed = middle
    while (printed > low && !lines[printed]?.words.length) printed--
    if ((lines[printed]?.words[0]?.start ?? 0) <= offset) low = middle
    else high = printed
  }
  // Blank lines behind a line begin nowhere.
  while (low > 0 && !lines[low]?.words.length) low--
  return low
}
