import { isSyllable } from '../orthography/index.ts'
import { foldTonePlacement } from './tone-placement.ts'

/** What went wrong with a word, from the most telling to the least. */
export const ERROR_CLASSES = [
  'token-count',
  'code-or-number',
  'tone-placement',
  'case',
  'abbreviation',
  'left-as-read',
  'tone',
  'vowel-mark',
  'tone-and-vowel-mark',
  'other-word',
] as const

export type ErrorClass = (typeof ERROR_CLASSES)[number]

/** A word that was not restored. */
export interface WordPair {
  /** What it ought to be; null for a word too many. */
  readonly gold: string | null
  /** What stands there; null for a word that is missing. */
  readonly restored: string | null
  /** What the garbled text had in place of the restored word, if anything. */
  readonly read: string | null
}

interface Substitution {
  readonly gold: string
  readonly restored: string
  readonly read: string | null
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const VOWEL_MARK = /[\u0302\u0306\u031b]/g
const CODE_OR_NUMBER = /\p{N}|\p{L}[-/]\p{Lu}/u
const CAPITALS = /^\p{Lu}{2,}$/u

const sameWithout =
  (...marks: readonly RegExp[]) =>
  ({ gold, restored }: Substitution): boolean => {
    const bare = (word: string) =>
      marks.reduce((text, mark) => text.replace(mark, ''), word.toLowerCase().normalize('NFD'))
    return bare(gold) === bare(restored)
  }

/** The first rule that holds names the class. */
const RULES: readonly (readonly [ErrorClass, (pair: Substitution) => boolean])[] = [
  ['code-or-number', ({ gold }) => CODE_OR_NUMBER.test(gold)],
  ['tone-placement', ({ gold, restored }) => foldTonePlacement(gold) === foldTonePlacement(restored)],
  ['case', ({ gold, restored }) => gold.toLowerCase() === restored.toLowerCase()],
  ['abbreviation', ({ gold }) => CAPITALS.test(gold) && !isSyllable(gold)],
  ['left-as-read', ({ restored, read }) => restored === read],
  ['tone', sameWithout(TONE)],
  ['vowel-mark', sameWithout(VOWEL_MARK)],
  ['tone-and-vowel-mark', sameWithout(TONE, VOWEL_MARK)],
]

/**
 * Names what went wrong with a word.
 *
 * @param pair - the word as it ought to be, as it was restored, and as it was read
 * @returns the class of the error
 * @example
 * classifyError({ gold: 'tỉnh', restored: 'tình', read: 'tinh' }) // 'tone'
 */
export function classifyError({ gold, restored, read }: WordPair): ErrorClass {
  if (gold === null || restored === null) return 'token-count'
  const pair = { gold, restored, read }
  return RULES.find(([, holds]) => holds(pair))?.[0] ?? 'other-word'
}
