import { layOutPages, type Page } from '../../src/page/index.ts'
import { applyCorrections, type Correction } from '../../src/restore/index.ts'
import type { RestoredPages } from '../../src/scan/index.ts'

/** What a run of the text of pages is to become. */
export type Replacement = readonly [source: string, replacement: string]

/** Pages restored with replacements of runs of their text, given in order. */
export function restoredWith(pages: readonly Page[], ...replacements: readonly Replacement[]): RestoredPages {
  const { text } = layOutPages(pages)
  let from = 0
  return restoredAt(
    pages,
    replacements.map(([source, replacement]) => {
      const start = text.indexOf(source, from)
      if (start < 0) throw new Error(`no "${source}" in "${text.slice(from)}"`)
      from = start + source.length
      return { start, end: from, replacement }
    }),
  )
}

/** Pages restored with replacements at offsets of their text, in order. */
export function restoredAt(
  pages: readonly Page[],
  replacements: readonly Pick<Correction, 'start' | 'end' | 'replacement'>[],
): RestoredPages {
  const pageText = layOutPages(pages)
  const corrections = replacements.map(({ end, replacement, start }): Correction => {
    const source = pageText.text.slice(start, end)
    return { start, end, source, replacement, line: 1, column: 1, kind: 'word', confidence: 0.9, alternatives: [] }
  })
  const text = applyCorrections(pageText.text, corrections)
  return { pages, pageText, evidence: {}, restoration: { text, corrections, confidence: 1 } }
}
