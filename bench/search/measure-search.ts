import { statSync } from 'node:fs'
import type { Chunk } from '../../src/chunks/index.ts'
import { buildIndex, openIndex, searchIndex } from '../../src/search/index.ts'
import type { BenchDocument } from '../documents.ts'
import type { Scratch } from '../scratch.ts'
import { generatedChunks } from './generated-chunks.ts'
import { measureMiniSearch, type PeerRow } from './minisearch.ts'

/** What is asked: words with and without marks, frequent ones, a phrase, a code, a beginning. */
export const QUERIES = [
  'đề án',
  'nong thon moi',
  'tỉnh',
  '"chuyển đổi số" ngân sách',
  '61/2018/NĐ-CP',
  'ngh*',
  'từ này không có',
] as const

export interface SearchRow {
  readonly documents: number
  readonly chunks: number
  readonly words: number
  readonly buildSeconds: number
  readonly megabytes: number
  /** By how much memory was larger while the index was built than before. */
  readonly growthMegabytes: number
  /** From opening the index to its closing, in milliseconds. */
  readonly openMilliseconds: number
  readonly queries: readonly { readonly query: string; readonly milliseconds: number; readonly hits: number }[]
}

export interface SearchResult {
  readonly rows: readonly SearchRow[]
  /** What it takes another library to keep an index and to get it back for a search. */
  readonly peers: readonly PeerRow[]
}

export interface SearchBench {
  readonly words: readonly string[]
  /** How many documents an archive has. */
  readonly sizes: readonly number[]
  readonly peerSizes: readonly number[]
  readonly scratch: Scratch
  readonly log: (message: string) => void
}

const ROUNDS = 3

/** Measures how archives are indexed and searched that are generated from documents. */
export async function measureSearch(documents: readonly BenchDocument[], bench: SearchBench): Promise<SearchResult> {
  const { log, peerSizes, scratch, sizes, words } = bench
  const texts = documents.filter(({ group }) => group === 'fixtures good').map(({ gold }) => gold)
  const rows: SearchRow[] = []
  for (const count of sizes) {
    log(`search: ${count} documents`)
    rows.push(await measureArchive(count, generatedChunks(texts, words, count), scratch.write('archive.index', '')))
  }
  const peers = peerSizes.map((count) => {
    log(`search: ${count} documents with MiniSearch`)
    return measureMiniSearch(count, [...generatedChunks(texts, words, count)])
  })
  return { rows, peers }
}

async function measureArchive(documents: number, generated: Iterable<Chunk>, file: string): Promise<SearchRow> {
  const before = process.memoryUsage.rss()
  let most = before
  let words = 0
  let making = 0
  const counted = function* () {
    let at = performance.now()
    let count = 0
    for (const chunk of generated) {
      words += chunk.text.match(/\S+/g)?.length ?? 0
      if (count++ % 1000 === 0) most = Math.max(most, process.memoryUsage.rss())
      // The time that the documents take to be made up is not the index's.
      making += performance.now() - at
      yield chunk
      at = performance.now()
    }
  }
  const start = performance.now()
  const { chunks } = await buildIndex(file, counted())
  const buildSeconds = (performance.now() - start - making) / 1000
  const queries = QUERIES.map((query) => ({ query, ...askedOf(file, query) }))
  return {
    documents,
    chunks,
    words,
    buildSeconds,
    megabytes: statSync(file).size / 1e6,
    growthMegabytes: (Math.max(most, process.memoryUsage.rss()) - before) / 1e6,
    openMilliseconds: fastest(() => openIndex(file).close()),
    queries,
  }
}

function askedOf(file: string, query: string) {
  const index = openIndex(file)
  try {
    let hits = 0
    const milliseconds = fastest(() => {
      hits = searchIndex(index, query).length
    })
    return { milliseconds, hits }
  } finally {
    index.close()
  }
}

/** Whatever else the machine does only ever slows a round down. */
function fastest(action: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    action()
    return performance.now() - start
  })
  return Math.min(...times)
}
