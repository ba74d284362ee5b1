import { type CandidateSearch, type ChannelModel, candidateSearch, surfaceTrie } from '../channel/index.ts'
import type { LanguageModel } from '../language-model/index.ts'
import { buildLattice, type LatticePrices, type ReadingToken } from './build-lattice.ts'
import { calibrate } from './calibration.ts'
import { cleanLines } from './clean-lines.ts'
import { codeReader, partCosts } from './code-choices.ts'
import { type CompiledLexicon, fingerprintOf } from './compiled-lexicon.ts'
import { createDecoder, type DecoderSettings, type Decoding } from './decode.ts'
import { type FootnoteMark, findFootnotes } from './footnotes.ts'
import { formCosts, newPlacementShare, placementEvidence } from './form-costs.ts'
import { pruneLattice } from './prune-lattice.ts'
import { readingTokens } from './reading-order.ts'
import {
  type Alternative,
  applyCorrections,
  type Correction,
  type CorrectionKind,
  type Restoration,
} from './restoration.ts'
import { priorsOf, surfacesOf } from './surfaces.ts'
import type { TextLattice } from './text-lattice.ts'
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

export interface RestoreSettings {
  readonly tuning?: Partial<Tuning>
  /** Further words with positive weights. */
  readonly userWords?: ReadonlyMap<string, number>
  /** Below this confidence a word is left as it stands, 0 to 1. */
  readonly threshold?: number
  /** Most alternatives of a correction. */
  readonly alternatives?: number
  /** `auto` lets text with Vietnamese marks pass; `eng` takes all of it for the reading of an English engine. */
  readonly source?: 'auto' | 'eng'
}

/** Restores text with models given; `createRestorer` is the same with the models of the package. */
export function restorerOf(models: Models, settings: RestoreSettings = {}): { restore(source: string): Restoration } {
  const tuning = { ...TUNING, ...settings.tuning }
  const { threshold = 0, alternatives = 3, source: origin = 'auto' } = settings
  const { language } = models
  const { search, surfaces } = lexiconOf(models, settings)
  const readCode = codeReaderOf(models)
  const choices = tokenChoices(search, surfaces, readCode, language, tuning)
  const decode = createDecoder(language, tuning)

  return { restore }

  function restore(source: string): Restoration {
    const lines = linesOf(source)
    const clean = origin === 'auto' ? cleanLines(lines) : new Uint8Array(lines.length)
    const garbled = lines.map((line, i) => (clean[i] === 1 ? { ...line, tokens: [] } : line))
    const { marks, order } = findFootnotes(source, garbled, choices)
    const tokens = withMarks(readingTokens(source, garbled, order), marks)
    // The first pass learns what the document repeats and how it places its tones; the second decides.
    const counts = new WordCounts()
    const unbiased = formCosts(newPlacementShare())
    let evidence = 0
    const lattices = stretchesOf(tokens).map((stretch) => {
      const lattice = buildLattice(stretch, choices, readCode, language, tuning)
      const decoding = decode(lattice, unbiased)
      counts.add(lattice, decoding)
      evidence += placementEvidence(lattice, decoding)
      return pruneLattice(lattice, decoding)
    })
    const cache = counts.cache(tuning)
    const costs = formCosts(newPlacementShare(evidence))
    const corrections: Correction[] = []
    let words = lines.reduce((sum, line, i) => sum + (clean[i] === 1 ? line.tokens.length : 0), 0)
    let sure = words
    for (const lattice of lattices) {
      const decoding = decode(lattice, costs, cache)
      for (const { bundle, choice } of decoding.path) {
        const [start, end] = lattice.spans[bundle]!
        if (start === end) continue
        const { kind, choices: set } = lattice.bundles[bundle]!
        const confidence = kind === 'sign' ? 1 : calibrate(decoding.posteriors(bundle)[choice]!)
        if (kind !== 'sign' && kind !== 'footnote') {
          words++
          sure += confidence
        }
        const replacement = set.texts[choice]!
        if (replacement === source.slice(start, end) || confidence < threshold) continue
        corrections.push(correction(source, lines, lattice, decoding, bundle, choice, confidence, alternatives))
      }
    }
    corrections.sort((a, b) => a.start - b.start)
    return { text: applyCorrections(source, corrections), corrections, confidence: words === 0 ? 1 : sure / words }
  }
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

/** Cuts tokens in stretches, at line starts. */
function stretchesOf(tokens: readonly ReadingToken[]): (readonly ReadingToken[])[] {
  const stretches: (readonly ReadingToken[])[] = []
  for (let start = 0; start < tokens.length; ) {
    let end = Math.min(tokens.length, start + STRETCH)
    for (let k = end; k > start + STRETCH / 2 && end < tokens.length; k--) {
      if (tokens[k]!.gap !== 'none') {
        end = k
        break
      }
    }
    stretches.push(tokens.slice(start, end))
    start = end
  }
  return stretches
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

const RULES = { code: 'code-letters', footnote: 'footnote-mark', number: 'word-read-as-number' } as const

function correction(
  source: string,
  lines: readonly Line[],
  lattice: TextLattice,
  decoding: Decoding,
  bundle: number,
  choice: number,
  confidence: number,
  alternatives: number,
): Correction {
  const [start, end] = lattice.spans[bundle]!
  const { kind: arc, choices } = lattice.bundles[bundle]!
  const line = lineAt(lines, start)
  const kind: CorrectionKind = arc === 'code' || arc === 'number' || arc === 'footnote' ? arc : 'word'
  const posteriors = decoding.posteriors(bundle)
  const others: Alternative[] = []
  const ranked = Array.from(posteriors.keys()).sort((a, b) => posteriors[b]! - posteriors[a]!)
  for (const other of ranked) {
    if (others.length === alternatives || posteriors[other]! < 0.001) break
    if (other !== choice) others.push({ text: choices.texts[other]!.trim(), confidence: posteriors[other]! })
  }
  return {
    start,
    end,
    source: source.slice(start, end),
    replacement: choices.texts[choice]!,
    line: line + 1,
    column: start - lines[line]!.start + 1,
    kind,
    ...(kind === 'word' ? {} : { rule: RULES[kind as keyof typeof RULES] }),
    confidence,
    alternatives: others,
  }
}

/** The line an offset lies in. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
