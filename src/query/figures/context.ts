import { type Mention, mentionsIn } from './mentions.ts'
import type { Statement } from './statements.ts'

/** A statement with its mentions, and where its sentences begin. */
export interface Context {
  readonly statement: Statement
  readonly masked: string
  readonly mentions: readonly Mention[]
  /** How many brackets are open at each character. */
  readonly depths: Uint16Array
  /** Offsets of the sentences' first characters; the first is 0. */
  readonly sentences: readonly number[]
}

/** A point or a question mark with a blank and a capital behind it. */
const SENTENCE_END = /[.!?]\)?\s+(?=[\p{Lu}"“(+-])/gu

/** Makes ready what checks look at. */
export function contextOf(statement: Statement): Context {
  const { masked } = statement
  const sentences = [0, ...[...masked.matchAll(SENTENCE_END)].map(({ 0: { length }, index }) => index + length)]
  const depths = depthsOf(masked)
  return { statement, masked, mentions: mentionsIn(masked, depths), depths, sentences }
}

/** Where the sentence at an offset begins and ends. */
export function sentenceAt({ masked, sentences }: Context, offset: number): readonly [start: number, end: number] {
  const next = firstIndex(sentences.length, (index) => sentences[index]! > offset)
  return [sentences[next - 1]!, sentences[next] ?? masked.length]
}

/** The mentions between two offsets. */
export function mentionsBetween({ mentions }: Context, from: number, to: number): readonly Mention[] {
  const first = firstIndex(mentions.length, (index) => mentions[index]!.start >= from)
  return mentions.slice(
    first,
    firstIndex(mentions.length, (index) => index >= first && mentions[index]!.end > to),
  )
}

/** The first index that is so, where all behind it are so as well; the length if none is. */
function firstIndex(length: number, isSo: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function depthsOf(text: string): Uint16Array {
  const depths = new Uint16Array(text.length + 1)
  for (let i = 0; i < text.length; i++) {
    const opened = text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0
    depths[i + 1] = Math.min(0xffff, Math.max(0, depths[i]! + opened))
  }
  return depths
}
