import { type CandidateSearch, type ChannelModel, candidateSearch, surfaceTrie } from '../channel/index.ts'
import { type LanguageModel, UNKNOWN, vocabularyKey } from '../language-model/index.ts'
import { buildLattice, type LatticePrices, type ReadingToken } from './build-lattice.ts'
import { cleanLines } from './clean-lines.ts'
import { codeReader } from './code-choices.ts'
import { type CodeKnowledge, codeParts } from './code-parts.ts'
import { type CompiledLexicon, fingerprintOf } from './compiled-lexicon.ts'
import { createDecoder, type DecoderSettings } from './decode.ts'
import { type FootnoteMark, findFootnotes, type NoteNumbering } from './footnotes.ts'
import { formCosts, newPlacementShare, placementEvidence } from './form-costs.ts'
import { labelReader } from './label-readings.ts'
import { readingTokens } from './reading-order.ts'
import { correctionOf, type Reading, readingsOf } from './readings.ts'
import { type Correction, correctedText, joinParts, type Restoration, type RestoredPart } from './restoration.ts'
import { findSectionLabels, type LabelNumbering, type SectionLabel } from './section-labels.ts'
import { familyOf, priorsOf, surfacesOf } from './surfaces.ts'
import { type ChoiceSettings, tokenChoices } from './token-choices.ts'
import { tokenLayouts } from './token-layout.ts'
import { linesOf } from './tokens.ts'
import { placeBehind, type VolumePlace, volumesOf } from './volumes.ts'
import { type CacheSettings, WordCounts } from './word-cache.ts'

/** Everything the decoder knows. */
export interface Models {
  readonly channel: ChannelModel
  readonly language: LanguageModel
  readonly codes: CodeKnowledge
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
/** Characters of a stretch at most, whatever its tokens are: a lattice has a node for each. */
const STRETCH_LENGTH = 20_000
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
  readonly source?: 'auto' | 'eng' | 'vie'
  /** Code units of a volume; a longer text is restored volume by volume. */
  readonly volumeLength?: number
}

/** A restorer that also tells of words it did not change. */
export interface DetailedRestorer {
  restore(source: string): Restoration
  /** Restores a long text volume by volume, holding no more than one at a time. */
  restoreParts(source: string): Iterable<RestoredPart>
  /** Every word, number and sign of the garbled lines as decoded, in the order of the source. */
  readings(source: string): Iterable<Reading>
}

/** Restores text with models given; `createRestorer` is the same with the models of the package. */
export function restorerOf(models: Models, settings: RestoreSettings = {}): DetailedRestorer {
  const tuning = { ...TUNING, ...settings.tuning }
  const { threshold = 0, alternatives = 3, source: origin = 'auto' } = settings
  const { language } = models
  const { search, surfaces } = lexiconOf(models, settings)
  const readCode = codeReader(codeParts(models.codes, language), models.channel)
  const readLabel = labelReader(models.channel)
  const choices = tokenChoices(search, surfaces, readCode, language, tuning)
  const layOutToken = tokenLayouts(choices, readCode, language, tuning)
  const decoder = createDecoder(language, tuning)
  const phrases = phrasesOf(settings.userWords, language)

  return {
    restore: (source) => joinParts(restoreParts(source)),
    restoreParts,
    *readings(source) {
      for (const { place, readings } of decodeVolumes(source)) {
        const sorted = [...readings].sort((a, b) => a.start - b.start)
        for (const reading of sorted) {
          yield { ...reading, start: place.start + reading.start, end: place.start + reading.end }
        }
      }
    },
  }

  function* restoreParts(source: string): Generator<RestoredPart> {
    for (const { place, end, lineStarts, readings, untouched } of decodeVolumes(source)) {
      const corrections: Correction[] = []
      let words = untouched
      let sure = untouched
      for (const reading of readings) {
        if (reading.kind !== 'sign' && reading.kind !== 'footnote') {
          words++
          sure += reading.confidence
        }
        if (reading.written === reading.read || reading.confidence < threshold) continue
        corrections.push(correctionOf(reading, lineStarts, place))
      }
      corrections.sort((a, b) => a.start - b.start)
      const { start } = place
      yield { start, end, text: correctedText(source, corrections, start, end), corrections, words, sure }
    }
  }

  /** Decodes volume by volume; what is decoded has to be taken before the next one is asked for. */
  function* decodeVolumes(source: string): Generator<DecodedVolume> {
    let place: VolumePlace = { start: 0, line: 0, column: 0 }
    let before: Numbering = {}
    for (const { start, end } of volumesOf(source, settings.volumeLength)) {
      const text = source.slice(start, end)
      const { after, tokens, lineStarts, untouched } = layOut(text, before)
      yield { place, end, lineStarts, readings: readingsIn(text, tokens), untouched }
      place = placeBehind(place, lineStarts, text.length)
      before = after
    }
  }

  function layOut(source: string, before: Numbering) {
    const lines = linesOf(source)
    const clean = origin === 'auto' ? cleanLines(lines) : new Uint8Array(lines.length)
    const garbled = lines.map((line, i) => (clean[i] === 1 ? { ...line, tokens: [] } : line))
    const { marks, numbering, order } = findFootnotes(source, garbled, choices, before.notes)
    const markStarts = new Set(marks.map(({ start }) => start))
    const sections = findSectionLabels(garbled, choices, readLabel, markStarts, before.labels)
    const tokens = withLabels(withMarks(readingTokens(source, garbled, order), marks), sections.labels)
    const untouched = lines.reduce((sum, line, i) => sum + (clean[i] === 1 ? line.tokens.length : 0), 0)
    const after: Numbering = { notes: numbering, labels: sections.numbering }
    return { lineStarts: lines.map(({ start }) => start), after, tokens, untouched }
  }

  /** Decodes part by part, each twice: the first pass learns what the part repeats and how it places its tones. */
  function* readingsIn(source: string, tokens: readonly ReadingToken[]): Generator<Reading> {
    const unbiased = formCosts(newPlacementShare())
    const stretches = stretchesOf(tokens)
    for (let first = 0; first < stretches.length; first += PART) {
      const counts = new WordCounts()
      for (const { times, words } of phrases) counts.addPhrase(words, times)
      let evidence = 0
      const graphs = stretches.slice(first, first + PART).map((stretch) => {
        const lattice = buildLattice(stretch, layOutToken, choices, readCode, language, tuning)
        const { graph, ...decoding } = decoder.search(lattice, unbiased)
        counts.add(lattice, decoding)
        evidence += placementEvidence(lattice, decoding)
        return graph
      })
      const cache = counts.cache(tuning)
      const costs = formCosts(newPlacementShare(evidence))
      for (const graph of graphs) {
        yield* readingsOf(source, graph.lattice, decoder.rescore(graph, costs, cache), alternatives)
      }
    }
  }
}

/** Where all that counts in a text stands at the end of a volume; empty before the first. */
interface Numbering {
  readonly notes?: NoteNumbering
  readonly labels?: LabelNumbering
}

/** A volume as it is decoded. */
interface DecodedVolume {
  readonly place: VolumePlace
  /** Offset behind it in the source; offsets of lines and readings are those of the volume. */
  readonly end: number
  readonly lineStarts: readonly number[]
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
  const trie = ready ? compiled.trie : surfaceTrie(surfaces.text, channel, familyOf(surfaces))
  const search = candidateSearch(trie, channel, priorsOf(surfaces, language))
  if (!ready || tuning !== undefined) return { surfaces, search }
  const { width, count } = TUNING
  const known: CandidateSearch = (read, limits) =>
    (limits.width === width && limits.count === count ? compiled.common.get(read) : undefined) ?? search(read, limits)
  return { surfaces, search: known }
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
    let end = start + 1
    for (let length = tokens[start]!.text.length; end < tokens.length && end < start + STRETCH; end++) {
      length += tokens[end]!.text.length
      if (length > STRETCH_LENGTH) break
    }
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

/** Puts each mark to the token it lies in; both are in order of their offsets but for the order of reading. */
function withMarks(tokens: readonly ReadingToken[], marks: readonly FootnoteMark[]): readonly ReadingToken[] {
  if (marks.length === 0) return tokens
  return tokens.map((token) => {
    const { start, text } = token
    let marked = token
    for (let k = firstFrom(marks, start); k < marks.length && marks[k]!.start < start + text.length; k++) {
      const { end, glued, number, opensNote, start: from } = marks[k]!
      const written = `[^${number}]${opensNote && glued ? ' ' : ''}`
      marked = { ...token, mark: { from: from - start, to: end - start, text: written } }
    }
    return marked
  })
}

/** Index of the first mark at this offset or behind it. */
function firstFrom(marks: readonly FootnoteMark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (marks[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
