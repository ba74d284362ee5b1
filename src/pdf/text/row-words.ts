import { type Fragment, WORD_GAP } from './fragments.ts'
import type { Row } from './rows.ts'

/** Fragments that make one word. */
export interface RowWord {
  readonly fragments: readonly Fragment[]
  readonly left: number
  readonly right: number
  /** Size of its largest type. */
  readonly size: number
  /** Whether blanks were typed between it and the next word, rather than a jump made. */
  readonly blankBehind: boolean
}

/** The gap that parts words of a row with typed blanks: a narrower one is letter-spacing. In units of the type size. */
const SPACED = 0.25

/**
 * Whether two neighbours of a row belong to two words. A blank that was typed between them in the file parts them, even
 * a narrow one.
 *
 * @param gap from which they do where no blank was typed
 */
function parted(last: Fragment, next: Fragment, gap: number): boolean {
  if (last.blankBehind || next.blankBefore) return next.left - last.right > -WORD_GAP * last.size
  return next.left - last.right > gap * Math.max(last.size, next.size)
}

/** An OCR engine writes a blank behind each word, however far the next one is. */
const isTyped = (fragment: Fragment | undefined): boolean => fragment?.hidden === false

/**
 * Puts the fragments of a row together to words.
 *
 * @param row from left to right
 */
export function toRowWords(row: Row): RowWord[] {
  const words: Fragment[][] = []
  const gap = row.some((fragment) => isTyped(fragment) && fragment.blankBehind) ? SPACED : WORD_GAP
  for (const fragment of row) {
    const word = words.at(-1)
    const last = word?.at(-1)
    if (word === undefined || last === undefined || parted(last, fragment, gap)) words.push([fragment])
    else word.push(fragment)
  }
  return words.map((fragments, i) => ({
    fragments,
    left: fragments[0]?.left ?? 0,
    right: fragments.reduce((most, { right }) => Math.max(most, right), 0),
    size: fragments.reduce((most, { size }) => Math.max(most, size), 0),
    blankBehind:
      isTyped(fragments.at(-1)) && (fragments.at(-1)?.blankBehind || words[i + 1]?.[0]?.blankBefore) === true,
  }))
}
