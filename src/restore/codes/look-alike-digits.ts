/** A number in which letters stand for digits. */
export interface DigitReading {
  readonly text: string
  /** What it costs to have read these digits as letters, in nats. */
  readonly cost: number
}

/** Letters that are read for digits and what it costs, in nats. */
const LIKE_DIGITS: Readonly<Record<string, readonly [digit: string, cost: number]>> = {
  O: ['0', 3],
  o: ['0', 6],
  I: ['1', 5],
  l: ['1', 5],
  '|': ['1', 5],
}
/** Numbers, dates and ratios with a digit in them at least, and a letter. */
const NUMBER_WITH_LETTERS = /^(?=.*\d)(?=.*[OolI|])[\dOolI|]+(?:[/.,-][\dOolI|]+){0,3}$/
const LONGEST = 14

/**
 * Reads a number in which letters stand for digits.
 *
 * @param read a token without edge punctuation
 * @returns the number, or undefined where it is none
 * @example digitsIn('O5/2O23')?.text // '05/2023'
 */
export function digitsIn(read: string): DigitReading | undefined {
  if (read.length > LONGEST || !NUMBER_WITH_LETTERS.test(read)) return undefined
  let text = ''
  let cost = 0
  for (const letter of read) {
    const like = LIKE_DIGITS[letter]
    text += like?.[0] ?? letter
    cost += like?.[1] ?? 0
  }
  return { text, cost }
}
