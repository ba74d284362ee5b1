import {
  type CandidateSearch,
  type Candidates,
  type ChannelModel,
  candidateSearch,
  readingCost,
  surfaceTrie,
  withWholeWords,
} from '../channel/index.ts'
import { boundedCache } from './bounded-cache.ts'
import { codeReader } from './codes/code-choices.ts'
import { codeParts } from './codes/code-parts.ts'
import type { Engine, EngineName, Heard } from './engine.ts'
import { labelReader } from './labels/label-readings.ts'
import { familyOf, priorsOf, surfacesOf } from './lattice/surfaces.ts'
import { tokenChoices } from './lattice/token-choices.ts'
import { tokenLayouts } from './lattice/token-layout.ts'
import { fingerprintOf } from './models/compiled-lexicon.ts'
import type { Models } from './models/models.ts'
import type { RestoreSettings } from './restorer.ts'
import { SURENESS } from './sureness.ts'
import { TUNING, type Tuning, VIETNAMESE_TUNING } from './tuning.ts'
import { layOutAmid } from './witnesses/amid-others.ts'
import { type WitnessedLayouts, witnessedLayouts } from './witnesses/witnessed-layout.ts'

/** Readings whose candidates are kept, in a generation of the cache. */
const KEPT_SEARCHES = 1 << 13

/**
 * The engines that may have read a line, each made ready when it is first asked for.
 *
 * @param models what is known of them
 * @param settings the user's words, and weights
 */
export function enginesOf(
  models: Models,
  settings: RestoreSettings,
): Readonly<Record<EngineName, (sureness?: number) => Engine>> {
  const { language } = models
  const { tuning, userWords = new Map() } = settings
  const { channel, compiled, vietnamese } = models
  const fits = userWords.size === 0 && compiled?.fingerprint === fingerprintOf(language, channel)
  const surfaces = fits ? compiled!.surfaces : surfacesOf(language, userWords)
  const parts = codeParts(models.codes, language)
  let english: Engine | undefined
  let inVietnamese: readonly Engine[] | undefined
  const engines: Readonly<Record<EngineName, (sureness?: number) => Engine>> = {
    eng: () => {
      english ??= engineOf('eng', channel, fits ? compiledSearch() : searchOf(channel), { ...TUNING, ...tuning })
      return english
    },
    vie: (sureness = 0) => {
      inVietnamese ??= vietnameseEngines(vietnamese?.() ?? channel)
      return inVietnamese[sureness]!
    },
  }
  return engines

  /** One for each level of {@link SURENESS}: all search together. */
  function vietnameseEngines(own: ChannelModel): readonly Engine[] {
    const search = searchOf(own)
    const common = boundedCache(KEPT_SEARCHES, (read) => search(read, VIETNAMESE_TUNING))
    const shared: CandidateSearch = (read, limits) =>
      limits.width === VIETNAMESE_TUNING.width && limits.ceiling === undefined ? common(read) : search(read, limits)
    return SURENESS.map(({ change }) => engineOf('vie', own, shared, { ...VIETNAMESE_TUNING, ...tuning, change }))
  }

  function engineOf(name: EngineName, own: ChannelModel, search: CandidateSearch, weights: Tuning): Engine {
    const readCode = codeReader(parts, own)
    let misread: ((written: string, read: string) => number) | undefined
    const choices = tokenChoices(search, surfaces, readCode, language, weights)
    const witnessed: Partial<Record<EngineName, WitnessedLayouts>> = {}
    const engine: Engine = {
      name,
      choices,
      readCode,
      readLabel: labelReader(own, name),
      layOut: tokenLayouts(choices, readCode, language, weights),
      hear: boundedCache(KEPT_SEARCHES, (read) => heardOf(search(read, weights))),
      misread: (written, read) => {
        misread ??= readingCost(own)
        return misread(written, read)
      },
      amid: (said) => layOutAmid(engine, said),
      beside: (source) => {
        witnessed[source] ??= witnessedLayouts(engine, engines[source]())
        return witnessed[source]
      },
    }
    return engine
  }

  function heardOf({ costs, words }: Candidates): Heard {
    return { costs: new Map(Array.from(words, (surface, i) => [surfaces.text[surface]!, costs[i]!])) }
  }

  function searchOf(own: ChannelModel): CandidateSearch {
    const trie = surfaceTrie(surfaces.text, own, familyOf(surfaces))
    return withWholeWords(candidateSearch(trie, own, priorsOf(surfaces, language)), own, surfaces.text)
  }

  /** The search over what was made beforehand. */
  function compiledSearch(): CandidateSearch {
    const { common, trie } = compiled!
    const search = candidateSearch(trie, channel, priorsOf(surfaces, language))
    if (tuning !== undefined) return search
    const { width, count } = TUNING
    return (read, limits) =>
      (limits.width === width && limits.count === count ? common.get(read) : undefined) ?? search(read, limits)
  }
}
