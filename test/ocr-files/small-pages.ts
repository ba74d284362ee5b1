import fc from 'fast-check'
import type { Page, PageLine, PageWord } from '../../src/page/index.ts'

/** What the words of small pages are made of: letters with and without marks, and signs that markup has to escape. */
const LETTERS = ['a', 'ấ', 'Đ', '1', '.', '&', '<', '"', "'", '”']

const word = fc.record({
  text: fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 }),
  confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  bold: fc.boolean(),
  italic: fc.boolean(),
})

const line = fc.record({ words: fc.array(word, { minLength: 1, maxLength: 5 }), opens: fc.boolean() })

/** A page of a column of lines: letters are 10 units wide, lines 30 apart. */
const page = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines): Omit<Page, 'number'> => {
  const placed = lines.map(({ opens, words }, row): PageLine => {
    const [top, bottom] = [100 + row * 30, 120 + row * 30]
    let right = 90
    const pageWords = words.map(({ bold, confidence, italic, text }): PageWord => {
      const left = right + 10
      right = left + text.length * 10
      const style = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }
      return { text, confidence, box: { left, top, right, bottom }, ...style }
    })
    return { words: pageWords, box: { left: 100, top, right, bottom }, ...(opens || row === 0 ? { opens: true } : {}) }
  })
  return {
    width: 1654,
    height: 2339,
    unitsPerInch: 200,
    readings: [{ source: 'vie', lines: placed }],
    rules: [{ left: 100, top: 50, right: 300, bottom: 52 }],
  }
})

/** Documents of so many pages at most. */
export const smallPages = (most: number): fc.Arbitrary<Page[]> =>
  fc.array(page, { minLength: 1, maxLength: most }).map((pages) => pages.map((own, i) => ({ number: i + 1, ...own })))

/** Where corrections may be, and what they put there; `cutsIn` makes corrections of a text out of them. */
export const cuts = fc.array(
  fc.tuple(fc.nat(150), fc.nat(8), fc.string({ unit: fc.constantFrom('ộ', 'x', '&', ' '), maxLength: 4 })),
)

/** Corrections within the lines of a text, without overlap. */
export function cutsIn(text: string, proposed: readonly (readonly [number, number, string])[]) {
  let free = 0
  return [...proposed]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, length, replacement]) => {
      const lineEnd = text.indexOf('\n', start)
      const end = Math.min(start + length, lineEnd)
      if (start < free || lineEnd < 0 || end <= start || text.slice(start, end) === replacement) return []
      if (/\f/.test(text.slice(start, end))) return []
      free = end
      return [{ start, end, replacement }]
    })
}
