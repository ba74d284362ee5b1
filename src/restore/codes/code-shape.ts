const HYPHEN = /[-–—/]/
const NUMBER = '[\\dOlI]*\\d[\\dOlI]*'
const CODE = new RegExp(
  `^(?:${NUMBER}/)?(?:[\\dOlI]{4}[/-])?(?:\\d+[/-])?\\d?\\p{L}[\\p{L}\\d&.]*(?:[/—-][\\p{L}\\d&.]+)*[/-]?$`,
  'u',
)
const SMALL_CODE = /^\d+[/-](?:\d{4}[/-])?\p{Lu}[\p{Lu}b]{1,4}-?$/u
const CAPITALS_SHARE = 0.6
/** Longest code, in characters; no pattern is tried on anything longer. */
const LONGEST = 48

/**
 * Tells whether a reading has the build of a document code: a number and a symbol in capitals, or capitals joined by
 * signs.
 *
 * @param read a token without edge punctuation
 * @example isCodeShaped('61/2018/ND-CP') // true
 */
export function isCodeShaped(read: string): boolean {
  if (read.length > LONGEST || !HYPHEN.test(read) || !CODE.test(read)) return false
  const letters = read.match(/\p{L}/gu)!
  const capitals = read.match(/\p{Lu}/gu)?.length ?? 0
  return letters.length > 1 && capitals >= CAPITALS_SHARE * letters.length
}

/** Whether a reading may be a code whose Đ came out as a small b: "12/2018/Qb". */
export function isSmallCodeShaped(read: string): boolean {
  return read.length <= LONGEST && SMALL_CODE.test(read)
}

/** A number and a type that go on behind a blank: "158/TB-" before "VPUBND". */
const BROKEN = /^\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}]*[-–—]$/u
const REST = /^\p{Lu}{2}/u

/** Whether two tokens are a code with a blank in it. */
export function isBrokenCode(left: string, right: string): boolean {
  return left.length + right.length <= LONGEST && BROKEN.test(left) && REST.test(right)
}

/** "số", as the engine reads it, glued to the code behind it, perhaps with a point for the blank. */
const NUMBER_WORD = /^[sS$][6ốoéód]{1,2}[.-]?(?=\d+[/-])/u

/**
 * The length of "số" glued to the front of a code; 0 where there is none.
 *
 * @param read a token without edge punctuation
 * @example numberWordLength('s6.2036/QD-UBND') // 3
 */
export function numberWordLength(read: string): number {
  const length = NUMBER_WORD.exec(read)?.[0].length ?? 0
  return length > 0 && isCodeShaped(read.slice(length)) ? length : 0
}
