import type { Page, PageReading, PageText, PageWord, PlacedLine, PlacedWord, Run } from '../page/index.ts'
import type { Witness } from '../restore/index.ts'
import { linesByPage } from './lines-by-page.ts'
import { type OverlaidWord, overlay } from './overlay.ts'
import { pairWords, type WordPairing } from './pair-words.ts'

/**
 * What the second readings of pages have where the words of the first stand. Words are paired by where they stand and by
 * their letters; words without a fitting counterpart have no witness.
 *
 * @param pages the pages
 * @param pageText the same pages as they were laid out
 * @returns the witnesses in the order of their offsets, without overlap
 */
export function witnessesOf(pages: readonly Page[], pageText: PageText): Witness[] {
  const lines = linesByPage(pageText)
  return pages.flatMap(({ number, readings: [, second] }) =>
    second === undefined || second.source === 'text'
      ? []
      : witnessesOfPage(lines.get(number) ?? [], second, second.source),
  )
}

function witnessesOfPage(lines: readonly PlacedLine[], second: PageReading, source: Witness['source']): Witness[] {
  const first = lines.map(({ words }) => words)
  const others: OverlaidWord[][] = first.map(() => [])
  const beforeLines = new Map<number, string>()
  for (const words of overlay(
    first.map(pageWords),
    second.lines.map(({ words }) => words),
  ).lines) {
    for (const word of words) others[word.line]?.push(word)
    const [opening, next] = words
    if (opening?.alone === true && next !== undefined && next.line >= 0) beforeLines.set(next.line, opening!.word.text)
  }
  return first.flatMap((words, i) => {
    const line = others[i]!.sort((a, b) => a.box.left - b.box.left)
    const before = beforeLines.get(i)
    return pairWords(pageWords(words), asWords(line)).map((pairing) => ({
      ...witness(words, line, pairing, source),
      ...(before === undefined || pairing.from > 0 ? {} : { before }),
    }))
  })
}

const pageWords = (words: readonly PlacedWord[]): PageWord[] => words.map(({ word }) => word)

const asWords = (words: readonly OverlaidWord[]) => words.map(({ box, word: { text } }) => ({ box, text }))

function witness(
  words: readonly PlacedWord[],
  others: readonly OverlaidWord[],
  { from, to, otherFrom, otherTo }: WordPairing,
  source: Witness['source'],
): Witness {
  const read = others.slice(otherFrom, otherTo).map(({ word }) => word)
  const confidences = read.flatMap(({ confidence }) => confidence ?? [])
  const [only] = read
  const raised = raisedIn(read)
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    source,
    text: read.map(({ text }) => text).join(' '),
    // Several words are as sure as the least sure of them.
    ...(confidences.length === read.length ? { confidence: Math.min(...confidences) } : {}),
    ...(read.length === 1 && only?.alternatives !== undefined ? { alternatives: only.alternatives } : {}),
    ...(raised === undefined ? {} : { raised }),
  }
}

/** The run of words parted by blanks that is raised: of several the last one. */
function raisedIn(words: readonly PageWord[]): Run | undefined {
  let at = 0
  let found: Run | undefined
  for (const { raised, text } of words) {
    if (raised !== undefined) found = { start: at + raised.start, end: at + raised.end }
    at += text.length + 1
  }
  return found
}
