import { type Counts, sumCounts } from './counts.ts'
import { ERROR_CLASSES, type ErrorClass } from './error-class.ts'
import { evaluateLine, type WordError } from './line-evaluation.ts'

/** Three texts with the same lines. */
export interface TextTriple {
  /** The text as it was printed. */
  readonly gold: string
  /** The text as the OCR engine read it. */
  readonly garbled: string
  /** The text as it was restored. */
  readonly restored: string
}

/** How well a text was restored. */
export interface Evaluation {
  readonly counts: Counts
  /** Every word error, in reading order. */
  readonly errors: readonly WordError[]
  /** How many lines each text has. Scores mean little where the three differ. */
  readonly lineCounts: { readonly gold: number; readonly garbled: number; readonly restored: number }
}

/** The same wrong word for the same right one, and how often. */
export interface Confusion extends Pick<WordError, 'gold' | 'restored' | 'errorClass'> {
  readonly count: number
}

/**
 * Scores a restored text against its gold text, line for line.
 *
 * @param texts - the gold, the garbled and the restored text; line i of each is the same printed line
 * @returns the counts, from which `rates` makes percentages, and the word errors
 * @example
 * evaluate({ gold: 'Cộng hòa', garbled: 'Cong hoa', restored: 'Cộng hoà' }).counts.errors // 1
 */
export function evaluate({ gold, garbled, restored }: TextTriple): Evaluation {
  const [goldLines, garbledLines, restoredLines] = [gold, garbled, restored].map(splitLines) as [
    string[],
    string[],
    string[],
  ]
  const lines = goldLines.map((line, index) =>
    evaluateLine({ gold: line, garbled: garbledLines[index] ?? '', restored: restoredLines[index] ?? '' }, index + 1),
  )
  return {
    counts: sumCounts(lines.map(({ counts }) => counts)),
    errors: lines.flatMap(({ errors }) => errors),
    lineCounts: { gold: goldLines.length, garbled: garbledLines.length, restored: restoredLines.length },
  }
}

/**
 * Counts word errors by class.
 *
 * @param errors - the errors of an evaluation
 * @returns a count for every class, zero included
 */
export function countErrorClasses(errors: readonly WordError[]): Record<ErrorClass, number> {
  const counts = Object.fromEntries(ERROR_CLASSES.map((name) => [name, 0])) as Record<ErrorClass, number>
  for (const { errorClass } of errors) counts[errorClass]++
  return counts
}

/**
 * The errors that occur most often.
 *
 * @param errors - the errors of an evaluation
 * @param limit - at most so many
 * @returns the most frequent first; among equals the one that occurs first
 */
export function frequentConfusions(errors: readonly WordError[], limit: number): Confusion[] {
  const confusions = new Map<string, Confusion>()
  for (const { gold, restored, errorClass } of errors) {
    const key = JSON.stringify([gold, restored])
    const count = (confusions.get(key)?.count ?? 0) + 1
    confusions.set(key, { gold, restored, errorClass: confusions.get(key)?.errorClass ?? errorClass, count })
  }
  return [...confusions.values()].sort((a, b) => b.count - a.count).slice(0, limit)
}

function splitLines(text: string): string[] {
  return text.normalize('NFC').split('\n')
}
