import MiniSearch, { type Options } from 'minisearch'
import type { Chunk } from '../../src/chunks/index.ts'
import { foldLetters } from '../../src/orthography/index.ts'

export interface PeerRow {
  readonly documents: number
  readonly chunks: number
  readonly buildSeconds: number
  /** Its index as JSON. */
  readonly megabytes: number
  /** How long it takes to read the index before anything can be asked. */
  readonly loadSeconds: number
}

const OPTIONS: Options<{ readonly id: string; readonly headings: string; readonly text: string }> = {
  fields: ['headings', 'text'],
  tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  processTerm: (word) => {
    const folded = foldLetters(word)
    return folded === word ? word : [word, folded]
  },
}

/** Measures what it takes MiniSearch, which keeps its index in memory, to search the same chunks with and without marks. */
export function measureMiniSearch(documents: number, chunks: readonly Chunk[]): PeerRow {
  const start = performance.now()
  const index = new MiniSearch(OPTIONS)
  index.addAll(
    chunks.map(({ headings, id, text }) => ({ id, headings: headings.map(({ title }) => title).join(' '), text })),
  )
  const built = performance.now()
  const json = JSON.stringify(index)
  const written = performance.now()
  MiniSearch.loadJSON(json, OPTIONS)
  return {
    documents,
    chunks: chunks.length,
    buildSeconds: (built - start) / 1000,
    megabytes: Buffer.byteLength(json) / 1e6,
    loadSeconds: (performance.now() - written) / 1000,
  }
}
