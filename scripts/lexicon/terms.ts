import { foldLetters } from '../../src/orthography/index.ts'
import { boundaryEntropies } from './neighbours.ts'
import { countNgrams, findRun, type Ngrams, runsOf } from './ngrams.ts'
import { readReviewed } from './reviewed.ts'
import type { SyllableStream } from './syllable-stream.ts'

const LONGEST = 5
/** Least weighted count: five times in the documents of authorities, or twenty times in laws. */
const LEAST = 20
/** Least association of the two parts of a run, in nats; more where a function word stands at an edge. */
const ASSOCIATION = 2
const ASSOCIATION_WITH_FUNCTION_WORD = 4.5
/** Least boundary entropy, in nats. */
const FREEDOM = 1.5
/** A word of two syllables may be bound to its neighbours (thẩm quyền, bộ trưởng) if it is held together strongly. */
const BOUND_WORDS: readonly { readonly freedom: number; readonly association: number }[] = [
  { freedom: 0.9, association: 4 },
  { freedom: 0.5, association: 6 },
]

/** A candidate and its count. */
export interface Term {
  readonly text: string
  readonly count: number
  /** What the terms are ranked by: association × log count × boundary entropy. */
  readonly score: number
}

interface Candidate {
  readonly text: string
  readonly run: readonly number[]
  readonly count: number
  readonly association: number
}

/**
 * Finds terms: runs of two to five syllables whose parts attract each other (pointwise mutual information, at the
 * weakest cut) and whose neighbours vary (boundary entropy), without function words at their edges. A function word may be part
 * of a word (theo dõi, không gian): then its two syllables must attract each other strongly.
 *
 * @param stream - The collected texts.
 * @param most - How many to return.
 * @returns The terms with the highest score, and the reviewed ones that the measures miss.
 */
export function findTerms(stream: SyllableStream, most: number): readonly Term[] {
  const ngrams = countNgrams(stream, LONGEST, LEAST)
  const candidates = selectCandidates(ngrams)
  const freedoms = boundaryEntropies(
    ngrams,
    candidates.map(({ run }) => run),
  )
  const dropped = new Set(readReviewed('terms-dropped.txt').map(([text]) => text))
  const isMisread = misreadings(candidates)
  const found = candidates
    .map(({ text, run, count, association }, order) => ({
      text,
      count,
      association,
      syllables: run.length,
      freedom: freedoms[order]!,
      score: association * Math.log(count) * freedoms[order]!,
    }))
    .filter((term) => isFree(term) && !dropped.has(term.text) && !isMisread(term.text, term.count))
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
    .slice(0, most)
  return [...found, ...addedTerms(ngrams, new Set(found.map(({ text }) => text)))]
}

interface Bond {
  readonly syllables: number
  readonly freedom: number
  readonly association: number
}

const isFree = ({ syllables, freedom, association }: Bond): boolean =>
  freedom >= FREEDOM ||
  (syllables === 2 && BOUND_WORDS.some((least) => freedom >= least.freedom && association >= least.association))

/** The reviewed terms that the measures miss, with their counts. */
function addedTerms({ levels, words }: Ngrams, found: ReadonlySet<string>): readonly Term[] {
  const ids = new Map(words.map((word, id) => [word, id]))
  return readReviewed('terms-added.txt')
    .map(([text = '']) => text)
    .filter((text) => !found.has(text))
    .map((text) => {
      const run = text.split(' ').map((word) => ids.get(word) ?? 0)
      return { text, count: levels[run.length - 1]?.counts[findRun(levels, run)] ?? 0, score: 0 }
    })
}

/**
 * Some texts came from scans, and hold "bô sung" for "bổ sung". A run is taken for a misreading if another one differs
 * in marks only and is so many times as frequent.
 */
const MISREADING = 60

function misreadings(candidates: readonly Candidate[]): (text: string, count: number) => boolean {
  const commonest = new Map<string, number>()
  for (const { text, count } of candidates) {
    const folded = foldLetters(text)
    commonest.set(folded, Math.max(count, commonest.get(folded) ?? 0))
  }
  return (text, count) => count * MISREADING <= commonest.get(foldLetters(text))!
}

type Place = 'never' | 'begin' | 'end' | 'inside'

/** Words that do not begin, end or stand inside a term, by hand. */
function readFunctionWords(): Readonly<Record<Place, ReadonlySet<string>>> {
  const lists = new Map(readReviewed('function-words.txt').map(([place = '', words = '']) => [place, words.split(' ')]))
  const list = (place: Place) => new Set(lists.get(place))
  return { never: list('never'), begin: list('begin'), end: list('end'), inside: list('inside') }
}

function selectCandidates(ngrams: Ngrams): readonly Candidate[] {
  const { never, begin, end, inside } = readFunctionWords()
  const { levels, words } = ngrams
  const selected = new Map<string, Candidate>()
  const isTerm = (run: readonly number[]): boolean => selected.has(run.join(' '))

  const textOf = (run: readonly number[]): string => run.map((id) => words[id]!).join(' ')

  const isWhole = (run: readonly number[], association: number): boolean => {
    const text = run.map((id) => words[id]!)
    if (text.some((word, at) => never.has(word) && !(word === 'và' && at > 0 && at < text.length - 1))) return false
    if (run.length === 2)
      return (!begin.has(text[0]!) && !end.has(text[1]!)) || association >= ASSOCIATION_WITH_FUNCTION_WORD
    if (text.slice(1, -1).some((word) => inside.has(word))) return false
    return (!begin.has(text[0]!) || isTerm(run.slice(0, 2))) && (!end.has(text.at(-1)!) || isTerm(run.slice(-2)))
  }

  for (let n = 2; n <= levels.length; n++) {
    for (const [order, run] of runsOf(levels, n).entries()) {
      const count = levels[n - 1]!.counts[order]!
      const association = associationOf(ngrams, run, count)
      if (association >= ASSOCIATION && isWhole(run, association))
        selected.set(run.join(' '), { text: textOf(run), run, count, association })
    }
  }
  return [...selected.values()]
}

/** Pointwise mutual information of the two parts of a run, at the cut where it is least. */
function associationOf({ levels, total }: Ngrams, run: readonly number[], count: number): number {
  const countOf = (part: readonly number[]): number => levels[part.length - 1]!.counts[findRun(levels, part)]!
  const cuts = run.slice(1).map((_, cut) => countOf(run.slice(0, cut + 1)) * countOf(run.slice(cut + 1)))
  return Math.log((count * total) / Math.max(...cuts))
}
