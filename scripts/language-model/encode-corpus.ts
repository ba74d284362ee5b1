import { segment } from '../../src/language-model/segment.ts'
import { vocabularyKey } from '../../src/language-model/vocabulary-key.ts'
import { isSyllable } from '../../src/orthography/index.ts'
import { GrowingIds } from './growing-ids.ts'
import { linesOf } from './lines.ts'

/** Word ids of a text in one array, paragraphs closed by {@link PARAGRAPH}. */
export interface TokenStream {
  readonly name: string
  readonly ids: Uint16Array
}

/** Id of every token outside the vocabulary. */
export const UNKNOWN = 0
/** Id of the boundary between two paragraphs. */
export const PARAGRAPH = 1

export interface EncodedCorpus {
  /** Vocabulary by id, commonest first; ids 0 and 1 are the unknown token and the paragraph boundary. */
  readonly words: readonly string[]
  readonly streams: readonly TokenStream[]
  /** Paragraphs held out of the counts, for perplexity. */
  readonly heldOut: TokenStream
}

export interface CorpusSource {
  readonly name: string
  /** Its text in UTF-8, one paragraph a line. */
  readonly read: () => Buffer
  /** Weight of its counts when the vocabulary is chosen. */
  readonly weight: number
  /** Every n-th paragraph of this source is held out; 0 holds nothing out. */
  readonly holdOutEvery: number
}

/**
 * Turns text into word ids.
 *
 * @param sources the files
 * @param size largest vocabulary, at most 65,535
 * @param minimum least weighted count of a syllable or abbreviation in the vocabulary
 * @param foreignMinimum the same of any other word
 */
export function encodeCorpus(
  sources: readonly CorpusSource[],
  size: number,
  minimum: number,
  foreignMinimum: number,
): EncodedCorpus {
  const ids = new Map<string, number>()
  const keys: string[] = []
  const counts: number[] = []
  const raw = sources.map((source) => {
    const kept = new GrowingIds()
    const heldOut = new GrowingIds()
    const cache = new Map<string, number>()
    let lineNumber = 0
    for (const line of linesOf(source.read())) {
      lineNumber++
      const out = source.holdOutEvery > 0 && lineNumber % source.holdOutEvery === 0 ? heldOut : kept
      segment(line.normalize('NFC'), (token) => {
        let id = cache.get(token)
        if (id === undefined) {
          const key = countedKey(token)
          id = ids.get(key)
          if (id === undefined) {
            id = keys.length
            ids.set(key, id)
            keys.push(key)
            counts.push(0)
          }
          cache.set(token, id)
        }
        if (out === kept) counts[id]! += source.weight
        out.push(id + 1)
      })
      out.push(0)
    }
    return { name: source.name, kept: kept.take(), heldOut: heldOut.take() }
  })
  const order = keys.map((_, id) => id).filter((id) => counts[id]! >= (isForeign(keys[id]!) ? foreignMinimum : minimum))
  order.sort((a, b) => counts[b]! - counts[a]! || (keys[a]! < keys[b]! ? -1 : 1))
  order.length = Math.min(order.length, size - 2)
  const final = new Uint16Array(keys.length + 1)
  final[0] = PARAGRAPH
  order.forEach((id, rank) => {
    final[id + 1] = rank + 2
  })
  const remap = (stream: Uint32Array) => Uint16Array.from(stream, (id) => final[id]!)
  return {
    words: ['<unk>', '<s>', ...order.map((id) => keys[id]!)],
    streams: raw.map(({ name, kept }) => ({ name, ids: remap(kept) })),
    heldOut: { name: 'held-out', ids: concatenate(raw.map(({ heldOut }) => remap(heldOut))) },
  }
}

/** What a token counts as: a class as itself, a word by its key. */
export const countedKey = (token: string): string =>
  token.startsWith('<') && token.length === 3 ? token : vocabularyKey(token)

const isForeign = (key: string) => /\p{Ll}/u.test(key) && !key.startsWith('<') && !isSyllable(key)

function concatenate(parts: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
