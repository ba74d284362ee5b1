import type { Counts } from './counts.ts'

/**
 * Scores in per cent, to two decimals; null where there is nothing to count. An accuracy is 100 less the errors per
 * 100 words, so it falls below 0 where words too many outnumber the words.
 */
export interface Rates {
  /** Words of the gold text. */
  readonly words: number
  readonly rawWordAccuracy: number | null
  readonly wordAccuracy: number | null
  /** Both tone placements accepted. */
  readonly foldedWordAccuracy: number | null
  /** Case ignored. */
  readonly uncasedWordAccuracy: number | null
  readonly charErrorRate: number | null
  readonly rawCharErrorRate: number | null
  /** Of the words with a digit in them, codes included. */
  readonly numberAccuracy: number | null
  /** Of the words that were right before, how many are wrong now. */
  readonly hurtRate: number | null
  readonly footnoteMarks: { readonly expected: number; readonly found: number; readonly wrong: number }
}

/**
 * Turns counts into percentages.
 *
 * @param counts - the counts of an evaluation, or a sum of several
 * @returns the scores in per cent
 */
export function rates(counts: Counts): Rates {
  const { words, characters } = counts
  return {
    words,
    rawWordAccuracy: accuracy(counts.rawErrors, words),
    wordAccuracy: accuracy(counts.errors, words),
    foldedWordAccuracy: accuracy(counts.foldedErrors, words),
    uncasedWordAccuracy: accuracy(counts.uncasedErrors, words),
    charErrorRate: share(counts.characterErrors, characters),
    rawCharErrorRate: share(counts.rawCharacterErrors, characters),
    numberAccuracy: accuracy(counts.numberErrors, counts.numbers),
    hurtRate: share(counts.hurt, counts.intact),
    footnoteMarks: { expected: counts.marks, found: counts.marksFound, wrong: counts.marksWrong },
  }
}

function accuracy(errors: number, all: number): number | null {
  return all === 0 ? null : twoDecimals(100 * (1 - errors / all))
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : twoDecimals((100 * part) / all)
}

function twoDecimals(value: number): number {
  return Number(value.toFixed(2))
}
