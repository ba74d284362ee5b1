import type { Page } from '../../src/page/index.ts'

/** The lines of pages, as text. */
export const linesOf = (pages: readonly Page[]): string[] =>
  pages.flatMap(({ readings }) =>
    readings.flatMap(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' '))),
  )
