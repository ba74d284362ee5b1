import type { PageWord } from './page.ts'

/** A footnote's mark: figures, perhaps in brackets. */
const MARK = /^[[(]?(\d{1,3})[\])]?$/
/** What a raised figure makes the square or the cube of. */
const MEASURE = /(?:^|[\d.,/(])(?:[kcdmµh]?m)$/u
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' }

/**
 * The text of a word with what is raised in it: `[^n]` for the mark of a footnote, m² and m³ for measures.
 *
 * @param word the word
 * @example markedText({ text: 'định2,', raised: { start: 4, end: 5 }, box }) // 'định[^2],'
 */
export function markedText({ raised, text }: PageWord): string {
  if (raised === undefined) return text
  const before = text.slice(0, raised.start)
  const run = text.slice(raised.start, raised.end)
  const behind = text.slice(raised.end)
  const power = POWERS[run]
  if (power !== undefined && MEASURE.test(before)) return before + power + behind
  const mark = MARK.exec(run)
  return mark === null ? text : `${before}[^${mark[1]}]${behind}`
}
