import { type CandidateSearch, type ChannelModel, candidateSearch, surfaceTrie } from '../channel/index.ts'
import { type LanguageModel, UNKNOWN, vocabularyKey } from '../language-model/index.ts'
import { buildLattice, type LatticePrices, type ReadingToken } from './build-lattice.ts'
import { cleanLines } from './clean-lines.ts'
import { codeReader, partCosts } from './code-choices.ts'
import { type CompiledLexicon, fingerprintOf } from './compiled-lexicon.ts'
import { createDecoder, type DecoderSettings } from './decode.ts'
import { type FootnoteMark, findFootnotes } from './footnotes.ts'
import { formCosts, newPlacementShare, placementEvidence } from './form-costs.ts'
import { pruneLattice } from './prune-lattice.ts'
import { readingTokens } from './reading-order.ts'
import { correctionOf, type Reading, readingsOf } from './readings.ts'
import { applyCorrections, type Correction, type Restoration } from './restoration.ts'
import { findSectionLabels, type SectionLabel } from './section-labels.ts'
import { priorsOf, surfacesOf } from './surfaces.ts'
import { type ChoiceSettings, tokenChoices } from './token-choices.ts'
import { type Line, linesOf } from './tokens.ts'
import { type CacheSettings, WordCounts } from './word-cache.ts'

/** Everything the decoder knows. */
export interface Models {
  readonly channel: ChannelModel
  readonly language: LanguageModel
  /** Parts of document codes with their counts. */
  readonly codeParts: ReadonlyMap<string, number>
  /** What follows from channel and language model, made beforehand; built anew where it does not fit them. */
  readonly compiled?: CompiledLexicon
}

/** Weights and limits of the decoder; see the bench for how they were chosen. */
export interface Tuning extends ChoiceSettings, LatticePrices, DecoderSettings, CacheSettings {}

export const TUNING: Tuning = {
  channelWeight: 1,
  languageWeight: 1,
  width: 10,
  count: 40,
  reach: 22,
  nearReach: 5,
  unknownWord: 4,
  unknownLetter: 2,
  merge: 8,
  mergeAbove: 4,
  split: 8,
  splitAbove: 10,
  beam: 8,
  states: 24,
  wordShare: 0.05,
  pairShare: 0.15,
  pairDoubt: 1,
}

/** Tokens decoded as one lattice; a longer text is cut at a line. */
const STRETCH = 400
/** Stretches that share what they repeat; more would hold too many lattices at once. */
const PART = 50

export interface RestoreSettings {
  readonly tuning?: Partial<Tuning>
  /** Further words and phrases with positive weights. */
  readonly userWords?: ReadonlyMap<string, number>
  /** Below this confidence a word is left as it stands, 0 to 1. */
  readonly threshold?: number
  /** Most alternatives of a correction. */
  readonly alternatives?: number
  /** `auto` lets text with Vietnamese marks pass; `eng` takes all of it for the reading of an English engine. */
  readonly source?: 'auto' | 'eng'
}

/** A restorer that also tells of words it did not change. */
export interface DetailedRestorer {
  restore(source: string): Restoration
  /** Every word, number and sign of the garbled lines as decoded, in the order of the source. */
  readings(source: string): readonly Reading[]
}

/** Restores text with models given; `createRestorer` is the same with the models of the package. */
export function restorerOf(models: Models, settings: RestoreSettings = {}): DetailedRestorer {
  const tuning = { ...TUNING, ...settings.tuning }
  const { threshold = 0, alternatives = 3, source: origin = 'auto' } = settings
  const { language } = models
  const { search, surfaces } = lexiconOf(models, settings)
  const readCode = codeReaderOf(models)
  const choices = tokenChoices(search, surfaces, readCode, language, tuning)
  const decode = createDecoder(language, tuning)
  const phrases = phrasesOf(settings.userWords, language)

  return {
    restore,
    readings: (source) => [...decodeText(source).readings].sort((a, b) => a.start - b.start),
  }

  function decodeText(source: string): DecodedText {
    const lines = linesOf(source)
    const clean = origin === 'auto' ? cleanLines(lines) : new Uint8Array(lines.length)
    const garbled = lines.map((line, i) => (clean[i] === 1 ? { ...line, tokens: [] } : line))
    const { marks, order } = findFootnotes(source, garbled, choices)
    const markStarts = new Set(marks.map(({ start }) => start))
    const labels = findSectionLabels(garbled, choices, models.channel, markStarts)
    const tokens = withLabels(withMarks(readingTokens(source, garbled, order), marks), labels)
    const untouched = lines.reduce((sum, line, i) => sum + (clean[i] === 1 ? line.tokens.length : 0), 0)
    return { lines, readings: readingsIn(source, tokens), untouched }
  }

  /** Decodes part by part, each twice: the first pass learns what the part repeats and how it places its tones. */
  function* readingsIn(source: string, tokens: readonly ReadingToken[]): Generator<Reading> {
    const unbiased = formCosts(newPlacementShare())
    const stretches = stretchesOf(tokens)
    for (let first = 0; first < stretches.length; first += PART) {
      const counts = new WordCounts()
      for (const { times, words } of phrases) counts.addPhrase(words, times)
      let evidence = 0
      const lattices = stretches.slice(first, first + PART).map((stretch) => {
        const lattice = buildLattice(stretch, choices, readCode, language, tuning)
        const decoding = decode(lattice, unbiased)
        counts.add(lattice, decoding)
        evidence += placementEvidence(lattice, decoding)
        return pruneLattice(lattice, decoding)
      })
      const cache = counts.cache(tuning)
      const costs = formCosts(newPlacementShare(evidence))
      for (const lattice of lattices) yield* readingsOf(source, lattice, decode(lattice, costs, cache), alternatives)
    }
  }

  function restore(source: string): Restoration {
    const { lines, readings, untouched } = decodeText(source)
    const corrections: Correction[] = []
    let words = untouched
    let sure = untouched
    for (const reading of readings) {
      if (reading.kind !== 'sign' && reading.kind !== 'footnote') {
        words++
        sure += reading.confidence
      }
      if (reading.written === reading.read || reading.confidence < threshold) continue
      corrections.push(correctionOf(reading, lines))
    }
    corrections.sort((a, b) => a.start - b.start)
    return { text: applyCorrections(source, corrections), corrections, confidence: words === 0 ? 1 : sure / words }
  }
}

/** A text as it is decoded. */
interface DecodedText {
  readonly lines: readonly Line[]
  /** What is read where, in reading order. */
  readonly readings: Iterable<Reading>
  /** Tokens of lines that were right already. */
  readonly untouched: number
}

/** The forms to choose from and the search over them: as compiled where that fits, else built here. */
function lexiconOf({ channel, compiled, language }: Models, { tuning, userWords = new Map() }: RestoreSettings) {
  const ready =
    compiled !== undefined && userWords.size === 0 && compiled.fingerprint === fingerprintOf(language, channel)
  const surfaces = ready ? compiled.surfaces : surfacesOf(language, userWords)
  const trie = ready ? compiled.trie : surfaceTrie(surfaces.text, channel)
  const search = candidateSearch(trie, channel, priorsOf(surfaces, language))
  if (!ready || tuning !== undefined) return { surfaces, search }
  const { width, count } = TUNING
  const known: CandidateSearch = (read, limits) =>
    (limits.width === width && limits.count === count ? compiled.common.get(read) : undefined) ?? search(read, limits)
  return { surfaces, search: known }
}

function codeReaderOf({ channel, codeParts }: Models) {
  const search = candidateSearch(surfaceTrie([...codeParts.keys()], channel), channel, partCosts(codeParts))
  return codeReader(search, codeParts, channel)
}

/** The phrases among the user's words, as ids of the language model. */
function phrasesOf(userWords: ReadonlyMap<string, number> = new Map(), { ids }: LanguageModel) {
  return [...userWords]
    .map(([text, times]) => ({
      words: text.split(/\s+/).map((word) => ids.get(vocabularyKey(word)) ?? UNKNOWN),
      times,
    }))
    .filter(({ words }) => words.length > 1)
}

/** Cuts tokens in stretches: before a new zone where there is one, else at the end of a sentence, else of a line. */
function stretchesOf(tokens: readonly ReadingToken[]): (readonly ReadingToken[])[] {
  const stretches: (readonly ReadingToken[])[] = []
  for (let start = 0; start < tokens.length; ) {
    let end = Math.min(tokens.length, start + STRETCH)
    let best = 0
    for (let k = end; k > start + STRETCH / 2 && end < tokens.length; k--) {
      const worth = cutWorth(tokens[k]!, tokens[k - 1]!)
      if (worth > best) {
        end = k
        best = worth
      }
    }
    stretches.push(tokens.slice(start, end))
    start = end
  }
  return stretches
}

/** How little the words on both sides of a cut say about each other. */
function cutWorth({ gap }: ReadingToken, { text }: ReadingToken): number {
  if (gap === 'none') return 0
  return gap === 'zone' ? 3 : /[.;:]$/.test(text) ? 2 : 1
}

function withLabels(tokens: readonly ReadingToken[], labels: readonly SectionLabel[]): readonly ReadingToken[] {
  const byStart = new Map(labels.map((label) => [label.start, label]))
  return tokens.map((token) => {
    const label = byStart.get(token.start)
    return label === undefined || token.mark !== undefined
      ? token
      : { ...token, label: { length: label.end - label.start, choices: label.choices } }
  })
}

function withMarks(tokens: readonly ReadingToken[], marks: readonly FootnoteMark[]): ReadingToken[] {
  const byStart = new Map(tokens.map((token, i) => [token.start, i]))
  const starts = [...byStart.keys()].sort((a, b) => a - b)
  const marked = [...tokens]
  let at = 0
  for (const { start, end, number, opensNote, glued } of marks) {
    while (at + 1 < starts.length && starts[at + 1]! <= start) at++
    const index = byStart.get(starts[at]!)!
    const token = tokens[index]!
    const text = `[^${number}]${opensNote && glued ? ' ' : ''}`
    marked[index] = { ...token, mark: { from: start - token.start, to: end - token.start, text } }
  }
  return marked
}
