import type { DetailCorrection } from '../archive/document/document-detail.ts'
import { type DecidableWord, type DecisionBook, decisionFor } from './decision-book.ts'
import type { DocumentLine } from './document-lines.ts'
import type { ReportDetail } from './report-detail.ts'
import { UNSURE_BELOW } from './sureness.ts'

/** A word of a document. */
export interface DocumentWord extends DecidableWord {
  /** Number of its line, from 1. */
  readonly line: number
  /** What was made of it; none if it stayed as it was. */
  readonly correction?: DetailCorrection
  /** Whether a person should look at it. */
  readonly unsure: boolean
}

/**
 * The words of a document, in their order.
 *
 * @param detail the document
 * @param lines its lines
 */
export function documentWords({ input, sha256 }: ReportDetail, lines: readonly DocumentLine[]): DocumentWord[] {
  return lines.flatMap(({ number, pieces }) =>
    pieces
      .filter(({ isWord }) => isWord)
      .map(({ correction, end, source, start }) => ({
        line: number,
        source,
        restored: correction?.replacement ?? source,
        place: { input, sha256, start, end },
        ...(correction && { correction }),
        unsure: correction !== undefined && correction.confidence < UNSURE_BELOW && !correction.decided,
      })),
  )
}

/**
 * What can be chosen for a word instead of what was made of it: its alternatives, and to leave it as it was.
 *
 * @param word a word
 * @returns likeliest first; no confidence where none is known
 */
export function choicesFor({ correction, restored, source }: DocumentWord): (readonly [string, number | null])[] {
  const alternatives = (correction?.alternatives ?? []).filter(([text]) => text !== restored)
  const known = source === restored || alternatives.some(([text]) => text === source)
  return known ? [...alternatives] : [...alternatives, [source, null]]
}

/**
 * The words that nobody decided yet of those that should be looked at.
 *
 * @param words words of a document
 * @param book what was decided
 */
export function undecidedWords(words: readonly DocumentWord[], book: DecisionBook): DocumentWord[] {
  return words.filter((word) => word.unsure && decisionFor(book, word) === undefined)
}

/**
 * The next of some words, or the one before.
 *
 * @param words words in order
 * @param from offset that is gone on from; null for the start
 * @param forward whether the next is wanted
 * @returns undefined behind the last and before the first
 */
export function neighbour(words: readonly DocumentWord[], from: number | null, forward: boolean) {
  if (forward) return words.find(({ place }) => from === null || place.start > from)
  return words.findLast(({ place }) => from !== null && place.start < from)
}
