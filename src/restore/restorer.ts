import { type ContextReader, contextReader } from '../context-model/index.ts'
import { type LanguageModel, UNKNOWN, vocabularyKey } from '../language-model/index.ts'
import { createDecoder } from './decoder/decode.ts'
import { formCosts, newPlacementShare, placementEvidence } from './decoder/form-costs.ts'
import { outlineOf, surroundingsScorer } from './decoder/surroundings.ts'
import { WordCounts } from './decoder/word-cache.ts'
import type { EngineAt, EngineName } from './engine.ts'
import { enginesOf } from './engines.ts'
import { type Evidence, evidenceWithin } from './evidence.ts'
import { type FootnoteMark, findFootnotes, type NoteNumbering } from './footnotes/footnotes.ts'
import { raisedRuns, raisedUnit } from './footnotes/raised-runs.ts'
import { toldTokens } from './footnotes/told-tokens.ts'
import type { HeardAt } from './labels/label-candidates.ts'
import { findSectionLabels, type LabelNumbering, type SectionLabel } from './labels/section-labels.ts'
import { buildLattice, type ReadingToken } from './lattice/build-lattice.ts'
import { inkPrices } from './lattice/ink-prices.ts'
import type { Models } from './models/models.ts'
import { hasReadingErrors } from './reading-errors.ts'
import { correctionOf, type Reading, readingsOf } from './readings.ts'
import { type Correction, correctedText, joinParts, type Restoration, type RestoredPart } from './restoration.ts'
import { firstBehind } from './text/first-behind.ts'
import { lineSources } from './text/line-sources.ts'
import { readingTokens } from './text/reading-order.ts'
import { type Line, linesOf } from './text/tokens.ts'
import { placeBehind, type VolumePlace, volumesOf } from './text/volumes.ts'
import { TUNING, type Tuning } from './tuning.ts'
import { withWitnesses } from './witnesses/token-witnesses.ts'

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
  /** Who read the lines of which nothing is known; see {@link RestorerOptions}. */
  readonly source?: 'auto' | EngineName
  /** Code units of a volume; a longer text is restored volume by volume. */
  readonly volumeLength?: number
}

/** A restorer that also tells of words it did not change. */
export interface DetailedRestorer {
  restore(source: string, evidence?: Evidence): Restoration
  /** Restores a long text volume by volume, holding no more than one at a time. */
  restoreParts(source: string, evidence?: Evidence): Iterable<RestoredPart>
  /** Every word, number and sign of the garbled lines as decoded, in the order of the source. */
  readings(source: string, evidence?: Evidence): Iterable<Reading>
}

/** Restores text with models given; `createRestorer` is the same with the models of the package. */
export function restorerOf(models: Models, settings: RestoreSettings = {}): DetailedRestorer {
  const tuning = { ...TUNING, ...settings.tuning }
  const { threshold = 0, alternatives = 3, source: origin = 'auto' } = settings
  const { language } = models
  const engines = enginesOf(models, settings)
  const decoder = createDecoder(language, tuning)
  const phrases = phrasesOf(settings.userWords, language)
  const priceInk = inkPrices(tuning)
  /** Made when something is decoded: text that passes through needs none. */
  let surroundings: ContextReader | undefined

  return {
    restore: (source, evidence) => joinParts(restoreParts(source, evidence)),
    restoreParts,
    *readings(source, evidence) {
      for (const { place, readings } of decodeVolumes(source, evidence)) {
        const sorted = [...readings].sort((a, b) => a.start - b.start)
        for (const reading of sorted) {
          yield { ...reading, start: place.start + reading.start, end: place.start + reading.end }
        }
      }
    },
  }

  function* restoreParts(source: string, evidence: Evidence = {}): Generator<RestoredPart> {
    for (const { place, end, lineStarts, readings, untouched } of decodeVolumes(source, evidence)) {
      const corrections: Correction[] = []
      let words = untouched
      let sure = untouched
      for (const reading of readings) {
        if (reading.kind !== 'sign' && reading.kind !== 'footnote' && reading.kind !== 'noise') {
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
  function* decodeVolumes(source: string, evidence: Evidence = {}): Generator<DecodedVolume> {
    let place: VolumePlace = { start: 0, line: 0, column: 0 }
    let before: Numbering = {}
    for (const { start, end } of volumesOf(source, settings.volumeLength)) {
      const text = source.slice(start, end)
      const volume = layOut(text, before, evidenceWithin(evidence, place, end))
      const { after, lineStarts, untouched } = volume
      const readings =
        volume.noise.length === 0 ? readingsIn(text, volume) : [...volume.noise, ...readingsIn(text, volume)]
      yield { place, end, lineStarts, readings, untouched }
      place = placeBehind(place, lineStarts, text.length)
      before = after
    }
  }

  function layOut(source: string, before: Numbering, evidence: Evidence): LaidOutVolume {
    const lines = linesOf(source)
    const sources = lineSources(lines, origin, evidence.sources ?? [], (sample) => isMisread(source, lines, sample))
    const noise = noiseIn(source, lines, evidence.noise)
    const read = lines.map((line, i) => (sources[i] === 'text' || noise.has(i) ? { ...line, tokens: [] } : line))
    const readBy = (line: number): EngineName => (sources[line] === 'vie' ? 'vie' : 'eng')
    const engineAt: EngineAt = (line, sureness) => engines[readBy(line)](sureness)
    const toldAt = toldTokens(evidence.witnesses, (name) => engines[name]())
    const { marks, numbering, order } = findFootnotes(source, read, engineAt, before.notes, evidence, toldAt)
    const byStart = new Map(evidence.witnesses?.map((witness) => [witness.start, witness]))
    const heardAt: HeardAt = (start) => {
      const witness = byStart.get(start)
      return witness === undefined ? undefined : { engine: engines[witness.source](), text: witness.text }
    }
    const markStarts = new Set(marks.map(({ start }) => start))
    const sections = findSectionLabels(read, engineAt, markStarts, before.labels, heardAt)
    const plain = withWitnesses(readingTokens(source, read, order, evidence, readBy), byStart)
    const tokens = withUnits(withLabels(withMarks(plain, marks), sections.labels), evidence.raised)
    const untouched = lines.reduce((sum, { tokens }, i) => sum + (sources[i] === 'text' ? tokens.length : 0), 0)
    const after: Numbering = { notes: numbering, labels: sections.numbering }
    return {
      lineStarts: lines.map(({ start }) => start),
      after,
      engineAt,
      tokens,
      noise: [...noise.values()],
      untouched,
    }
  }

  /** Whether a sample of lines is the reading of a Vietnamese engine. */
  function isMisread(source: string, lines: readonly Line[], sample: readonly number[]): boolean {
    const order = sample.map((line) => ({ line, startsZone: false }))
    const tokens = readingTokens(source, lines, order)
    return hasReadingErrors(readingsIn(source, { engineAt: (_, sureness) => engines.vie(sureness), tokens }))
  }

  /** Decodes part by part, each twice: the first pass learns what the part repeats and how it places its tones. */
  function* readingsIn(
    source: string,
    { engineAt, tokens }: Pick<LaidOutVolume, 'engineAt' | 'tokens'>,
  ): Generator<Reading> {
    const unbiased = formCosts(newPlacementShare())
    const readAt = engineNames(tokens, engineAt)
    const stretches = stretchesOf(tokens)
    for (let first = 0; first < stretches.length; first += PART) {
      const counts = new WordCounts()
      for (const { times, words } of phrases) counts.addPhrase(words, times)
      let evidence = 0
      const graphs = stretches.slice(first, first + PART).map((stretch) => {
        const lattice = buildLattice(stretch, engineAt, language, tuning, priceInk)
        const { graph, ...decoding } = decoder.search(lattice, unbiased)
        counts.add(lattice, decoding)
        evidence += placementEvidence(lattice, decoding)
        return { graph, outline: outlineOf(lattice, decoding, tuning.contextDoubt) }
      })
      surroundings ??= models.context && contextReader(models.context())
      const scoreAround = surroundings && surroundingsScorer(surroundings, tuning.contextWeight)
      let offset = 0
      surroundings?.open(joined(graphs.map(({ outline }) => outline.words)))
      const cache = counts.cache(tuning)
      const costs = formCosts(newPlacementShare(evidence))
      for (const { graph, outline } of graphs) {
        const around = scoreAround?.(graph, outline, offset)
        offset += outline.words.length
        yield* readingsOf(source, graph.lattice, decoder.rescore(graph, costs, cache, around), alternatives, readAt)
      }
    }
  }
}

function joined(parts: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A volume cut into tokens. */
interface LaidOutVolume {
  readonly lineStarts: readonly number[]
  readonly engineAt: EngineAt
  /** In reading order. */
  readonly tokens: readonly ReadingToken[]
  /** What is no text. */
  readonly noise: readonly Reading[]
  /** Tokens of lines that pass through. */
  readonly untouched: number
  /** For the volume to come. */
  readonly after: Numbering
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

/** Of the lines that are told of as noise so many are: 87 of 87 in four readings of fixtures and forms, one more on either side. */
const NOISE_RIGHT = 0.98

/** The readings of lines that are no text, by their 0-based number. */
function noiseIn(source: string, lines: readonly Line[], noise: Evidence['noise'] = []): ReadonlyMap<number, Reading> {
  const found = new Map<number, Reading>()
  for (const { end, start } of noise) {
    const line = firstBehind(lines, (line) => line.start <= start) - 1
    const reading = {
      start,
      end,
      read: source.slice(start, end),
      written: '',
      kind: 'noise' as const,
      witnessed: false,
    }
    found.set(line, { ...reading, confidence: NOISE_RIGHT, alternatives: [] })
  }
  return found
}

/** What the engine is set to that read an offset; undefined where all was read in English. */
function engineNames(
  tokens: readonly ReadingToken[],
  engineAt: EngineAt,
): ((offset: number) => EngineName) | undefined {
  if (!tokens.some(({ line }) => engineAt(line).name === 'vie')) return undefined
  const sorted = [...tokens].sort((a, b) => a.start - b.start)
  return (offset) => engineAt(sorted[Math.max(0, firstBehind(sorted, ({ start }) => start <= offset) - 1)]!.line).name
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
    for (
      let k = firstBehind(marks, (mark) => mark.start < start);
      k < marks.length && marks[k]!.start < start + text.length + (marks[k]!.end === marks[k]!.start ? 1 : 0);
      k++
    ) {
      const { end, glued, number, opensNote, start: from } = marks[k]!
      const written = `[^${number}]${opensNote && glued ? ' ' : ''}`
      marked = { ...token, mark: { from: from - start, to: end - start, text: written } }
    }
    return marked
  })
}

/** Puts the raised digits of units to their tokens. */
function withUnits(tokens: readonly ReadingToken[], raised: Evidence['raised']): readonly ReadingToken[] {
  const runs = raisedRuns(raised)
  if (runs === undefined) return tokens
  return tokens.map((token) => {
    const unit = token.mark === undefined && token.label === undefined ? raisedUnit(token, runs.in(token)) : undefined
    if (unit === undefined) return token
    return {
      ...token,
      mark: { from: unit.start - token.start, to: unit.end - token.start, text: unit.text, kind: 'unit' },
    }
  })
}
