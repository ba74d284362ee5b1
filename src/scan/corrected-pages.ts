import type { Page, PageLine, PageReading, PageWord, WordAlternative } from '../page/index.ts'
import type { RestoredPages } from './restore-pages.ts'
import { restoredWords, type WordChange } from './restored-words.ts'

/**
 * Puts the restored words into the pages. Words keep their boxes, and words that were changed their original as the first
 * of their alternatives; their confidence is that of the correction.
 *
 * @param restored pages and what became of them
 * @param marks how footnote marks are written
 * @returns the pages with their first reading corrected; it is Vietnamese now. The others are as they were.
 * @example
 * const pages = correctedPages(restorePages(readOcrFile(file), createRestorer()))
 */
export function correctedPages(restored: RestoredPages, marks: MarkStyle = 'raised'): Page[] {
  const changes = changesByWord(restored)
  return restored.pages.map((page) => ({
    ...page,
    readings: page.readings.map((reading, i) => (i === 0 ? correctedReading(reading, changes, marks) : reading)),
  }))
}

/** How footnote marks are written: as they are printed, a raised "3", or as the restored text has them, "[^3]". */
export type MarkStyle = 'raised' | 'reference'

/** What became of words, by each of them: null for one that went into the change of a word before it. */
export type ChangesByWord = ReadonlyMap<PageWord, WordChange | null>

/** The changes of restored pages, by the words of the pages. */
export function changesByWord({ pageText, restoration }: RestoredPages): ChangesByWord {
  const byWord = new Map<PageWord, WordChange | null>()
  for (const changes of restoredWords(pageText, restoration)) {
    for (const change of changes) {
      for (const { word } of change.from) byWord.set(word, null)
      byWord.set(change.from[0]!.word, change)
    }
  }
  return byWord
}

function correctedReading({ lines, source }: PageReading, changes: ChangesByWord, marks: MarkStyle): PageReading {
  return {
    source: source === 'text' ? source : 'vie',
    lines: lines
      .map(({ source: reader, ...line }): PageLine => {
        const words = line.words.flatMap((word) => correctedWords(word, changes, marks))
        return { ...line, words, ...(reader === undefined ? {} : { source: reader === 'text' ? reader : 'vie' }) }
      })
      .filter(({ words }) => words.length > 0),
  }
}

/** The words that begin where a word stood. */
function correctedWords(word: PageWord, changes: ChangesByWord, marks: MarkStyle): readonly PageWord[] {
  const change = changes.get(word)
  if (change === null) return []
  return change === undefined || change.corrections.length === 0 ? [word] : wordsAfter(change, marks)
}

/**
 * The words that came out of a change, as words of a page.
 *
 * @param change with corrections in it
 * @param marks how footnote marks are written
 */
export function wordsAfter({ corrections, from, to }: WordChange, marks: MarkStyle): PageWord[] {
  const confidence = corrections.reduce((least, correction) => Math.min(least, correction.confidence), 1)
  return to.map(({ box, printed, raised, text: restored }, i): PageWord => {
    const text = marks === 'raised' ? printed : restored
    const alternatives = alternativesOf(text, { corrections, from, to }, i)
    const { bold, italic, size } = from[Math.min(i, from.length - 1)]!.word
    return {
      text,
      box,
      confidence,
      ...(alternatives.length === 0 ? {} : { alternatives }),
      ...(size === undefined ? {} : { size }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(raised === undefined || text !== printed ? {} : { raised }),
    }
  })
}

/** What else a word may be: first what was read, then what the restorer thought of, then what the engine thought of. */
function alternativesOf(text: string, { corrections, from, to }: WordChange, i: number): WordAlternative[] {
  const one = from.length === to.length ? from[i]!.word : null
  // Of words that were merged or split the first keeps the original.
  const original = one === null ? (i === 0 ? wholeOriginal(from.map(({ word }) => word)) : []) : [readingOf(one)]
  const whole = from.length === 1 && to.length === 1 && corrections.length === 1 ? corrections[0]! : null
  const restored = (whole?.alternatives ?? []).map((alternative): WordAlternative => {
    const { start } = from[0]!
    const before = from[0]!.word.text.slice(0, Math.max(0, whole!.start - start))
    const after = from[0]!.word.text.slice(whole!.end - start)
    return { text: before + alternative.text + after, confidence: alternative.confidence }
  })
  const known = new Set([text])
  return [...original, ...restored, ...(one?.alternatives ?? [])].filter((alternative) => {
    if (known.has(alternative.text)) return false
    known.add(alternative.text)
    return true
  })
}

function wholeOriginal(words: readonly PageWord[]): WordAlternative[] {
  return [readingOf({ ...words[0]!, text: words.map(({ text }) => text).join(' ') })]
}

const readingOf = ({ confidence, text }: PageWord): WordAlternative =>
  confidence === undefined ? { text } : { text, confidence }
