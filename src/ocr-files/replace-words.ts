/** Words that follow each other in a text, and what is to stand in their place. */
export interface WordReplacement {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/**
 * Replaces words of a text and keeps all blanks between them.
 *
 * @param text the text
 * @param replacements for all its words, in order
 * @returns the new text; null if the words are not those of the text
 */
export function replaceWords(text: string, replacements: readonly WordReplacement[]): string | null {
  const found = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ word, index }))
  const expected = replacements.flatMap(({ from }) => from)
  if (found.length !== expected.length || found.some(({ word }, i) => word !== expected[i])) return null
  const pieces: string[] = []
  let last = 0
  let next = 0
  for (const { from, to } of replacements) {
    const first = found[next]!
    next += from.length
    const end = found[next - 1]!.index + found[next - 1]!.word.length
    const blanks = text.slice(last, first.index)
    // A word that goes takes the blanks before it along, but no line end.
    pieces.push(to.length === 0 ? blanks.replace(/[^\r\n]/g, '') : blanks, to.join(' '))
    last = end
  }
  pieces.push(text.slice(last))
  return pieces.join('')
}
