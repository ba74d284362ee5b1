import { rates, sumCounts } from '../src/evaluate/index.ts'
import type { BenchDocument } from './documents.ts'
import { PEERS, SLOW_PEERS, type WordList } from './peers/index.ts'
import { type Scored, scoreText } from './scores.ts'

/** Name of this package among the peers. */
export const OURS = 'phuchoi'

/** The documents that a slow peer restores as well: the shorter gold document, the shortest fixture. */
const SLOW_PEER_DOCUMENTS = new Set(['003', 'cong-van, good', 'cong-van, poor'])

/** Scores of one system on one document, in per cent. */
export interface SystemScores {
  readonly system: string
  readonly document: string
  readonly wordAccuracy: number | null
  readonly numberAccuracy: number | null
  readonly hurtRate: number | null
  readonly charErrorRate: number | null
}

export interface PeerAccuracy {
  /** Every system on every document that it restored. */
  readonly scores: readonly SystemScores[]
  /** Mean word accuracy over documents, in per cent. */
  readonly means: readonly SystemMean[]
}

export interface SystemMean {
  readonly system: string
  /** Over all documents; null for a system that left some out. */
  readonly all: number | null
  /** Over the documents that every system restored. */
  readonly shared: number | null
}

interface Options {
  readonly words: WordList | null
  readonly allPeers: boolean
  readonly log: (message: string) => void
}

/**
 * Lets the peers restore the documents that were restored.
 *
 * @param restored - the documents, with our own restoration scored
 * @param options - the words that the peers choose from, and whether the slow ones do everything
 * @returns their scores beside ours; without words ours alone
 */
export function peerAccuracy(
  restored: readonly { readonly document: BenchDocument; readonly scored: Scored }[],
  { words, allPeers, log }: Options,
): PeerAccuracy {
  const ours = restored.map(({ document, scored }) => systemScores(OURS, document, scored))
  const peers = Object.entries(words === null ? {} : PEERS).flatMap(([system, createPeer]) => {
    const peer = createPeer(words!)
    const taken = restored.filter(
      ({ document }) => allPeers || !SLOW_PEERS.has(system) || SLOW_PEER_DOCUMENTS.has(document.name),
    )
    return taken.map(({ document }) => {
      if (SLOW_PEERS.has(system)) log(`${system}: ${document.name}`)
      return systemScores(system, document, scoreText(document, peer(document.garbled)))
    })
  })
  const scores = [...ours, ...peers]
  return { scores, means: systemMeans(scores) }
}

/**
 * Averages the word accuracy of each system over documents, each document counting once.
 *
 * @param scores - scores of systems on documents
 * @returns the mean over all documents, and over those that every system restored
 */
export function systemMeans(scores: readonly SystemScores[]): SystemMean[] {
  const systems = [...new Set(scores.map(({ system }) => system))]
  const documents = [...new Set(scores.map(({ document }) => document))]
  const accuracy = (system: string, document: string): number | null =>
    scores.find((score) => score.system === system && score.document === document)?.wordAccuracy ?? null
  const shared = documents.filter((document) => systems.every((system) => accuracy(system, document) !== null))
  return systems.map((system) => ({
    system,
    all: mean(documents.map((document) => accuracy(system, document))),
    shared: mean(shared.map((document) => accuracy(system, document))),
  }))
}

function systemScores(system: string, document: BenchDocument, scored: Scored): SystemScores {
  const { wordAccuracy, numberAccuracy, hurtRate, charErrorRate } = rates(sumCounts(scored.lines))
  return { system, document: document.name, wordAccuracy, numberAccuracy, hurtRate, charErrorRate }
}

function mean(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null
  return Number((values.reduce<number>((sum, value) => sum + value!, 0) / values.length).toFixed(2))
}
