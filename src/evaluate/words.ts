const FOOTNOTE_MARK = /\[\^[^\]]*\]/g
const EDGE_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/**
 * The words of a line as the scores count them: what stands between blanks, less footnote marks and less the
 * punctuation at its edges. What is nothing but punctuation is no word.
 *
 * @param line - one line of text
 * @returns the words from left to right
 * @example
 * splitWords('(Công văn số 12/UBND-VX),[^3]') // ['Công', 'văn', 'số', '12/UBND-VX']
 */
export function splitWords(line: string): string[] {
  return withoutFootnoteMarks(line)
    .split(/\s+/)
    .map((token) => token.replace(EDGE_PUNCTUATION, ''))
    .filter((word) => word !== '')
}

/**
 * The footnote marks of a line, as they are written: `[^3]`.
 *
 * @param line - one line of text
 * @returns the marks from left to right
 */
export function footnoteMarks(line: string): string[] {
  return line.match(FOOTNOTE_MARK) ?? []
}

/**
 * A line less its footnote marks.
 *
 * @param line - one line of text
 * @returns the line with every `[^n]` taken out
 */
export function withoutFootnoteMarks(line: string): string {
  return line.replace(FOOTNOTE_MARK, '')
}
