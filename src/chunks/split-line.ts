import { cutLine, type Line, lineText, notesOf, withoutNotes } from './line.ts'

const SENTENCES = new Intl.Segmenter('vi', { granularity: 'sentence' })
const CLAUSE_END = /[;:,] +/g
const CELL_END = /\t/g
const WORD_END = /\s+/g

/** Ways to cut a line that is too long, the gentlest first; each gives the parts, or the line alone. */
const WAYS: readonly ((line: Line) => Line[])[] = [
  (line) => cutLine(line, sentenceEnds(lineText(line))),
  notesApart,
  (line) => cutAfter(line, CLAUSE_END),
  (line) => cutAfter(line, CELL_END),
  halves,
]

/**
 * Splits a line that is too long for a chunk: into sentences, the line and its footnotes, clauses, cells, or in half
 * between two words.
 *
 * @param line the line
 * @returns two parts or more; null for a single word
 */
export function splitLine(line: Line): Line[] | null {
  for (const way of WAYS) {
    const parts = way(line)
    if (parts.length > 1) return parts
  }
  return null
}

/**
 * Where sentences end, blanks behind them included.
 *
 * @param text a line
 * @returns offsets, without the end of the text
 */
export function sentenceEnds(text: string): number[] {
  const ends = [...SENTENCES.segment(text)].map(({ index }) => index)
  // What follows without a blank, such as the mark of a footnote, belongs to the word before.
  return ends.filter((end) => end > 0 && /\s/.test(text.charAt(end - 1)))
}

function notesApart(line: Line): Line[] {
  return [withoutNotes(line), ...notesOf(line)]
}

function cutAfter(line: Line, pattern: RegExp): Line[] {
  const text = lineText(line)
  const ends = [...text.matchAll(pattern)].map((match) => match.index + match[0].length)
  return cutLine(
    line,
    ends.filter((end) => end < text.length),
  )
}

function halves(line: Line): Line[] {
  const text = lineText(line)
  const ends = [...text.matchAll(WORD_END)].map((match) => match.index + match[0].length)
  const inside = ends.filter((end) => end < text.length && text.slice(0, end).trim() !== '')
  const middle = inside[Math.floor(inside.length / 2)]
  return middle === undefined ? [line] : cutLine(line, [middle])
}
