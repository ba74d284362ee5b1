import { byCodeUnits } from '../archive/code-units.ts'
import type { DetailCorrection, DocumentDetail } from '../archive/document/document-detail.ts'
import { UNSURE_BELOW } from './sureness.ts'

/** An unsure word that stands at several places of the archive. */
export interface FrequentWord {
  readonly source: string
  readonly restored: string
  /** How many places it stands at, and in how many documents. */
  readonly places: number
  readonly documents: number
  /** What else it may be, as at the first of the places. */
  readonly alternatives: readonly string[]
  /** What was read around it there. */
  readonly context: string
}

/** Words that the page has. */
const MOST_WORDS = 500
/** Words that are counted at once; those that were met once give way. */
const MOST_COUNTED = 200_000

/** Counts the unsure words of documents, of which only those that are met often are kept. */
export function frequentWordCounter(most = MOST_WORDS, mostCounted = MOST_COUNTED) {
  const counted = new Map<string, FrequentWord>()
  return {
    /** Counts the unsure words of a document. */
    add({ corrections, text }: DocumentDetail): void {
      const met = new Set<string>()
      for (const correction of corrections.filter(isUnsureWord)) {
        const source = text.slice(correction.start, correction.end)
        const restored = correction.replacement
        const key = JSON.stringify([source, restored])
        const { alternatives, context, documents, places } = counted.get(key) ?? {
          alternatives: (correction.alternatives ?? []).map(([text]) => text).filter((text) => text !== restored),
          context: contextOf(text, correction),
          documents: 0,
          places: 0,
        }
        const more = met.has(key) ? 0 : 1
        counted.set(key, { source, restored, places: places + 1, documents: documents + more, alternatives, context })
        met.add(key)
      }
      if (counted.size <= mostCounted) return
      for (const [key, { places }] of counted) if (places === 1) counted.delete(key)
    },
    /** The words that stand at several places, the most frequent first. */
    words(): FrequentWord[] {
      return [...counted.values()]
        .filter(({ places }) => places > 1)
        .sort((a, b) => b.places - a.places || byCodeUnits(a.source, b.source) || byCodeUnits(a.restored, b.restored))
        .slice(0, most)
    },
  }
}

/** Code units of a line that are shown on each side of a word. */
const CONTEXT = 40

/** The line around a word, as far as it is near. */
function contextOf(text: string, { end, start }: DetailCorrection): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const behind = text.slice(end, end + CONTEXT)
  const words = before.replace(/^[\s\S]*[\n\r]/, '') + text.slice(start, end) + behind.replace(/[\n\r][\s\S]*$/, '')
  return words.trim()
}

/** Whether deciding it everywhere can be right: what a footnote mark is depends on its place. */
const isUnsureWord = ({ confidence, decided, kind }: DetailCorrection) =>
  confidence < UNSURE_BELOW && !decided && (kind === 'word' || kind === 'code')
