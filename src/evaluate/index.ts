export { type AlignedPair, type Alignment, alignWords } from './alignment.ts'
export { type Counts, sumCounts } from './counts.ts'
export { classifyError, ERROR_CLASSES, type ErrorClass, type WordPair } from './error-class.ts'
export {
  type Confusion,
  countErrorClasses,
  type Evaluation,
  evaluate,
  frequentConfusions,
  type TextTriple,
} from './evaluation.ts'
export type { WordError } from './line-evaluation.ts'
export { type Rates, rates } from './rates.ts'
export { foldTonePlacement } from './tone-placement.ts'
export { footnoteMarks, splitWords } from './words.ts'
