/** What the scores are counted from. Every field is a number of occurrences, so counts of several texts add up. */
export interface Counts {
  /** Lines of the gold text. */
  readonly lines: number
  /** Words of the gold text. */
  readonly words: number
  /** Word errors of the garbled text. */
  readonly rawErrors: number
  /** Word errors of the restored text; case and diacritics count. */
  readonly errors: number
  /** The same with both tone placements accepted. */
  readonly foldedErrors: number
  /** The same with case ignored. */
  readonly uncasedErrors: number
  /** UTF-16 code units of the gold text, line ends and footnote marks left out. */
  readonly characters: number
  /** Character edits from the gold text to the garbled text. */
  readonly rawCharacterErrors: number
  /** Character edits from the gold text to the restored text. */
  readonly characterErrors: number
  /** Gold words with a digit in them. */
  readonly numbers: number
  /** Those that the restored text has not. */
  readonly numberErrors: number
  /** Gold words that the garbled text had right. */
  readonly intact: number
  /** Those of them that the restored text has wrong. */
  readonly hurt: number
  /** Footnote marks of the gold text. */
  readonly marks: number
  /** Those that the restored text has on the same line. */
  readonly marksFound: number
  /** Footnote marks of the restored text that the gold text has not on that line. */
  readonly marksWrong: number
}

/** Counts of nothing at all. */
export const NO_COUNTS: Counts = {
  lines: 0,
  words: 0,
  rawErrors: 0,
  errors: 0,
  foldedErrors: 0,
  uncasedErrors: 0,
  characters: 0,
  rawCharacterErrors: 0,
  characterErrors: 0,
  numbers: 0,
  numberErrors: 0,
  intact: 0,
  hurt: 0,
  marks: 0,
  marksFound: 0,
  marksWrong: 0,
}

const FIELDS = Object.keys(NO_COUNTS) as (keyof Counts)[]

/**
 * Adds counts field by field.
 *
 * @param all - the counts of lines or of texts
 * @returns their sum
 */
export function sumCounts(all: Iterable<Counts>): Counts {
  const sum = { ...NO_COUNTS }
  for (const counts of all) for (const field of FIELDS) (sum as Record<keyof Counts, number>)[field] += counts[field]
  return sum
}
