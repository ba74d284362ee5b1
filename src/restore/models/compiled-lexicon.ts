import type { Candidates, ChannelModel, SurfaceTrie } from '../../channel/index.ts'
import type { LanguageModel } from '../../language-model/index.ts'
import { packSections, sectionReader } from '../../sections/index.ts'
import type { Surfaces } from '../lattice/surfaces.ts'

/**
 * The lexicon made ready: the surfaces, their trie, and the candidates of the commonest readings. All of it follows
 * from language model and channel; it is shipped so that a short text need not wait for it to be built.
 *
 * Layout, little-endian, every section padded to four bytes:
 * ```
 * u32  magic, version, bytes of surfaces, surfaces, nodes, roots, states, edges, bytes of readings, readings, candidates,
 *      fingerprint
 * u8   surfaces, UTF-8, parted by line feeds;  u16 words, f32 costs, u8 forms
 * u16  number of nodes below each node;  i32 word, u16 single, u16 pair, u16 state, u16 edge, u16 pair edge of each
 * u16  first edge of each state and their end;  u8 final of each;  u16 slot, u16 next of each edge
 * u8   readings, UTF-8, parted by line feeds;  u32 first candidate of each reading and their end
 * u16 surface, u16 cost (1/256 nat) of each candidate
 * ```
 */
export interface CompiledLexicon {
  readonly surfaces: Surfaces
  readonly trie: SurfaceTrie
  /** Candidates of the commonest readings, as the search finds them with the default tuning. */
  readonly common: CommonReadings
  /** Tells which language model and channel it was made from; see {@link fingerprintOf}. */
  readonly fingerprint: number
}

/** Readings and their candidates. */
export interface CommonReadings {
  readonly size: number
  get(read: string): Candidates | undefined
}

const MAGIC = 0x584c4850 // "PHLX"
const VERSION = 2
const COST_UNIT = 256
const HEADER = 12

/**
 * Writes a compiled lexicon.
 *
 * @param lexicon what to write; at most 65,535 surfaces
 */
export function packLexicon({
  surfaces,
  trie,
  common,
  fingerprint,
}: CompiledLexicon & { readonly common: ReadonlyMap<string, Candidates> }): Uint8Array {
  const encoder = new TextEncoder()
  const texts = encoder.encode(surfaces.text.join('\n'))
  const readings = encoder.encode([...common.keys()].join('\n'))
  const starts = [0]
  const candidateWords: number[] = []
  const candidateCosts: number[] = []
  for (const { words, costs } of common.values()) {
    candidateWords.push(...words)
    for (const cost of costs) candidateCosts.push(Math.min(0xffff, Math.round(cost * COST_UNIT)))
    starts.push(candidateWords.length)
  }
  const sections: ArrayBufferView[] = [
    Uint32Array.of(
      MAGIC,
      VERSION,
      texts.length,
      surfaces.text.length,
      trie.word.length,
      trie.roots,
      trie.shapes.final.length,
      trie.shapes.slot.length,
      readings.length,
      common.size,
      candidateWords.length,
      fingerprint,
    ),
    texts,
    surfaces.word,
    surfaces.cost,
    surfaces.form,
    Uint16Array.from(trie.word, (_, node) => trie.firstChild[node + 1]! - trie.firstChild[node]!),
    trie.word,
    trie.single,
    trie.pair,
    trie.state,
    trie.edge,
    trie.pairEdge,
    trie.shapes.firstEdge,
    trie.shapes.final,
    trie.shapes.slot,
    trie.shapes.next,
    readings,
    Uint32Array.from(starts),
    Uint16Array.from(candidateWords),
    Uint16Array.from(candidateCosts),
  ]
  return packSections(sections)
}

/**
 * Reads a compiled lexicon. Its tables are views on the bytes.
 *
 * @param bytes what {@link packLexicon} wrote
 * @throws Error if the bytes are no lexicon of this version
 */
export function unpackLexicon(bytes: Uint8Array): CompiledLexicon {
  const { take } = sectionReader(bytes, () => new Error('compiled lexicon is cut short'))
  const header = take(Uint32Array, HEADER, 4)
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new Error('not a compiled lexicon of this version')
  const [, , textBytes, size, nodes, roots, states, edges, readingBytes, readings, candidates, fingerprint] = header
  const decoder = new TextDecoder()
  const surfaces: Surfaces = {
    text: decoder.decode(take(Uint8Array, textBytes!, 1)).split('\n'),
    word: take(Uint16Array, size!, 2),
    cost: take(Float32Array, size!, 4),
    form: take(Uint8Array, size!, 1),
  }
  const trie: SurfaceTrie = {
    roots: roots!,
    firstChild: firstChildren(take(Uint16Array, nodes!, 2), roots!),
    word: take(Int32Array, nodes!, 4),
    single: take(Uint16Array, nodes!, 2),
    pair: take(Uint16Array, nodes!, 2),
    state: take(Uint16Array, nodes!, 2),
    edge: take(Uint16Array, nodes!, 2),
    pairEdge: take(Uint16Array, nodes!, 2),
    shapes: {
      firstEdge: take(Uint16Array, states! + 1, 2),
      final: take(Uint8Array, states!, 1),
      slot: take(Uint16Array, edges!, 2),
      next: take(Uint16Array, edges!, 2),
    },
  }
  const texts = decoder.decode(take(Uint8Array, readingBytes!, 1)).split('\n')
  const starts = take(Uint32Array, readings! + 1, 4)
  const words = take(Uint16Array, candidates!, 2)
  const costs = take(Uint16Array, candidates!, 2)
  const index = new Map(texts.map((text, i) => [text, i]))
  const common: CommonReadings = {
    size: readings!,
    get: (read) => {
      const i = index.get(read)
      if (i === undefined) return undefined
      const [from, to] = [starts[i]!, starts[i + 1]!]
      return {
        words: Uint32Array.from(words.subarray(from, to)),
        costs: Float32Array.from(costs.subarray(from, to), (cost) => cost / COST_UNIT),
      }
    },
  }
  return { surfaces, trie, common, fingerprint: fingerprint! }
}

/** The first node below each, where those below one follow those below the one before, and the first the roots. */
function firstChildren(below: Uint16Array, roots: number): Uint32Array {
  const first = new Uint32Array(below.length + 1)
  first[0] = roots
  for (let node = 0; node < below.length; node++) first[node + 1] = first[node]! + below[node]!
  return first
}

/**
 * A number that changes with the vocabulary of a language model and the edits of a channel (FNV-1a), so that a lexicon
 * made from others is not used by mistake.
 */
export function fingerprintOf({ vocabulary }: LanguageModel, { origins, written }: ChannelModel): number {
  let hash = 0x811c9dc5
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193)
  }
  const mixText = (text: string) => {
    for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i))
  }
  for (const word of vocabulary) mixText(word)
  for (const segment of written) mixText(segment)
  for (const [read, { costs }] of origins) {
    mixText(read)
    for (const cost of costs) mix(Math.round(cost * 100))
  }
  return hash >>> 0
}
