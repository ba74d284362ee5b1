import { type Box, boxAround, overlapAcross } from '../page/index.ts'
import { bareLetters, likeness } from './likeness.ts'

/** A word of either reading, in the units of the first. */
export interface BoxedText {
  readonly text: string
  readonly box: Box
}

/** Words of both readings that stand for each other; runs of either list, the end is behind the last. */
export interface WordPairing {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** How many words of the one stand for how many of the other, where readers part words differently. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const
/** What a step costs that pairs more words than one with one, in letters. */
const JOIN_COST = 0.5
/** Boxes that lie upon each other this well need no likeness of letters: an engine may have read anything there. */
const SAME_PLACE = 0.75
/** The least mean of both where boxes are less alike. */
const LIKE = 0.6
/** More words than these without a gap that both readings have are not aligned. */
const MOST_WORDS = 40

/**
 * Pairs the words of a line with those that another reader found there, by dynamic programming over boxes and letters.
 *
 * @param words the words of the line, from left to right
 * @param others those of the other reader, from left to right
 * @returns the pairs in order; words without a fitting counterpart are in none
 */
export function pairWords(words: readonly BoxedText[], others: readonly BoxedText[]): WordPairing[] {
  return stretches(words, others).flatMap(({ from, to, otherFrom, otherTo }) =>
    pairStretch(words.slice(from, to), others.slice(otherFrom, otherTo)).map((pair) => ({
      from: from + pair.from,
      to: from + pair.to,
      otherFrom: otherFrom + pair.otherFrom,
      otherTo: otherFrom + pair.otherTo,
    })),
  )
}

/** Cuts a line where no word of either reading stands: what is left of the cut pairs with nothing right of it. */
function stretches(words: readonly BoxedText[], others: readonly BoxedText[]): WordPairing[] {
  const found: WordPairing[] = []
  let i = 0
  let j = 0
  while (i < words.length && j < others.length) {
    const [from, otherFrom] = [i, j]
    let right = Number.NEGATIVE_INFINITY
    for (;;) {
      const word = words[i]?.box
      const other = others[j]?.box
      const own = word !== undefined && (other === undefined || word.left <= other.left)
      const next = own ? word : other
      if (next === undefined || (next.left >= right && right > Number.NEGATIVE_INFINITY)) break
      right = Math.max(right, next.right)
      if (own) i++
      else j++
    }
    if (i > from && j > otherFrom) found.push({ from, to: i, otherFrom, otherTo: j })
  }
  return found
}

function pairStretch(words: readonly BoxedText[], others: readonly BoxedText[]): WordPairing[] {
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return []
  const width = others.length + 1
  const best = new Float64Array((words.length + 1) * width)
  /** The step that leads to a cell; −1 leaves a word of the line out, −2 one of the other reader. */
  const steps = new Int8Array(best.length).fill(-2)
  for (let i = 0; i <= words.length; i++) {
    for (let j = 0; j <= others.length; j++) {
      const cell = i * width + j
      if (j > 0) best[cell] = best[cell - 1]!
      if (i > 0 && (j === 0 || best[cell - width]! > best[cell]!)) {
        best[cell] = best[cell - width]!
        steps[cell] = -1
      }
      STEPS.forEach(([own, other], step) => {
        if (own > i || other > j) return
        const gain = best[cell - own * width - other]! + gainOf(words.slice(i - own, i), others.slice(j - other, j))
        if (gain > best[cell]!) {
          best[cell] = gain
          steps[cell] = step
        }
      })
    }
  }
  const pairs: WordPairing[] = []
  for (let i = words.length, j = others.length; i > 0 && j > 0; ) {
    const step = steps[i * width + j]!
    if (step === -1) i--
    else if (step === -2) j--
    else {
      const [own, other] = STEPS[step]!
      pairs.push({ from: i - own, to: i, otherFrom: j - other, otherTo: j })
      i -= own
      j -= other
    }
  }
  return pairs.reverse()
}

/** What it is worth to pair some words with some others, in letters; nothing where they do not fit. */
function gainOf(words: readonly BoxedText[], others: readonly BoxedText[]): number {
  const boxes = sharedWidth(boxAround(words.map(({ box }) => box)), boxAround(others.map(({ box }) => box)))
  if (boxes <= 0) return 0
  const letters = bareLetters(words.map(({ text }) => text).join(''))
  const like = (boxes + likeness(letters, bareLetters(others.map(({ text }) => text).join('')))) / 2
  if (boxes < SAME_PLACE && like < LIKE) return 0
  return (letters.length + 1) * like - (words.length + others.length > 2 ? JOIN_COST : 0)
}

/** What two boxes share of the width that they cover together, 0 to 1. */
function sharedWidth(a: Box, b: Box): number {
  const shared = overlapAcross(a, b)
  const whole = Math.max(a.right, b.right) - Math.min(a.left, b.left)
  return shared <= 0 || whole <= 0 ? 0 : shared / whole
}
