import { layOutPages, type Page, type PageLine, type PageText } from '../../src/page/index.ts'
import type { Correction, Restoration } from '../../src/restore/index.ts'
import { applyCorrections } from '../../src/restore/index.ts'

/** A page whose letters are 10 units wide and whose lines are 30 apart; each text is a line. */
export function pageOf(texts: readonly string[], number = 1): Page {
  const lines = texts.map((text, row): PageLine => {
    const [top, bottom] = [row * 30, row * 30 + 20]
    const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
      text: word,
      box: { left: index * 10, top, right: (index + word.length) * 10, bottom },
      confidence: 0.5,
    }))
    return { words, box: { left: 0, top, right: text.length * 10, bottom } }
  })
  return { number, width: 1000, height: 1400, unitsPerInch: 100, readings: [{ source: 'eng', lines }], rules: [] }
}

/** The correction of a run of a text. */
export function correction(text: string, start: number, end: number, replacement: string): Correction {
  const source = text.slice(start, end)
  return { start, end, source, replacement, line: 1, column: 1, kind: 'word', confidence: 0.9, alternatives: [] }
}

/** Pages restored with replacements of runs of their text, given in order. */
export function restoredWith(pages: readonly Page[], ...replacements: readonly (readonly [string, string])[]) {
  const pageText: PageText = layOutPages(pages)
  let from = 0
  const corrections = replacements.map(([source, replacement]) => {
    const start = pageText.text.indexOf(source, from)
    from = start + source.length
    return correction(pageText.text, start, from, replacement)
  })
  const restoration: Restoration = { text: applyCorrections(pageText.text, corrections), corrections, confidence: 1 }
  return { pages, pageText, evidence: {}, restoration }
}
