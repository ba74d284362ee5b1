import type { Match } from './match-expression.ts'
import { isMarked, type Term } from './parse-query.ts'
import { type Word, wordsOf } from './words.ts'

/** A piece of a text with what was found in it. */
export interface Snippet {
  /** On one line; "…" where it goes on. */
  readonly text: string
  /** Where what was found begins and ends in the snippet, in UTF-16 code units. */
  readonly hits: readonly (readonly [start: number, end: number])[]
}

/** Longest text of a snippet, in code units, but for whole words and the dots. */
const LENGTH = 180
/** How much of it may stand before the first hit. */
const BEFORE = 50

/**
 * Finds the piece of a text with the most of what was looked for.
 *
 * @param text the text of a chunk
 * @param terms what was looked for
 * @param match how words were compared
 * @param spellings other spellings of its words, without marks
 */
export function snippetOf(
  text: string,
  terms: readonly Term[],
  match: Match = 'folded',
  spellings: ReadonlySet<string> = new Set(),
): Snippet {
  const line = text.replace(/\s+/g, ' ').trim()
  const words = wordsOf(line)
  const hits = hitsOf(words, terms, match, spellings)
  const start = bestStart(words, hits)
  const from = startOfWord(line, start)
  const to = endOfWord(line, from + LENGTH)
  const lead = from > 0 ? '… ' : ''
  return {
    text: lead + line.slice(from, to).trim() + (to < line.length ? ' …' : ''),
    hits: spans(hits, words, from, to).map(([begin, end]) => [begin - from + lead.length, end - from + lead.length]),
  }
}

/** For each word whether it is part of what was looked for. */
function hitsOf(
  words: readonly Word[],
  terms: readonly Term[],
  match: Match,
  spellings: ReadonlySet<string>,
): boolean[] {
  const hits = words.map(({ folded }) => spellings.has(folded))
  for (const term of terms) {
    const { prefix, words: wanted } = term
    const form = match === 'exact' && isMarked(term) ? 'exact' : 'folded'
    const last = wanted.length - 1
    for (let at = 0; at + last < words.length; at++) {
      const found = wanted.every(({ [form]: sought }, i) => {
        const word = words[at + i]![form]
        return prefix && i === last ? word.startsWith(sought) : word === sought
      })
      if (found) hits.fill(true, at, at + last + 1)
    }
  }
  return hits
}

/** Where the stretch with the most hits begins. */
function bestStart(words: readonly Word[], hits: readonly boolean[]): number {
  let best = { start: 0, count: 0 }
  let end = 0
  let count = 0
  for (const [i, word] of words.entries()) {
    for (; end < words.length && words[end]!.end - word.start <= LENGTH - BEFORE; end++) count += hits[end] ? 1 : 0
    if (hits[i] && count > best.count) best = { start: Math.max(word.start - BEFORE, 0), count }
    if (hits[i]) count--
  }
  return best.start
}

function spans(hits: readonly boolean[], words: readonly Word[], from: number, to: number): [number, number][] {
  const spans: [number, number][] = []
  for (const [i, { end, start }] of words.entries()) {
    if (!hits[i] || start < from || end > to) continue
    const last = spans.at(-1)
    // Words that follow each other are one hit.
    if (last !== undefined && hits[i - 1]) last[1] = end
    else spans.push([start, end])
  }
  return spans
}

const startOfWord = (line: string, at: number) => (at === 0 ? 0 : line.indexOf(' ', at) + 1 || at)

function endOfWord(line: string, at: number): number {
  if (at >= line.length) return line.length
  const blank = line.indexOf(' ', at)
  return blank === -1 ? line.length : blank
}
