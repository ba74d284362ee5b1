import { type LanguageModel, punctuationToken, tokenClass, UNKNOWN } from '../../language-model/index.ts'
import { boundedCache } from '../bounded-cache.ts'
import { isAddress } from '../codes/addresses.ts'
import { type CodeReader, differsByBars } from '../codes/code-choices.ts'
import { isCodeShaped, isSmallCodeShaped, numberWordLength } from '../codes/code-shape.ts'
import { digitsIn } from '../codes/look-alike-digits.ts'
import { isReportMark } from '../codes/report-mark.ts'
import { thousandsIn } from '../codes/thousands.ts'
import { type UnitReading, unitIn } from '../codes/units.ts'
import { type ArcKind, type Bundle, type Choices, choicesOf, SILENT, singleChoice } from './lattice.ts'
import { FORM } from './surfaces.ts'
import { CLASS_COST, type TokenChoices } from './token-choices.ts'

/** Arcs over a part of a token, from one offset in its text to another. */
export interface TokenArc {
  readonly from: number
  readonly to: number
  readonly bundle: Bundle
}

/** Costs of arcs that reading does not force, in nats. */
export interface SplitPrices {
  readonly split: number
  /** A token is cut in two only where its best word is dearer than this. */
  readonly splitAbove: number
}

/** What a token may stem from by itself. */
export class TokenLayout {
  /** Sorted by their first offset, then by their last. */
  readonly arcs: readonly TokenArc[]
  readonly #lookUp: (text: string) => number
  readonly #text: string
  #cheapest: number | undefined

  constructor(text: string, arcs: readonly TokenArc[], lookUp: (text: string) => number) {
    this.arcs = arcs
    this.#text = text
    this.#lookUp = lookUp
  }

  /** Cost of the likeliest word for the token, less the signs at its end; see {@link TokenChoices.cheapest}. */
  get cheapest(): number {
    this.#cheapest ??= this.#lookUp(this.#text.slice(0, this.#text.length - trailingSigns(this.#text)))
    return this.#cheapest
  }
}

/** Lays out what a token may stem from. */
export type LayOutToken = (text: string) => TokenLayout

const LEADING = /^[^\p{L}\p{N}]+/u
const SIGN = /[^\p{L}\p{N}]/u
const HYPHEN = /[-–—/]/

/** A word joined to something by a stroke (sĩ/10.000), and what it costs to leave such a thing whole, in nats. */
const SLASH_IN_WORD = /\p{Ll}.*\/|\/.*\p{Ll}/u
const UNBROKEN = 5

/** Longest reading without a letter or digit that may yet be a word ("&" is ở, "$6" is số). */
const LONGEST_SYMBOL_WORD = 3
/** What it costs to have this code and no other, in nats. */
const CODE_COST = 8
/** What it costs that "b/c" stands in brackets, in nats. */
const REPORT_MARK_COST = 4
/** What it gains to read a comma among thousands as a point, in nats: authors write one in 5,000 numbers so. */
const COMMA_KEPT = -4
/** Signs at the end of a word that print as such; anything else there may be a part of the word. */
export const PLAIN_SIGNS = new Set([...',.;:()[]"“”-–/%+…'])

/** Tokens whose layout is kept, in a generation of the cache. */
const KEPT = 1 << 13

/**
 * Prepares the layout of tokens, and remembers it: few distinct tokens make up most of a text.
 *
 * @param choices candidates by reading
 * @param readCode reads document codes
 * @param model gives the ids of signs
 * @param prices costs of splitting
 */
export function tokenLayouts(
  choices: TokenChoices,
  readCode: CodeReader,
  model: LanguageModel,
  prices: SplitPrices,
): LayOutToken {
  const signs = new Map<string, Bundle>()
  return boundedCache(KEPT, (text) => new TokenLayout(text, arcsOf(text), choices.cheapest))

  function arcsOf(text: string): readonly TokenArc[] {
    const arcs: TokenArc[] = []
    const add = (from: number, to: number, bundle: Bundle) => arcs.push({ from, to, bundle })
    const lead = LEADING.exec(text)?.[0].length ?? 0
    const end = text.length - (lead === text.length ? 0 : trailingSigns(text))
    for (let i = 0; i < lead; i++) addSign(i)
    for (let i = end; i < text.length; i++) addSign(i)
    if (lead < text.length) addBody(lead, end)
    else if (text !== '' && text.length <= LONGEST_SYMBOL_WORD) addWord(0, text.length)
    return arcs.sort((a, b) => a.from - b.from || a.to - b.to)

    function addBody(start: number, stop: number): void {
      const unit = unitIn(text)
      if (unit !== undefined && addUnit(unit, start, stop)) return
      if (isReportMark(text, start, stop))
        add(start, stop, bundleOf('code', singleChoice(SILENT, 'b/c', REPORT_MARK_COST)))
      if (addCore(start, stop)) return
      if (stop < text.length && !PLAIN_SIGNS.has(text.charAt(stop))) addWord(start, stop + 1)
      if (start > 0 && !PLAIN_SIGNS.has(text.charAt(start - 1))) addWord(start - 1, stop)
    }

    /** A unit, and what it is glued to; whether no other reading of the token is to be thought of. */
    function addUnit(unit: UnitReading, start: number, stop: number): boolean {
      add(unit.start, unit.end, bundleOf('unit', singleChoice(idOf(unit.text), unit.text)))
      if (unit.start === start) return false
      const rate = text.charAt(unit.start - 1) === '/'
      if (rate) addSign(unit.start - 1)
      addCore(start, rate ? unit.start - 1 : unit.start)
      if (unit.end <= stop) addWord(unit.start, unit.end)
      return true
    }

    function addSign(at: number): void {
      add(at, at + 1, signBundle(text.charAt(at)))
    }

    /** What stands between the signs of a token; whether nothing else is to be thought of. */
    function addCore(start: number, stop: number): boolean {
      const core = text.slice(start, stop)
      if (isAddress(core)) {
        add(start, stop, bundleOf('word', singleChoice(idOf('<w>'), core)))
        return true
      }
      const numberWord = numberWordLength(core)
      if (numberWord > 0) {
        const word = choices.words(core.slice(0, numberWord).replace(/[.-]$/, ''))
        add(start, start + numberWord, bundleOf('number', withBlank(word), prices.split))
        add(start + numberWord, stop, codeBundle(core.slice(numberWord), readCode, model))
        add(start, stop, codeBundle(core, readCode, model))
        return true
      }
      if (digitsIn(core) === undefined && isCode(core)) {
        add(start, stop, codeBundle(core, readCode, model))
        return true
      }
      if (!HYPHEN.test(core)) {
        addWord(start, stop)
        return false
      }
      addWord(start, stop, SLASH_IN_WORD.test(core) ? UNBROKEN : 0)
      let from = start
      for (let at = start; at <= stop; at++) {
        if (at < stop && !HYPHEN.test(text.charAt(at))) continue
        if (at > from) addWord(from, at, 0, false)
        if (at < stop) addSign(at)
        from = at + 1
      }
      return false
    }

    function addWord(start: number, stop: number, cost = 0, splits = true): void {
      const read = text.slice(start, stop)
      const kind = tokenClass(read) === null ? 'word' : 'number'
      add(start, stop, bundleOf(kind, choices.words(read), cost))
      const digits = digitsIn(read)
      if (digits !== undefined) addNumber('digits', digits.text, digits.cost, start, stop)
      const thousands = thousandsIn(read)
      if (thousands !== undefined) addNumber('separator', thousands, COMMA_KEPT, start, stop)
      if (splits && read.length >= 4 && kind === 'word' && choices.cheapest(read) > prices.splitAbove)
        addSplits(start, stop)
    }

    function addNumber(kind: ArcKind, number: string, cost: number, start: number, stop: number): void {
      const sort = tokenClass(number)
      if (sort === null || sort === '<x>') return
      add(start, stop, bundleOf(kind, singleChoice(idOf(sort), number, CLASS_COST[sort] + cost)))
    }

    function addSplits(start: number, stop: number): void {
      for (let cut = start + 1; cut < stop; cut++) {
        const left = text.slice(start, cut)
        const right = text.slice(cut, stop)
        if (!choices.near(left) || !choices.near(right)) continue
        add(start, cut, bundleOf('word', withBlank(choices.words(left)), prices.split))
        add(cut, stop, bundleOf('word', choices.words(right)))
      }
    }
  }

  function idOf(entry: string): number {
    return model.ids.get(entry) ?? UNKNOWN
  }

  function isCode(core: string): boolean {
    return isCodeShaped(core) || (isSmallCodeShaped(core) && differsByBars(core, readCode(core)[0]!.text))
  }

  function signBundle(sign: string): Bundle {
    let bundle = signs.get(sign)
    if (bundle === undefined) {
      bundle = bundleOf('sign', singleChoice(idOf(punctuationToken(sign)), sign))
      signs.set(sign, bundle)
    }
    return bundle
  }
}

export function bundleOf(kind: ArcKind, choices: Choices, cost = 0): Bundle {
  return { kind, choices, cost }
}

/** Where the signs at the edges of a token leave off; nothing lies between where it has signs alone. */
export function coreOf(text: string): { readonly start: number; readonly stop: number } {
  const start = LEADING.exec(text)?.[0].length ?? 0
  return { start, stop: start === text.length ? start : text.length - trailingSigns(text) }
}

/** How many signs a text ends with, scanned from its end: a pattern would try from every sign of a long run. */
export function trailingSigns(text: string): number {
  let count = 0
  while (count < text.length && SIGN.test(text.charAt(text.length - 1 - count))) count++
  return count
}

/** The readings of a document code. */
export function codeBundle(read: string, readCode: CodeReader, { ids }: LanguageModel, cost = 0): Bundle {
  const readings = readCode(read)
  const choices = choicesOf({
    words: new Uint16Array(readings.length).fill(ids.get('<c>') ?? UNKNOWN),
    costs: Float32Array.from(readings, (reading) => CODE_COST + reading.cost),
    form: new Uint8Array(readings.length).fill(FORM.fixed),
    texts: readings.map(({ text }) => text),
  })
  return bundleOf('code', choices, cost)
}

/** The same choices, each followed by the blank that a split puts in. */
export function withBlank(choices: Choices): Choices {
  return enclosed(choices, '', ' ')
}

/** The same choices, each with something before and behind it. */
export function enclosed(choices: Choices, before: string, behind: string): Choices {
  return choicesOf({ ...choices, texts: choices.texts.map((text) => before + text + behind) })
}
