import { POINT_LETTERS, romanNumeral } from '../../restore/index.ts'

/** The Roman numerals that sections are counted with, in order. */
export const NUMERALS: readonly string[] = Array.from({ length: 39 }, (_, i) => romanNumeral(i + 1))

/** Letters that Latin numbering has as well (A., B., …), with Đ in its place. */
export const CAPITALS: readonly string[] = POINT_LETTERS.map((letter) => letter.toUpperCase())
