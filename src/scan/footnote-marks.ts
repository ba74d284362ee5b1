import type { Run } from '../page/index.ts'

const MARKS = /(?:\[\^[^\s[\]]+\])+/g
const MARK = /\[\^([^\s[\]]+)\]/g

/** A word as it is printed. */
export interface PrintedWord {
  readonly text: string
  /** The mark of a footnote in it. */
  readonly raised?: Run
}

/**
 * Writes the footnote marks of a restored word as they are printed: "định[^3]" is "định3" with a raised 3. Marks side by
 * side are parted by a comma.
 *
 * @param text a word of a restored text
 * @returns the word; of several marks apart from each other only the last is told as raised
 */
export function printedWord(text: string): PrintedWord {
  let printed = ''
  let last = 0
  let raised: Run | undefined
  for (const { 0: marks, index } of text.matchAll(MARKS)) {
    const start = printed.length + index - last
    printed += text.slice(last, index) + Array.from(marks.matchAll(MARK), ([, label]) => label).join(',')
    raised = { start, end: printed.length }
    last = index + marks.length
  }
  printed += text.slice(last)
  return raised === undefined ? { text: printed } : { text: printed, raised }
}
