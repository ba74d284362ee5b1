import { foldLetters, parseSyllable } from '../orthography/index.ts'
import type { Furniture } from '../tree/index.ts'
import type { TextLine } from './document-text.ts'
import type { PageLayout } from './page-layout.ts'

const LINK = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/
/** Longest line that may be dirt, in words. */
const LONGEST_NOISE = 4
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
  for (const { index, text } of lines) {
    if (pages.numbers.has(index)) kinds.set(index, 'pageNumber')
    else if (text !== '' && text.split(/\s+/).every((token) => LINK.test(token))) kinds.set(index, 'link')
    else if (text !== '' && isNoise(text)) kinds.set(index, 'noise')
  }
  for (const line of runningHeads(lines, pages)) kinds.set(line, 'runningHead')
  return kinds
}

/** Whether a short line has no word, no number and no abbreviation in it. */
export function isNoise(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const words = text.split(/\s+/)
  return words.length <= LONGEST_NOISE && words.every((word) => !isMeaningful(word))
}

function isMeaningful(word: string): boolean {
  const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (/\d/.test(core) || core === '') return core !== ''
  // Capitals may be an abbreviation, or the number of a part.
  if (core.length > 1 && core === core.toUpperCase()) return true
  if (core.length === 1) return /^[aàáoôởýyÝIVXABCDĐ]$/u.test(core) && /[.)]$/.test(word)
  return parseSyllable(core) !== null || /^\p{L}{5,}$/u.test(core)
}

function runningHeads(lines: readonly TextLine[], { breaks, numbers }: PageLayout): number[] {
  const heads = new Map<string, number[]>()
  for (const start of breaks.keys()) {
    const head = lines.slice(start).find(({ index, text }) => text !== '' && !numbers.has(index))
    if (head === undefined) continue
    const key = foldLetters(head.text)
      .toLowerCase()
      .replace(/[^a-z]/g, '')
    if (key !== '') heads.set(key, [...(heads.get(key) ?? []), head.index])
  }
  return [...heads.values()].filter((same) => same.length >= LEAST_HEADS).flat()
}
