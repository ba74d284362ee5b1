import type { DocumentText, TextLine } from './document-text.ts'
import { type FoldedWord, foldedWords } from './folded-words.ts'

/** A line that is not blank, cut into words. */
export interface FormLine extends TextLine {
  readonly words: readonly FoldedWord[]
  /** Whether a blank line stands before it. */
  readonly gap: boolean
}

/** Longest line of a header or a closing, in characters; nothing longer is cut into words. */
export const LONGEST_LINE = 240

/**
 * The lines of a range that are neither blank nor left out.
 *
 * @param document the text
 * @param from first line
 * @param to line behind the last
 * @param skip tells the lines to leave out
 * @param most number of lines after which to stop
 */
export function formLines(
  document: DocumentText,
  from: number,
  to: number,
  skip: (line: number) => boolean = () => false,
  most: number = Number.POSITIVE_INFINITY,
): FormLine[] {
  const lines: FormLine[] = []
  let gap = false
  for (let index = from; index < to && lines.length < most; index++) {
    const line = document.lines[index]!
    if (skip(index)) continue
    if (line.text === '') {
      gap = true
      continue
    }
    lines.push(formLine(document.text, line, gap))
    gap = false
  }
  return lines
}

function formLine(text: string, line: TextLine, gap: boolean): FormLine {
  let words: readonly FoldedWord[] | undefined
  return {
    ...line,
    gap,
    // Most lines of a text are looked at only in passing.
    get words() {
      words ??= line.text.length > LONGEST_LINE ? [] : foldedWords(text, line)
      return words
    },
  }
}

/** Share of lines with a blank one before them from which a text is taken for double-spaced. */
const SPACED = 0.8

/** Whether blank lines part all lines and not only paragraphs. */
export function isDoubleSpaced(lines: readonly FormLine[]): boolean {
  return lines.length > 2 && lines.filter(({ gap }) => gap).length >= SPACED * (lines.length - 1)
}
