import type { CandidateSearch } from '../channel/index.ts'
import { type LanguageModel, type TokenClass, tokenClass, UNKNOWN } from '../language-model/index.ts'
import { boundedCache } from './bounded-cache.ts'
import type { CodeReader } from './code-choices.ts'
import type { Choices } from './lattice.ts'
import { FORM, type Surfaces } from './surfaces.ts'

export interface ChoiceSettings {
  /** Weight of the channel's costs. */
  readonly channelWeight: number
  /** Widest gap to the best candidate, in nats of the channel. */
  readonly width: number
  /** Most candidates of a reading. */
  readonly count: number
  /** Cost of leaving a reading that no word explains, and more for each character. */
  readonly unknownWord: number
  readonly unknownLetter: number
  /** How far a reading may be from every word, in nats, and to count as {@link TokenChoices.near}. */
  readonly reach: number
  readonly nearReach: number
}

/** Looks up, and remembers, what a reading may stem from. */
export interface TokenChoices {
  /** Words of the lexicon, and the reading itself as an unknown word. */
  words(read: string): Choices
  /** Cost of the likeliest word of the lexicon for this reading; infinite where there is none. */
  cheapest(read: string): number
  /** Whether a reading is close to a word at all; quicker than looking up all candidates. */
  near(read: string): boolean
}

/** A Roman numeral of two digits or more: a number, which stays as printed unless all else speaks against it. */
const ROMAN = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/
const OTHER_THAN_ROMAN = 6
const ABBREVIATION = /^[A-Z]{2,7}$/

/** Most that a reading close to a word may cost by the channel alone, in nats. */
const NEAR = 8

/** Readings whose choices are kept, in a generation of the cache; choices take about a kilobyte each. */
const KEPT_CHOICES = 1 << 13
/** Readings of which is kept whether they are near. */
const KEPT_NEAR = 1 << 14

/** Bits a number of each class carries: what it costs to have this one and no other, in nats. */
const CLASS_COST: Readonly<Record<Exclude<TokenClass, '<x>'>, number>> = {
  '<1>': 2.3,
  '<2>': 4.3,
  '<3>': 6.5,
  '<n>': 8,
  '<y>': 3,
  '<d>': 5,
  '<m>': 5,
  '<f>': 6,
  '<c>': 8,
  '<w>': 10,
}

/**
 * @param search finds candidates
 * @param surfaces the forms behind the candidates
 * @param readCode reads abbreviations that no dictionary has
 * @param model gives the ids of classes
 * @param settings weights and limits
 */
export function tokenChoices(
  search: CandidateSearch,
  surfaces: Surfaces,
  readCode: CodeReader,
  model: LanguageModel,
  settings: ChoiceSettings,
): TokenChoices {
  const words = boundedCache(KEPT_CHOICES, lookUp)
  return {
    words,
    cheapest: (read) => {
      const { words: ids, costs } = words(read)
      return ids.length > 1 ? costs[0]! : Number.POSITIVE_INFINITY
    },
    near: boundedCache(KEPT_NEAR, (read) => {
      const { costs } = search(read, { width: 0, count: 1, reach: settings.nearReach })
      return costs.length > 0 && costs[0]! <= NEAR
    }),
  }

  function lookUp(read: string): Choices {
    const found = search(read, settings)
    const kind = tokenClass(read)
    const size = found.words.length + 1
    const choices = { words: new Uint16Array(size), costs: new Float32Array(size), form: new Uint8Array(size) }
    const texts: string[] = []
    const roman = ROMAN.test(read)
    found.words.forEach((surface, i) => {
      choices.words[i] = surfaces.word[surface]!
      const misnumbered = roman && surfaces.text[surface] !== read
      choices.costs[i] =
        settings.channelWeight * found.costs[i]! + surfaces.cost[surface]! + (misnumbered ? OTHER_THAN_ROMAN : 0)
      choices.form[i] = surfaces.form[surface]!
      texts.push(surfaces.text[surface]!)
    })
    choices.words[size - 1] = kind === null ? UNKNOWN : (model.ids.get(kind) ?? UNKNOWN)
    choices.costs[size - 1] =
      kind === null || kind === '<x>' ? settings.unknownWord + settings.unknownLetter * read.length : CLASS_COST[kind]
    choices.form[size - 1] = FORM.fixed
    texts.push(ABBREVIATION.test(read) ? readCode(read).text : read)
    return { ...choices, texts }
  }
}
