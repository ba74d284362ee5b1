import {
  type Counts,
  countErrorClasses,
  type ErrorClass,
  evaluate,
  type Rates,
  rates,
  sumCounts,
  type WordError,
} from '../src/evaluate/index.ts'
import { bootstrapInterval } from './bootstrap.ts'
import type { BenchDocument } from './documents.ts'

/** A restored text compared with its gold text. */
export interface Scored {
  /** One for every gold line. */
  readonly lines: readonly Counts[]
  readonly errors: readonly WordError[]
}

/** The scores of one or more texts. */
export interface Scores extends Rates {
  /** Where the word accuracy lies with 95 % probability, in per cent. */
  readonly interval: readonly [low: number, high: number] | null
  readonly errorClasses: Readonly<Record<ErrorClass, number>>
}

/**
 * Compares a restored text with its gold text, line for line.
 *
 * @param document - the gold text and the text as it was read
 * @param restored - the restored text
 * @returns counts by line, so that lines can be drawn anew
 */
export function scoreText({ gold, garbled }: BenchDocument, restored: string): Scored {
  const garbledLines = garbled.split('\n')
  const restoredLines = restored.split('\n')
  const lines = gold
    .split('\n')
    .map((line, i) => evaluate({ gold: line, garbled: garbledLines[i] ?? '', restored: restoredLines[i] ?? '' }))
  return { lines: lines.map(({ counts }) => counts), errors: lines.flatMap(({ errors }) => errors) }
}

/**
 * Adds up compared texts.
 *
 * @param texts - one or more
 * @returns their scores as those of one text
 */
export function scoresOf(texts: readonly Scored[]): Scores {
  const lines = texts.flatMap((text) => text.lines)
  const interval = bootstrapInterval(lines.map(({ words, errors }) => ({ part: words - errors, all: words })))
  return {
    ...rates(sumCounts(lines)),
    interval: interval === null ? null : [percent(interval[0]), percent(interval[1])],
    errorClasses: countErrorClasses(texts.flatMap(({ errors }) => errors)),
  }
}

const percent = (share: number): number => Number((100 * share).toFixed(2))
