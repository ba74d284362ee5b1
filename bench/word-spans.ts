const FOOTNOTE_MARK = /\[\^[^\]]*\]/g
const TOKEN = /\S+/g
const EDGE_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const RUN = /[\p{L}\p{N}\p{M}]+/gu

/** A run of letters and digits, and where it stands. */
export interface RunSpan {
  readonly text: string
  /** Offset of its first code unit in the line. */
  readonly start: number
  /** Offset behind its last code unit; a footnote mark inside counts as part of it. */
  readonly end: number
}

/** A word as the scores count it, and where it stands. */
export interface WordSpan extends RunSpan {
  /** Its runs of letters and digits; "và/hoặc" has two. */
  readonly runs: readonly RunSpan[]
}

/**
 * The words of a line as `splitWords` of the scores gives them, in NFC, each with its place in the line.
 *
 * @param line - one line of text
 * @returns the words from left to right
 * @example
 * wordSpans('(và/hoặc)[^3]') // [{ text: 'và/hoặc', start: 1, end: 8, runs: [{ text: 'và', start: 1, … }, …] }]
 */
export function wordSpans(line: string): WordSpan[] {
  const { text, offsets } = withoutMarks(line)
  const span = (from: number, to: number): RunSpan => ({
    text: text.slice(from, to).normalize('NFC'),
    start: offsets[from]!,
    end: offsets[to - 1]! + 1,
  })
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const core = token.replace(EDGE_PUNCTUATION, '')
    if (core === '') return []
    const from = index + token.search(/[\p{L}\p{N}]/u)
    const runs = [...core.matchAll(RUN)].map((run) => span(from + run.index, from + run.index + run[0].length))
    return [{ ...span(from, from + core.length), runs }]
  })
}

/** The runs of letters and digits of a word. */
export function runsOf(word: string): string[] {
  return word.match(RUN) ?? []
}

/** The line less its footnote marks, and for each code unit left its offset in the line. */
function withoutMarks(line: string): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(line.length)
  let text = ''
  let from = 0
  const keep = (to: number) => {
    for (let i = from; i < to; i++) offsets[text.length + i - from] = i
    text += line.slice(from, to)
  }
  for (const { 0: mark, index } of line.matchAll(FOOTNOTE_MARK)) {
    keep(index)
    from = index + mark.length
  }
  keep(line.length)
  return { text, offsets }
}
