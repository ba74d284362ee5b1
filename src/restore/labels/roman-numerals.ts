const VALUES: readonly (readonly [sign: string, value: number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/**
 * Writes a number as a Roman numeral.
 *
 * @param number 1 to 39: documents have no more sections
 * @example romanNumeral(14) // 'XIV'
 */
export function romanNumeral(number: number): string {
  let rest = number
  let numeral = ''
  for (const [sign, value] of VALUES) {
    for (; rest >= value; rest -= value) numeral += sign
  }
  return numeral
}
