import type { Box, Page, PageLine, PageReading, PageWord, Source } from '../../src/page/index.ts'

const SIGN = 8
const HEIGHT = 16
const SPACING = 24

/** A page of two readings, as an engine of fixed pitch would box them. */
export const pageOf = (...readings: readonly PageReading[]): Page => ({
  number: 1,
  width: 800,
  height: 1200,
  unitsPerInch: 100,
  readings,
  rules: [],
})

/**
 * A reading whose words stand where their letters stand in a text of fixed pitch.
 *
 * @param source who read it
 * @param text its lines; an empty one leaves a line of the page free, blanks shift what follows
 */
export function readingOf(source: Source, text: string, confidence?: number): PageReading {
  const lines = text.split('\n').flatMap((line, i): PageLine[] => {
    const words = [...line.matchAll(/\S+/g)].map(
      ({ 0: text, index }): PageWord => ({
        text,
        box: {
          left: index * SIGN,
          top: i * SPACING,
          right: (index + text.length) * SIGN - 2,
          bottom: i * SPACING + HEIGHT,
        },
        ...(confidence === undefined ? {} : { confidence }),
      }),
    )
    return words.length === 0 ? [] : [lineOf(words)]
  })
  return { source, lines }
}

export const lineOf = (words: readonly PageWord[]): PageLine => ({
  words,
  box: {
    left: Math.min(...words.map(({ box }) => box.left)),
    top: Math.min(...words.map(({ box }) => box.top)),
    right: Math.max(...words.map(({ box }) => box.right)),
    bottom: Math.max(...words.map(({ box }) => box.bottom)),
  },
})

/** The same reading with other boxes. */
export const moved = ({ source, lines }: PageReading, move: (box: Box) => Box): PageReading => ({
  source,
  lines: lines.map(({ words }) => lineOf(words.map((word) => ({ ...word, box: move(word.box) })))),
})

/** The words of a reading, in order. */
export const textOf = (reading: PageReading | undefined): string =>
  (reading?.lines ?? []).map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n')
