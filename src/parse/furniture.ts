import type { Furniture } from '../tree/index.ts'
import { isDirt } from './dirt.ts'
import type { TextLine } from './document-text.ts'
import type { PageLayout } from './page-layout.ts'
import type { RunningKind } from './running-lines.ts'

const LINK = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/
/** A number that stands alone where a page begins or ends. */
const PAGE_NUMBER = /^[-–—]?\s?\d{1,3}\s?[-–—]?$/

/**
 * Finds lines that belong to the paper and not to the text: page numbers, running heads, lists of links, dirt.
 *
 * @param lines all lines
 * @param pages where pages begin
 * @param running lines that are printed on page after page
 * @returns the kind by line
 */
export function furnitureOf(
  lines: readonly TextLine[],
  pages: PageLayout,
  running: ReadonlyMap<number, RunningKind>,
): Map<number, Furniture['kind']> {
  const kinds = new Map<number, Furniture['kind']>()
  const edges = pageEdges(lines, pages, running)
  for (const { geometry, index, text } of lines) {
    const isEdge = edges.has(index)
    if (pages.numbers.has(index) || (isEdge && PAGE_NUMBER.test(text))) kinds.set(index, 'pageNumber')
    else if (text !== '' && text.split(/\s+/).every((token) => LINK.test(token))) kinds.set(index, 'link')
    else if (text !== '' && (isDirt(text) || geometry?.column === 'margin')) kinds.set(index, 'noise')
  }
  for (const [line, kind] of running) kinds.set(line, kind)
  return kinds
}

/** The first line of the text, and the first and last lines of its pages, but for running heads and feet. */
function pageEdges(
  lines: readonly TextLine[],
  { breaks }: PageLayout,
  running: ReadonlyMap<number, RunningKind>,
): Set<number> {
  const edges = new Set<number>()
  let last: number | undefined
  let begins = true
  for (const { index, text } of lines) {
    if (breaks.has(index)) begins = true
    if (text === '' || running.has(index)) continue
    if (begins && last !== undefined) edges.add(last)
    if (begins) edges.add(index)
    begins = false
    last = index
  }
  return edges
}
