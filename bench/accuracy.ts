import { type BenchDocument, GROUPS, type Group } from './documents.ts'
import { type PeerAccuracy, peerAccuracy } from './peer-accuracy.ts'
import type { WordList } from './peers/index.ts'
import type { RestoreFairly } from './restorations.ts'
import { type Scored, type Scores, scoresOf, scoreText } from './scores.ts'

/** The scores of a document. */
export interface DocumentScores extends Scores {
  readonly name: string
  readonly group: Group
  /** Mean confidence that the restorer states, 0 to 1. */
  readonly confidence: number
}

export interface AccuracyResult {
  readonly documents: readonly DocumentScores[]
  /** The documents of a group as one text. */
  readonly totals: readonly (Scores & { readonly group: Group })[]
  readonly peers: PeerAccuracy
}

export interface AccuracyOptions {
  /** The words that the peers choose from; without them the peers are left out. */
  readonly words: WordList | null
  /** Lets the slow peers, too, restore every document. */
  readonly allPeers: boolean
  readonly log: (message: string) => void
}

/**
 * Scores the restoration of documents, beside that of the peers.
 *
 * @param documents - the documents
 * @param restore - restores one of them
 * @param options - what the peers are to do
 * @returns scores by document and by group
 */
export function measureAccuracy(
  documents: readonly BenchDocument[],
  restore: RestoreFairly,
  options: AccuracyOptions,
): AccuracyResult {
  const scored = documents.map((document) => {
    const { text, confidence } = restore(document)
    return { document, confidence, scored: scoreText(document, text) }
  })
  const byGroup = (group: Group): Scored[] =>
    scored.filter(({ document }) => document.group === group).map((entry) => entry.scored)
  return {
    documents: scored.map(({ document: { name, group }, confidence, scored }) => ({
      name,
      group,
      confidence: Number(confidence.toFixed(4)),
      ...scoresOf([scored]),
    })),
    totals: GROUPS.filter((group) => byGroup(group).length > 0).map((group) => ({
      group,
      ...scoresOf(byGroup(group)),
    })),
    peers: peerAccuracy(
      scored.map(({ document, scored }) => ({ document, scored })),
      options,
    ),
  }
}
