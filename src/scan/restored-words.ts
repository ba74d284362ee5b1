import {
  type Box,
  boxAround,
  type PageText,
  type PageWord,
  type PlacedWord,
  type Run,
  spreadWords,
  wordsOf,
} from '../page/index.ts'
import { type Correction, correctedText, type Restoration } from '../restore/index.ts'
import { printedWord } from './footnote-marks.ts'

/** A word of the restored text. */
export interface RestoredWord {
  /** As it stands in the restored text: "định[^3]". */
  readonly text: string
  /** As it is printed: "định3"; never empty. */
  readonly printed: string
  /** The part of `printed` that is raised. */
  readonly raised?: Run
  /** Of the word that it was, around the words that it was, or its part of their box. */
  readonly box: Box
}

/**
 * What became of some words of a line: mostly of one word one word; of two words one where they were merged; of one word
 * two where it was split; none where it was noise.
 */
export interface WordChange {
  /** Words beside each other, from left to right; at least one. */
  readonly from: readonly PlacedWord[]
  readonly to: readonly RestoredWord[]
  /** The corrections in them; none if they stayed as they were. */
  readonly corrections: readonly Correction[]
}

/**
 * Tells what became of each word of pages. Corrections are runs of the text, of a part of a word or of several words; here
 * they are put together by words. Takes time linear in the number of words and corrections.
 *
 * @param pageText the pages as they were laid out
 * @param restoration what the restorer made of that text
 * @returns for each line of the text what became of its words, in order, none left out; nothing for a blank line
 * @example
 * const { pageText, restoration } = restorePages(pages, createRestorer())
 * const merged = restoredWords(pageText, restoration).flat().filter(({ from, to }) => to.length < from.length)
 */
export function restoredWords({ lines, text }: PageText, { corrections }: Restoration): WordChange[][] {
  let next = 0
  return lines.map((line) => {
    const changes: WordChange[] = []
    const words = line?.words ?? []
    for (let first = 0; first < words.length; ) {
      const { start } = words[first]!
      while (next < corrections.length && corrections[next]!.end <= start) next++
      const firstCorrection = next
      let end = first
      // A correction that goes on behind a word takes the blank there, and the next word with it.
      for (; next < corrections.length && corrections[next]!.start <= words[end]!.end; next++) {
        while (end + 1 < words.length && corrections[next]!.end > words[end]!.end) end++
      }
      const from = words.slice(first, end + 1)
      changes.push(changeOf(text, from, corrections.slice(firstCorrection, next)))
      first = end + 1
    }
    return changes
  })
}

function changeOf(text: string, from: readonly PlacedWord[], corrections: readonly Correction[]): WordChange {
  if (corrections.length === 0) return { from, to: from.map((placed) => unchanged(text, placed)), corrections }
  const start = Math.min(from[0]!.start, corrections[0]!.start)
  const end = Math.max(from.at(-1)!.end, corrections.at(-1)!.end)
  const texts = wordsOf(correctedText(text, corrections, start, end))
  const boxes = boxesOf(
    from,
    texts.map((part) => printedWord(part).text),
  )
  const sameNumber = from.length === texts.length
  const to = texts.map((part, i): RestoredWord => {
    const { text: printed, raised = sameNumber ? keptRaised(from[i]!.word, part) : undefined } = printedWord(part)
    return { text: part, printed, box: boxes[i]!, ...(raised === undefined ? {} : { raised }) }
  })
  return { from, to, corrections }
}

function unchanged(text: string, { end, start, word }: PlacedWord): RestoredWord {
  const { box, raised, text: printed } = word
  return { text: text.slice(start, end), printed, box, ...(raised === undefined ? {} : { raised }) }
}

/** Raised letters at the end of a word that are there still, as the 2 of "m2". */
function keptRaised(word: PageWord, text: string): Run | undefined {
  if (word.raised === undefined || word.raised.start === 0 || word.raised.end < word.text.length) return undefined
  const letters = word.text.slice(word.raised.start)
  const start = text.length - letters.length
  return start > 0 && text.endsWith(letters) ? { start, end: text.length } : undefined
}

/** Where each of the words stands that some words became: where they stood, or in its part of the box around them. */
function boxesOf(from: readonly PlacedWord[], texts: readonly string[]): readonly Box[] {
  const boxes = from.map(({ word }) => word.box)
  if (boxes.length === texts.length) return boxes
  const around = boxAround(boxes)
  return texts.length === 1 ? [around] : spreadWords(texts, around)
}
