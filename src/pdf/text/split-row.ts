import type { Box } from '../../page/index.ts'
import type { RowWord } from './row-words.ts'
import { ASCENT } from './rows.ts'

/** A gap that parts columns, in units of the type size: at least, as a multiple of the row's middle gap, and sure. */
const LEAST = 1.2
const TIMES = 2.5
const SURE = 2
/** Where blanks were typed the gap is more likely one inside a line ("Số:      /BC-UBND"). */
const TYPED = 3
/** Behind a label a line is often indented by a tab. */
const BEHIND_LABEL = 4
/** From how many gaps the middle one tells how wide the blanks of a row are. */
const ENOUGH_GAPS = 3

/** A page with more upright rules is a drawing. */
const MOST_UPRIGHTS = 1000

const LABEL = /^(?:[-–—•▪+*]|[([]?[\p{L}\p{N}.]{1,4}[.)\]:])$/u

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

/** Whether a rule stands upright in the gap, beside the letters. */
function ruled(last: RowWord, next: RowWord, rules: readonly Box[]): boolean {
  const [fragment] = next.fragments
  if (fragment === undefined) return false
  const y = fragment.start - (ASCENT / 2) * fragment.size
  const slack = 0.1 * next.size
  return rules.some(
    ({ left, right, top, bottom }) =>
      left >= last.right - slack && right <= next.left + slack && top <= y && bottom >= y,
  )
}

/**
 * Splits a row where a wide gap or an upright rule parts it into columns.
 *
 * @param words of a row, from left to right
 * @param uprights the upright rules of the page
 */
export function splitRow(words: readonly RowWord[], uprights: readonly Box[]): RowWord[][] {
  const rules = uprights.length > MOST_UPRIGHTS ? [] : uprights
  const gaps = words.slice(1).map((word, i) => (word.left - (words[i]?.right ?? 0)) / word.size)
  const usual = gaps.length >= ENOUGH_GAPS ? middle(gaps) * TIMES : SURE
  const segments: RowWord[][] = []
  words.forEach((word, i) => {
    const last = words[i - 1]
    if (last === undefined) {
      segments.push([word])
      return
    }
    const opening = segments.at(-1)?.length === 1 && LABEL.test(last.fragments.map(({ text }) => text).join(''))
    const least = Math.max(LEAST, usual, last.blankBehind ? TYPED : 0, opening ? BEHIND_LABEL : 0)
    if ((gaps[i - 1] ?? 0) > least || ruled(last, word, rules)) segments.push([word])
    else segments.at(-1)?.push(word)
  })
  return segments
}
