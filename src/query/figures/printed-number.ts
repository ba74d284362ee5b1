/** A number as it is printed. */
export interface PrintedNumber {
  readonly value: number
  /** Digits behind the comma. */
  readonly decimals: number
}

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/**
 * Reads a number in Vietnamese form: points part thousands, a comma the decimals, zeros may pad it ("02"). A point
 * before one, two or more than three digits can only be meant as a comma.
 *
 * @param printed digits, points and commas
 * @example readNumber('1.284,5') // { value: 1284.5, decimals: 1 }
 */
export function readNumber(printed: string): PrintedNumber {
  const plain = THOUSANDS.test(printed) ? printed.replaceAll('.', '') : printed
  const [whole, fraction = ''] = plain.split(/[.,]/)
  return { value: Number(`${whole}.${fraction || '0'}`), decimals: fraction.length }
}

/** What one sign may have been. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ...[...'0123456789'].map((digit) => [digit, '0123456789'.replace(digit, '')] as const),
  ['.', ','],
  [',', '.'],
])

/**
 * The numbers that a printed number may have been before one of its signs was misread: another digit, a comma for a
 * point.
 *
 * @param printed digits, points and commas
 */
export function misreadingsOf(printed: string): readonly number[] {
  return [...printed].flatMap((sign, at) =>
    [...(OTHERS.get(sign) ?? '')].map(
      (other) => readNumber(printed.slice(0, at) + other + printed.slice(at + 1)).value,
    ),
  )
}
