import { type LanguageModel, PARAGRAPH, punctuationToken, tokenClass, UNKNOWN } from '../language-model/index.ts'
import { isAddress } from './addresses.ts'
import { type CodeReader, differsByBars } from './code-choices.ts'
import { isBrokenCode, isCodeShaped, isSmallCodeShaped, numberWordLength } from './code-shape.ts'
import type { LabelPosterior } from './label-sequence.ts'
import { type ArcKind, type Bundle, type Choices, SILENT, singleChoice } from './lattice.ts'
import { type DigitReading, digitsIn } from './look-alike-digits.ts'
import { FORM } from './surfaces.ts'
import type { TextLattice } from './text-lattice.ts'
import { CLASS_COST, type TokenChoices } from './token-choices.ts'
import type { Token } from './tokens.ts'
import { type UnitReading, unitIn } from './units.ts'

/** A token in reading order, and what parts it from the one before. */
export interface ReadingToken extends Token {
  /** Break before the token: none (same line), a new line of running text, or a blank line or new zone. */
  readonly gap: 'none' | 'line' | 'zone'
  /** Whether its line is printed in capitals. */
  readonly capitals: boolean
  /** A footnote mark in the token: the offsets of its signs in the text, and what is written for them. */
  readonly mark?: { readonly from: number; readonly to: number; readonly text: string }
  /** The label of a section at its beginning: the length of what was read, and what it may be, likeliest first. */
  readonly label?: { readonly length: number; readonly choices: readonly LabelPosterior[] }
}

/** Costs of arcs that reading does not force, in nats. */
export interface LatticePrices {
  readonly merge: number
  readonly split: number
  /** A token is cut in two only where its best word is dearer than this. */
  readonly splitAbove: number
  /** Two tokens are joined only where the best word of one is dearer than this. */
  readonly mergeAbove: number
}

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

/** What it costs that a blank came into a code, in nats. */
const BROKEN_CODE = 3

/** Signs at the end of a word that print as such; anything else there may be a part of the word. */
const PLAIN_SIGNS = new Set([...',.;:()[]"“”-–/%+…'])

/** Cost of ending a paragraph or going on, at a line end and at a blank line or zone. */
const BREAKS: Readonly<Record<'line' | 'zone', readonly [goOn: number, end: number]>> = {
  line: [0.1, 2],
  zone: [1, 0.5],
}

/**
 * Lays out what a stretch of text may stem from: nodes lie between characters, arcs are words, numbers and signs.
 *
 * @param tokens the tokens, in reading order
 * @param choices candidates by reading
 * @param readCode reads document codes
 * @param model gives the ids of signs
 * @param prices costs of merging and splitting
 */
export function buildLattice(
  tokens: readonly ReadingToken[],
  choices: TokenChoices,
  readCode: CodeReader,
  model: LanguageModel,
  prices: LatticePrices,
): TextLattice {
  const bundles: Bundle[] = []
  const spans: (readonly [number, number])[] = []
  let node = 0
  let origin = 0
  let token: ReadingToken
  const add = (from: number, to: number, kind: ArcKind, set: Choices, span: readonly [number, number], cost = 0) => {
    bundles.push({ from, to, kind, choices: set, cost, formRow: token.capitals ? 1 : 0 })
    spans.push(span)
  }
  const breakChoices = {
    line: breakChoice(BREAKS.line),
    zone: breakChoice(BREAKS.zone),
  }
  const signs = new Map<string, Choices>()
  const signChoice = (sign: string): Choices => {
    let choice = signs.get(sign)
    if (choice === undefined) {
      choice = singleChoice(model.ids.get(punctuationToken(sign)) ?? UNKNOWN, sign)
      signs.set(sign, choice)
    }
    return choice
  }

  tokens.forEach((current, position) => {
    token = current
    if (current.gap !== 'none' && position > 0) {
      add(node, node + 1, 'break', breakChoices[current.gap], [current.start, current.start])
      node++
    }
    origin = node
    if (current.label !== undefined) addLabel(current.text, current.label)
    else if (current.mark === undefined) addToken(current.text, 0, current.text.length)
    else {
      const { from, to, text } = current.mark
      addToken(current.text, 0, from)
      add(node + from, node + to, 'footnote', singleChoice(SILENT, text), [current.start + from, current.start + to])
      addToken(current.text, to, current.text.length)
    }
    const next = tokens[position + 1]
    if (next !== undefined && next.gap === 'none') addMerge(current, next)
    node = origin + current.text.length
  })
  // Bundles of a token are not made in the order of their nodes.
  const order = bundles
    .map((_, i) => i)
    .sort((a, b) => bundles[a]!.from - bundles[b]!.from || bundles[a]!.to - bundles[b]!.to || a - b)
  return { nodes: node + 1, bundles: order.map((i) => bundles[i]!), spans: order.map((i) => spans[i]!) }

  /** Their sequence has chosen between labels: all are the same word to the language model. */
  function addLabel(text: string, { length, choices }: NonNullable<ReadingToken['label']>): void {
    const word = model.ids.get(choices[0]!.text.replace('.', '')) ?? UNKNOWN
    const set: Choices = {
      words: new Uint16Array(choices.length).fill(word),
      costs: Float32Array.from(choices, ({ posterior }) => -Math.log(posterior)),
      form: new Uint8Array(choices.length).fill(FORM.fixed),
      texts: choices.map(({ text }) => text),
    }
    add(origin, origin + length, 'label', set, [token.start, token.start + length])
    // The sign that closes a label is no word ("." might be one elsewhere).
    const closing = length < text.length && SIGN.test(text.charAt(length)) ? 1 : 0
    if (closing === 1) addSign(text, length)
    addToken(text, length + closing, text.length)
  }

  function addToken(text: string, start: number, stop: number): void {
    if (start === stop) return
    const part = text.slice(start, stop)
    const lead = start + (LEADING.exec(part)?.[0].length ?? 0)
    const end = lead === stop ? stop : stop - trailingSigns(part)
    for (let i = start; i < lead; i++) addSign(text, i)
    for (let i = end; i < stop; i++) addSign(text, i)
    if (lead === stop) {
      if (part.length <= LONGEST_SYMBOL_WORD) addWord(text, start, stop)
      return
    }
    const unit = unitIn(part)
    if (unit !== undefined && addUnit(unit, text, start, lead, end)) return
    if (addCore(text, lead, end)) return
    if (end < stop && !PLAIN_SIGNS.has(text.charAt(end))) addWord(text, lead, end + 1)
    if (lead > start && !PLAIN_SIGNS.has(text.charAt(lead - 1))) addWord(text, lead - 1, end)
  }

  /** A unit, and what it is glued to; whether no other reading of the token is to be thought of. */
  function addUnit(unit: UnitReading, text: string, start: number, lead: number, end: number): boolean {
    const from = start + unit.start
    const to = start + unit.end
    const choice = singleChoice(model.ids.get(unit.text) ?? UNKNOWN, unit.text)
    add(origin + from, origin + to, 'unit', choice, [token.start + from, token.start + to])
    if (from === lead) return false
    const rate = text.charAt(from - 1) === '/'
    if (rate) addSign(text, from - 1)
    addCore(text, lead, rate ? from - 1 : from)
    if (to <= end) addWord(text, from, to)
    return true
  }

  /** What stands between the signs of a token; whether nothing else is to be thought of. */
  function addCore(text: string, start: number, end: number): boolean {
    const core = text.slice(start, end)
    if (isAddress(core)) {
      const choice = singleChoice(model.ids.get('<w>') ?? UNKNOWN, core)
      add(origin + start, origin + end, 'word', choice, [token.start + start, token.start + end])
      return true
    }
    const numberWord = numberWordLength(core)
    if (numberWord > 0) {
      const set = withBlank(choices.words(core.slice(0, numberWord).replace(/[.-]$/, '')))
      const to = start + numberWord
      add(origin + start, origin + to, 'number', set, [token.start + start, token.start + to], prices.split)
      addCode(core.slice(numberWord), to, end)
      addCode(core, start, end)
      return true
    }
    if (digitsIn(core) === undefined && isCode(core)) {
      addCode(core, start, end)
      return true
    }
    if (!HYPHEN.test(core)) {
      addWord(text, start, end)
      return false
    }
    addWord(text, start, end, SLASH_IN_WORD.test(core) ? UNBROKEN : 0)
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && !HYPHEN.test(text.charAt(at))) continue
      if (at > from) addWord(text, from, at)
      if (at < end) addSign(text, at)
      from = at + 1
    }
    return false
  }

  function isCode(core: string): boolean {
    return isCodeShaped(core) || (isSmallCodeShaped(core) && differsByBars(core, readCode(core)[0]!.text))
  }

  function addCode(
    core: string,
    start: number,
    end: number,
    span = [token.start + start, token.start + end] as const,
    cost = 0,
  ): void {
    const readings = readCode(core)
    const set: Choices = {
      words: new Uint16Array(readings.length).fill(model.ids.get('<c>') ?? UNKNOWN),
      costs: Float32Array.from(readings, ({ cost }) => CODE_COST + cost),
      form: new Uint8Array(readings.length).fill(FORM.fixed),
      texts: readings.map(({ text }) => text),
    }
    add(origin + start, origin + end, 'code', set, span, cost)
  }

  function addWord(text: string, start: number, end: number, cost = 0): void {
    const read = text.slice(start, end)
    const set = choices.words(read)
    const kind = tokenClass(read) === null ? 'word' : 'number'
    add(origin + start, origin + end, kind, set, [token.start + start, token.start + end], cost)
    const digits = digitsIn(read)
    if (digits !== undefined) addDigits(digits, start, end)
    if (read.length >= 4 && kind === 'word' && choices.cheapest(read) > prices.splitAbove) addSplits(text, start, end)
  }

  function addDigits({ cost, text }: DigitReading, start: number, end: number): void {
    const kind = tokenClass(text)
    if (kind === null || kind === '<x>') return
    const choice = singleChoice(model.ids.get(kind) ?? UNKNOWN, text, CLASS_COST[kind] + cost)
    add(origin + start, origin + end, 'digits', choice, [token.start + start, token.start + end])
  }

  function addSplits(text: string, start: number, end: number): void {
    for (let cut = start + 1; cut < end; cut++) {
      const left = text.slice(start, cut)
      const right = text.slice(cut, end)
      if (!choices.near(left) || !choices.near(right)) continue
      add(
        origin + start,
        origin + cut,
        'word',
        withBlank(choices.words(left)),
        [token.start + start, token.start + cut],
        prices.split,
      )
      add(origin + cut, origin + end, 'word', choices.words(right), [token.start + cut, token.start + end])
    }
  }

  function addMerge(current: ReadingToken, next: ReadingToken): void {
    const joined = current.text + next.text
    if (isBrokenCode(current.text, next.text)) {
      const code = joined.slice(0, joined.length - trailingSigns(joined))
      const span = [current.start, next.start + code.length - current.text.length] as const
      if (isCodeShaped(code)) addCode(code, 0, code.length, span, BROKEN_CODE)
      return
    }
    if (joined.length > 9 || /[^\p{L}\p{N}]/u.test(current.text.charAt(current.text.length - 1))) return
    const core = joined.slice(0, joined.length - trailingSigns(joined))
    if (core.length <= current.text.length || LEADING.test(core) || tokenClass(core) !== null) return
    const second = core.slice(current.text.length)
    if (choices.cheapest(current.text) < prices.mergeAbove && choices.cheapest(second) < prices.mergeAbove) return
    if (!choices.near(core)) return
    const span = [current.start, next.start + core.length - current.text.length] as const
    add(origin, origin + core.length, 'word', choices.words(core), span, prices.merge)
  }

  function addSign(text: string, at: number): void {
    const sign = text.charAt(at)
    add(origin + at, origin + at + 1, 'sign', signChoice(sign), [token.start + at, token.start + at + 1])
  }
}

/** How many signs a text ends with, scanned from its end: a pattern would try from every sign of a long run. */
function trailingSigns(text: string): number {
  let count = 0
  while (count < text.length && SIGN.test(text.charAt(text.length - 1 - count))) count++
  return count
}

function breakChoice([goOn, end]: readonly [number, number]): Choices {
  return {
    words: Uint16Array.of(SILENT, PARAGRAPH),
    costs: Float32Array.of(goOn, end),
    form: Uint8Array.of(FORM.fixed, FORM.fixed),
    texts: ['', ''],
  }
}

const blanks = new WeakMap<Choices, Choices>()
/** The same choices, each followed by the blank that a split puts in. */
function withBlank(choices: Choices): Choices {
  let spaced = blanks.get(choices)
  if (spaced === undefined) {
    spaced = { ...choices, texts: choices.texts.map((text) => `${text} `) }
    blanks.set(choices, spaced)
  }
  return spaced
}
