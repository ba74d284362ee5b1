import type { CandidateSearch, Candidates } from '../../channel/index.ts'
import { type LanguageModel, probabilityOf, type TokenClass, tokenClass, UNKNOWN } from '../../language-model/index.ts'
import { applyCase } from '../../orthography/index.ts'
import { boundedCache } from '../bounded-cache.ts'
import { type CodeReader, differsByBars } from '../codes/code-choices.ts'
import type { Choices } from './lattice.ts'
import { choicesInOrder, type PricedChoice } from './priced-choices.ts'
import { caseOfForm, FORM, type Surfaces } from './surfaces.ts'

export interface ChoiceSettings {
  /** Weight of the language model against the channel. */
  readonly languageWeight: number
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
  /** What it costs more to have printed any other word than the reading, in nats. */
  readonly change: number
  /** Whether digits may have been letters ("14" for là). */
  readonly numbersAsWords: boolean
}

/** Choices, of which the first are words of the lexicon. */
interface FoundChoices extends Choices {
  readonly known: number
}

/** Looks up, and remembers, what a reading may stem from. */
export interface TokenChoices {
  /** Words of the lexicon, and the reading itself as an unknown word. */
  words(read: string): Choices
  /** Cost of the likeliest word of the lexicon for this reading; infinite where there is none. */
  cheapest(read: string): number
  /** Whether a reading is close to a word at all; quicker than looking up all candidates. */
  near(read: string): boolean
  /** What a word costs by the language model at least, in nats, whatever stands before it. */
  surprise(word: number): number
  /** Cost of the likeliest code for a reading with the build of one, in nats. */
  codeCost(read: string): number
}

/** Letters of Iceland that look like Đ. */
const ETH = /[Ðð]/g
/** A Roman numeral of two digits or more: a number, which stays as printed unless all else speaks against it. */
const ROMAN = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/
const OTHER_THAN_ROMAN = 6
/** A sheet size, a room, a quarter (A1, B12, T4): no abbreviation, but perhaps a word ("B6" is Bộ). */
const LETTER_AND_NUMBER = /^[A-Z]\d{1,2}$/
const CAPITALS = /^\p{Lu}{2,}$/u
const CAPITALS_FOR_DIGITS = 5
/** Capitals, perhaps joined; a small b at their end may be Đ. */
const ABBREVIATION = /^(?:[A-ZĐ]{2,7}|[A-ZĐ]{1,7}b|[A-ZĐ]{1,7}(?:&[A-ZĐ]{1,7}){1,3}b?)$/
/** Abbreviations that the search finds itself where the language model counts them. */
const SEARCHED = /^[A-ZĐ]+$/
/** Abbreviations long enough to be told from a misread word; that one of them was another, but for Đ, is dearer. */
const LONG_ABBREVIATION = /^[A-ZĐ]{4,7}$/
const OTHER_ABBREVIATION = 2.5
/** How much dearer than the likeliest reading of an abbreviation another may be, in nats. */
const ABBREVIATION_WIDTH = 3
/** Cost of an abbreviation that the language model counts but the search cannot find. */
const JOINED_ABBREVIATION = 1

/** Most that a reading close to a word may cost by the channel alone, in nats. */
const NEAR = 8
/** A number is a word only where letters have been read as its characters: no dearer than one edit never seen, in nats. */
const NUMBER_CEILING = 11.5

/** How much likelier the words before make a word than it is by itself, in nats; more is too rare to look for. */
const CONTEXT_GAIN = 5

/** Readings whose choices are kept, in a generation of the cache; choices take about a kilobyte each. */
const KEPT_CHOICES = 1 << 13
/** Readings of which is kept whether they are near. */
const KEPT_NEAR = 1 << 14

/** Shortest name in capitals: a shorter word may be "Sở", of which the engine reads a capital O as well. */
const SHORTEST_NAME = 3

const NOTHING: Candidates = { words: new Uint32Array(0), costs: new Float32Array(0) }

/** What an unknown abbreviation costs more where a known one differs from it by nothing but Đ for D, P or B. */
const KNOWN_BESIDE = 4.5

/** Bits a number of each class carries: what it costs to have this one and no other, in nats. */
export const CLASS_COST: Readonly<Record<Exclude<TokenClass, '<x>'>, number>> = {
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
      const { costs, known } = words(read)
      return known > 0 ? costs[0]! : Number.POSITIVE_INFINITY
    },
    codeCost: (read) => readCode(read)[0]!.cost,
    surprise: (word) => settings.languageWeight * leastSurprise(word),
    near: boundedCache(KEPT_NEAR, (read) => {
      const { costs } = search(read, { width: 0, count: 1, reach: settings.nearReach, ceiling: NEAR })
      return costs.length > 0 && costs[0]! <= NEAR
    }),
  }

  function lookUp(read: string): FoundChoices {
    const kind = tokenClass(read)
    const isNumber = kind !== null && kind !== '<x>'
    const found =
      isNumber && !settings.numbersAsWords
        ? NOTHING
        : search(read, isNumber ? { ...settings, ceiling: NUMBER_CEILING } : settings)
    const words = wordsAmong(found, read)
    const all = [...words, ...namesInCapitals(words), ...unknownReadings(read, kind, found)]
    const surprise = (word: number) => settings.languageWeight * leastSurprise(word)
    return { ...choicesInOrder(all, surprise), known: words.length }
  }

  function wordsAmong(found: Candidates, read: string): PricedChoice[] {
    const roman = ROMAN.test(read)
    const numbered = LETTER_AND_NUMBER.test(read)
    const abbreviated = LONG_ABBREVIATION.test(read)
    return Array.from(found.words, (surface, i): PricedChoice => {
      const text = surfaces.text[surface]!
      const form = surfaces.form[surface]!
      const misnumbered = roman && text !== read ? OTHER_THAN_ROMAN : 0
      const lettered = numbered && CAPITALS.test(text) ? CAPITALS_FOR_DIGITS : 0
      const other =
        abbreviated && form === FORM.fixed && text !== read && !differsByBars(read, text) ? OTHER_ABBREVIATION : 0
      const change = text === read ? 0 : settings.change
      const cost =
        settings.channelWeight * found.costs[i]! + surfaces.cost[surface]! + misnumbered + lettered + other + change
      return { text, word: surfaces.word[surface]!, form, cost }
    })
  }

  /**
   * The language model counts capitals as small letters, so "TỈNH ĐỒNG THÁP" is three common words to it. Each may also
   * be the name that running text writes with one capital: what is known of "tỉnh Đồng Tháp" then speaks for it.
   */
  function namesInCapitals(words: readonly PricedChoice[]): PricedChoice[] {
    return words.flatMap((choice) => {
      if (caseOfForm(choice.form) !== FORM.upper || choice.text.length < SHORTEST_NAME) return []
      const name = model.ids.get(applyCase(model.vocabulary[choice.word]!, 'title'))
      return name === undefined ? [] : [{ ...choice, word: name, form: choice.form + FORM.name }]
    })
  }

  /** What a word must cost by the language model, whatever stands before it, in nats. */
  function leastSurprise(word: number): number {
    return Math.max(0, -probabilityOf(model, 1, word) - CONTEXT_GAIN)
  }

  /** What no word of the lexicon explains: the reading itself, likeliest last, as a number or an unknown word. */
  function unknownReadings(printed: string, kind: TokenClass | null, found: Candidates): PricedChoice[] {
    const read = printed.replace(ETH, (sign) => (sign === 'ð' ? 'đ' : 'Đ'))
    const { fixed: form } = FORM
    if (kind !== null && kind !== '<x>') return [{ text: read, word: idOf(kind), form, cost: CLASS_COST[kind] }]
    const unknown = settings.unknownWord + settings.unknownLetter * read.length
    if (!ABBREVIATION.test(read))
      return [{ text: read, word: kind === null ? UNKNOWN : idOf(kind), form, cost: unknown }]
    const known = Array.from(found.words, (surface) => surfaces.text[surface]!)
    const price = unknown + (known.some((text) => differsByBars(read, text)) ? KNOWN_BESIDE : 0)
    const readings = readCode(read)
    const least = readings[0]!.cost
    const others = readings
      .filter(({ cost }) => cost <= least + ABBREVIATION_WIDTH)
      .map(({ cost, text }) => {
        const word = SEARCHED.test(read) ? UNKNOWN : idOf(text)
        return { text, word, form, cost: cost - least + (word === UNKNOWN ? price : JOINED_ABBREVIATION) }
      })
      .filter(({ text }) => text === read || !read.endsWith('b') || idOf(text) !== UNKNOWN)
      .reverse()
    return others.length > 0 ? others : [{ text: read, word: UNKNOWN, form, cost: price }]
  }

  function idOf(entry: string): number {
    return model.ids.get(entry) ?? UNKNOWN
  }
}
