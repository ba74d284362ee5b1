import { foldLetters } from '../orthography/index.ts'
import type { Furniture } from '../tree/index.ts'
import { isDirt } from './dirt.ts'
import type { TextLine } from './document-text.ts'
import type { PageLayout } from './page-layout.ts'

const LINK = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/
/** A number that stands alone where a page begins or ends. */
const PAGE_NUMBER = /^[-–—]?\s?\d{1,3}\s?[-–—]?$/
/** Pages with the same first line from which it is a running head. */
const LEAST_HEADS = 3

/**
 * Finds lines that belong to the paper and not to the text: page numbers, running heads, lists of links, dirt.
 *
 * @param lines all lines
 * @param pages where pages begin
 * @returns the kind by line
 */
export function furnitureOf(lines: readonly TextLine[], pages: PageLayout): Map<number, Furniture['kind']> {
  const kinds = new Map<number, Furniture['kind']>()
  const printed = lines.filter(({ text }) => text !== '')
  const first = printed[0]?.index
  const feet = new Set(printed.flatMap(({ index }, i) => (startsPage(printed[i + 1], pages) ? [index] : [])))
  for (const { geometry, index, text } of lines) {
    const isEdge = index === first || pages.breaks.has(index) || feet.has(index)
    if (pages.numbers.has(index) || (isEdge && PAGE_NUMBER.test(text))) kinds.set(index, 'pageNumber')
    else if (text !== '' && text.split(/\s+/).every((token) => LINK.test(token))) kinds.set(index, 'link')
    else if (text !== '' && (isDirt(text) || geometry?.column === 'margin')) kinds.set(index, 'noise')
  }
  for (const line of runningHeads(lines, pages)) kinds.set(line, 'runningHead')
  return kinds
}

const startsPage = (line: TextLine | undefined, { breaks }: PageLayout) => line !== undefined && breaks.has(line.index)

function runningHeads(lines: readonly TextLine[], { breaks, numbers }: PageLayout): number[] {
  const heads = new Map<string, number[]>()
  let isHead = false
  for (const { index, text } of lines) {
    if (breaks.has(index)) isHead = true
    if (!isHead || text === '' || numbers.has(index)) continue
    isHead = false
    const key = foldLetters(text)
      .toLowerCase()
      .replace(/[^a-z]/g, '')
    const same = heads.get(key)
    if (same !== undefined) same.push(index)
    else if (key !== '') heads.set(key, [index])
  }
  return [...heads.values()].filter((same) => same.length >= LEAST_HEADS).flat()
}
