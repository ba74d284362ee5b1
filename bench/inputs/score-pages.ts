import { alignLines, type PrintedWord } from '../../scripts/pages/align.ts'
import { type Counts, evaluate, type WordError } from '../../src/evaluate/index.ts'
import type { PageText, PlacedLine } from '../../src/page/index.ts'

/** A text made of scanned pages, compared with what is printed on them. */
export interface ScoredPages {
  readonly counts: Counts
  readonly errors: readonly WordError[]
  /** Printed words where no line was read: they are in the counts as words and as errors. */
  readonly lost: number
}

/**
 * Compares a text with what is printed. The printed words of a page go to the lines that were read where they stand, so
 * that it does not matter in which order columns were read; within a line words are aligned as for all scores. Printed
 * words where no line was read count as errors, and so do words read where nothing is printed.
 *
 * @param printed the printed words, page by page; the first page has number 1
 * @param pageText the pages as they were read
 * @param text what was made of it, line for line
 */
export function scorePages(
  printed: readonly (readonly PrintedWord[])[],
  pageText: PageText,
  text: string,
): ScoredPages {
  const read = pageText.text.split('\n')
  const restored = text.split('\n')
  const triples = { gold: [] as string[], garbled: [] as string[], restored: [] as string[] }
  let lost = 0
  printed.forEach((words, page) => {
    const numbers = pageText.lines.flatMap((line, i) => (line?.page === page + 1 ? [i] : []))
    const { matches, lost: missing } = alignLines(
      words,
      numbers.map((i) => readLine(pageText.lines[i]!)),
    )
    numbers.forEach((number, i) => {
      triples.gold.push(textOf(matches[i]!.words))
      triples.garbled.push(read[number] ?? '')
      triples.restored.push(restored[number] ?? '')
    })
    triples.gold.push(textOf(missing))
    triples.garbled.push('')
    triples.restored.push('')
    lost += missing.length
  })
  const { counts, errors } = evaluate({
    gold: triples.gold.join('\n'),
    garbled: triples.garbled.join('\n'),
    restored: triples.restored.join('\n'),
  })
  return { counts, errors, lost }
}

/**
 * What is printed where each line of a text was read.
 *
 * @param printed the printed words, page by page; the first page has number 1
 * @param lines the lines as they were read
 * @returns a printed line for each; empty where nothing is printed
 */
export function printedLines(printed: readonly (readonly PrintedWord[])[], lines: PageText['lines']): string[] {
  const found = lines.map(() => '')
  printed.forEach((words, page) => {
    const numbers = lines.flatMap((line, i) => (line?.page === page + 1 ? [i] : []))
    const { matches } = alignLines(
      words,
      numbers.map((i) => readLine(lines[i]!)),
    )
    numbers.forEach((number, i) => {
      found[number] = textOf(matches[i]!.words)
    })
  })
  return found
}

const textOf = (words: readonly PrintedWord[]): string => words.map(({ text }) => text).join(' ')

const readLine = ({ words }: PlacedLine) => ({
  text: words.map(({ word }) => word.text).join(' '),
  words: words.map(({ word: { box } }) => ({
    box: { x1: box.left, y1: box.top, x2: box.right, y2: box.bottom },
  })),
})
