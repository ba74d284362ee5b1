import levenshtein from 'fast-levenshtein'
import { type Alignment, alignWords } from './alignment.ts'
import type { Counts } from './counts.ts'
import { classifyError, type ErrorClass, type WordPair } from './error-class.ts'
import { foldTonePlacement } from './tone-placement.ts'
import { footnoteMarks, splitWords, withoutFootnoteMarks } from './words.ts'

/** The same line of three texts. */
export interface LineTriple {
  readonly gold: string
  readonly garbled: string
  readonly restored: string
}

/** A word error, with its class and its place. */
export interface WordError extends WordPair {
  readonly errorClass: ErrorClass
  /** Line of the gold text, 1-based. */
  readonly line: number
}

/** What one line adds to the scores. */
export interface LineEvaluation {
  readonly counts: Counts
  readonly errors: readonly WordError[]
}

/**
 * Compares one line with its gold line.
 *
 * @param triple - the line in the gold, the garbled and the restored text, all in NFC
 * @param line - its number, 1-based, for the errors
 * @returns the counts and the word errors of the line
 */
export function evaluateLine({ gold, garbled, restored }: LineTriple, line: number): LineEvaluation {
  const goldWords = splitWords(gold)
  const garbledWords = splitWords(garbled)
  const restoredWords = splitWords(restored)
  const alignment = alignWords(goldWords, restoredWords)
  const raw = alignWords(goldWords, garbledWords)
  const right = rightWords(alignment)
  const intact = rightWords(raw)
  const numbers = alignment.pairs.filter(([word]) => word !== null && /\d/.test(word))
  const goldText = withoutFootnoteMarks(gold).trim()

  const counts: Counts = {
    lines: 1,
    words: goldWords.length,
    rawErrors: raw.cost,
    errors: alignment.cost,
    foldedErrors: costUnder(foldTonePlacement, goldWords, restoredWords),
    uncasedErrors: costUnder((word) => word.toLowerCase(), goldWords, restoredWords),
    characters: goldText.length,
    rawCharacterErrors: levenshtein.get(goldText, garbled.trim()),
    characterErrors: levenshtein.get(goldText, withoutFootnoteMarks(restored).trim()),
    numbers: numbers.length,
    numberErrors: numbers.filter(([word, other]) => word !== other).length,
    intact: intact.filter(Boolean).length,
    hurt: intact.filter((wasRight, index) => wasRight && !right[index]).length,
    ...countMarks(footnoteMarks(gold), footnoteMarks(restored)),
  }
  return { counts, errors: alignment.cost === 0 ? [] : wordErrors(alignment, garbledWords, restoredWords, line) }
}

/** For each gold word, whether the other side has it. */
function rightWords({ pairs }: Alignment): boolean[] {
  return pairs.filter(([word]) => word !== null).map(([word, other]) => word === other)
}

function costUnder(fold: (word: string) => string, left: readonly string[], right: readonly string[]): number {
  return alignWords(left.map(fold), right.map(fold)).cost
}

function countMarks(expected: readonly string[], found: readonly string[]) {
  const left = [...found]
  let marksFound = 0
  for (const mark of expected) {
    const at = left.indexOf(mark)
    if (at < 0) continue
    left.splice(at, 1)
    marksFound++
  }
  return { marks: expected.length, marksFound, marksWrong: left.length }
}

function wordErrors(
  { pairs }: Alignment,
  garbledWords: readonly string[],
  restoredWords: readonly string[],
  line: number,
): WordError[] {
  const readings = alignWords(garbledWords, restoredWords)
    .pairs.filter(([, restored]) => restored !== null)
    .map(([read]) => read)
  const errors: WordError[] = []
  let index = 0
  for (const [gold, restored] of pairs) {
    const read = restored === null ? null : (readings[index++] ?? null)
    if (gold === restored) continue
    const pair = { gold, restored, read }
    errors.push({ ...pair, errorClass: classifyError(pair), line })
  }
  return errors
}
