import { type LanguageModel, PARAGRAPH, tokenClass, UNKNOWN } from '../../language-model/index.ts'
import { isBrokenCode, isCodeShaped } from '../codes/code-shape.ts'
import type { Engine, EngineAt, EngineName } from '../engine.ts'
import type { WordInk } from '../evidence.ts'
import type { LabelPosterior } from '../labels/label-sequence.ts'
import type { Token } from '../text/tokens.ts'
import type { OtherReading } from '../witnesses/other-readings.ts'
import { joinedInk } from './ink-of-part.ts'
import type { PriceInk } from './ink-prices.ts'
import { type Bundle, choicesOf, type Lattice, SILENT, singleChoice } from './lattice.ts'
import { LatticeBuilder } from './lattice-builder.ts'
import { lostBlanks } from './lost-blanks.ts'
import { besideParts } from './part-layouts.ts'
import { FORM } from './surfaces.ts'
import {
  bundleOf,
  codeBundle,
  coreOf,
  enclosed,
  type LayOutToken,
  type SplitPrices,
  type TokenArc,
  type TokenLayout,
  trailingSigns,
  withBlank,
} from './token-layout.ts'

/** A token in reading order, and what parts it from the one before. */
export interface ReadingToken extends Token {
  /** Break before the token: none (same line), a new line of running text, or a blank line or new zone. */
  readonly gap: 'none' | 'line' | 'zone'
  /** Whether its line is printed in capitals. */
  readonly capitals: boolean
  /** How sure the engine is of it: a level of {@link SURENESS}; 0 if not given. */
  readonly sureness?: number
  /** The same, 0 to 1, where the engine says so. */
  readonly confidence?: number | undefined
  /** What else the engine thought of there. */
  readonly others?: readonly OtherReading[]
  /** Where its ink lies. */
  readonly ink?: WordInk | undefined
  /** What another engine has read there. */
  readonly witness?: TokenWitness
  /** A footnote mark in the token, or a raised digit: the offsets of its signs in the text, and what is written for them. */
  readonly mark?: { readonly from: number; readonly to: number; readonly text: string; readonly kind?: 'unit' }
  /** Where a blank was lost behind the label at its beginning, as another engine has read it. */
  readonly labelEnd?: number
  /** The label of a section at its beginning: the length of what was read, and what it may be, likeliest first. */
  readonly label?: { readonly length: number; readonly choices: readonly LabelPosterior[] }
}

/** What another engine has read in place of a token, or of several. */
export interface TokenWitness {
  readonly source: EngineName
  /** Its words, parted by blanks. */
  readonly heard: string
  /** How sure of it that engine is, 0 to 1, where it says so. */
  readonly confidence?: number
  /** What else it thought of there. */
  readonly others?: readonly OtherReading[]
  /** It has one word where this token and those behind it stand, of which `heard` is a part: what it read, and how many. */
  readonly run?: { readonly heard: string; readonly tokens: number }
  /** Of how many tokens it has one word. */
  readonly share?: number
}

/** Costs of arcs that reading does not force, in nats. */
export interface LatticePrices extends SplitPrices {
  /** A blank in a token, where its ink shows one. */
  readonly blank: number
  readonly merge: number
  /** Two tokens are joined only where the best word of one is dearer than this. */
  readonly mergeAbove: number
}

/** A sign at an edge: such tokens are not joined. */
const EDGE_SIGNS = /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u
/** What it costs that a blank came into a code, in nats. */
const BROKEN_CODE = 3
/** Longest word that two tokens are joined to. */
const LONGEST_MERGE = 9

const NONE: readonly OtherReading[] = []

/** Ending a paragraph or going on, at a line end and at a blank line or zone. */
const BREAKS: Readonly<Record<'line' | 'zone', Bundle>> = {
  line: breakBundle(0.1, 2),
  zone: breakBundle(1, 0.5),
}

/**
 * Lays out what a stretch of text may stem from: nodes lie between characters, arcs are words, numbers and signs.
 *
 * @param tokens the tokens, in reading order
 * @param engineAt who read each line
 * @param model gives the ids of labels
 * @param prices costs of merging
 * @param priceInk prices words by their ink
 */
export function buildLattice(
  tokens: readonly ReadingToken[],
  engineAt: EngineAt,
  model: LanguageModel,
  prices: LatticePrices,
  priceInk: PriceInk,
): Lattice {
  const builder = new LatticeBuilder()
  let origin = 0
  let layout: TokenLayout | undefined
  tokens.forEach((token, position) => {
    const { capitals, gap, start, text } = token
    const engine = engineAt(token.line, token.sureness)
    if (gap !== 'none' && position > 0) {
      builder.add(BREAKS[gap], origin, origin + 1, start, start, capitals)
      origin++
    }
    const add = (arc: TokenArc) => {
      const { bundle, from, to } = token.ink === undefined ? arc : priceInk(arc, text, token.ink)
      builder.add(bundle, origin + from, origin + to, start + from, start + to, capitals)
    }
    layout ??= layOut(token, engine)
    const arcs = isSpecial(token) ? specialArcs(token, engine) : allArcs(token, engine, layout)
    let k = 0
    for (; k < arcs.length && arcs[k]!.from === 0; k++) add(arcs[k]!)
    const next = tokens[position + 1]
    const following = next?.gap === 'none' ? layOut(next, engineAt(next.line, next.sureness)) : undefined
    if (following !== undefined) addMerge(token, layout, next!, following, engine)
    if (token.witness?.run !== undefined) addRun(position, token.witness.run, engine)
    for (; k < arcs.length; k++) add(arcs[k]!)
    origin += text.length
    layout = following
  })
  return builder.finish(origin + 1)

  function layOut({ confidence, others = NONE, text, witness }: ReadingToken, engine: Engine): TokenLayout {
    if (witness === undefined) return others.length === 0 ? engine.layOut(text) : engine.amid({ text, others })
    const said = { text, others, ...sure(confidence) }
    const told = { text: witness.heard, others: witness.others ?? NONE, ...sure(witness.confidence) }
    return engine.beside(witness.source).layOut(said, told, witness.share)
  }

  /** The arcs of a token, and of parts of it where its ink shows a blank. */
  function allArcs({ ink, text }: ReadingToken, { layOut }: Engine, { arcs }: TokenLayout): readonly TokenArc[] {
    return ink === undefined ? arcs : besideParts(arcs, text, lostBlanks(text, ink), layOut, prices.blank)
  }

  /** What the ink of several tokens says of them as one. */
  function pricedTogether(arc: TokenArc, run: readonly ReadingToken[], text: string): Bundle {
    const ink = joinedInk(run.map((token) => token.ink))
    return (ink === undefined ? arc : priceInk(arc, text, ink)).bundle
  }

  /** Several tokens that are one word to the witness. */
  function addRun(first: number, { heard, tokens: count }: NonNullable<TokenWitness['run']>, engine: Engine): void {
    const run = tokens.slice(first, first + count)
    const text = run.map((token) => token.text).join('')
    const { start, stop } = coreOf(text)
    const { capitals, start: from, witness } = run[0]!
    const last = run.at(-1)!
    if (start === stop) return
    const bundle = engine.beside(witness!.source).word(text.slice(start, stop), heard)
    builder.add(
      pricedTogether({ from: start, to: stop, bundle }, run, text),
      origin + start,
      origin + stop,
      from + start,
      last.start + last.text.length - (text.length - stop),
      capitals,
    )
  }

  /** The arcs of a token that a footnote mark or a label is a part of. */
  function specialArcs(token: ReadingToken, { layOut }: Engine): TokenArc[] {
    const { label, labelEnd, text } = token
    if (label !== undefined) {
      const behind = arcsBehind(layOut, text, label.length)
      // The sign that closes a label is no word ("." might be one elsewhere).
      const closing = behind.find(({ bundle, from }) => from === label.length && bundle.kind === 'sign')
      if (closing === undefined) return [labelArc(label), ...behind]
      const end = closing.to === labelEnd ? { ...closing, bundle: parted(closing.bundle) } : closing
      return [labelArc(label), end, ...arcsBehind(layOut, text, closing.to)]
    }
    const mark = token.mark ?? (labelEnd === undefined ? undefined : { from: labelEnd, to: labelEnd, text: ' ' })
    if (mark === undefined) return [...layOut(text).arcs]
    if (mark.from === mark.to) return [...withInsertion(layOut, text, mark)]
    const bundle = bundleOf(mark.kind ?? 'footnote', singleChoice(SILENT, mark.text))
    return [
      ...layOut(text.slice(0, mark.from)).arcs,
      { from: mark.from, to: mark.to, bundle },
      ...arcsBehind(layOut, text, mark.to),
    ]
  }

  /** A mark that was not read has no signs of its own: it goes with the word before it, or with the one behind it. */
  function withInsertion(
    layOut: LayOutToken,
    text: string,
    { from, text: mark }: NonNullable<ReadingToken['mark']>,
  ): TokenArc[] {
    const marked = (arcs: readonly TokenArc[], isBeside: (arc: TokenArc) => boolean, before: string, behind: string) =>
      arcs.map((arc) => {
        if (!isBeside(arc)) return arc
        return { ...arc, bundle: { ...arc.bundle, choices: enclosed(arc.bundle.choices, before, behind) } }
      })
    if (from === 0) return marked(layOut(text).arcs, (arc) => arc.from === 0, mark, '')
    const head = marked(layOut(text.slice(0, from)).arcs, ({ to }) => to === from, '', mark)
    return [...head, ...arcsBehind(layOut, text, from)]
  }

  function arcsBehind(layOut: LayOutToken, text: string, at: number): TokenArc[] {
    return layOut(text.slice(at)).arcs.map(({ bundle, from, to }) => ({ bundle, from: at + from, to: at + to }))
  }

  /** Their sequence has chosen between labels: all are the same word to the language model. */
  function labelArc({ choices, length }: NonNullable<ReadingToken['label']>): TokenArc {
    const word = model.ids.get(choices[0]!.text.replace('.', '')) ?? UNKNOWN
    const set = choicesOf({
      words: new Uint16Array(choices.length).fill(word),
      costs: Float32Array.from(choices, ({ posterior }) => -Math.log(posterior)),
      form: new Uint8Array(choices.length).fill(FORM.fixed),
      texts: choices.map(({ text }) => text),
    })
    return { from: 0, to: length, bundle: bundleOf('label', set) }
  }

  /** Two tokens that may be one code, or one word where at least one of them is none by itself. */
  function addMerge(
    token: ReadingToken,
    layout: TokenLayout,
    next: ReadingToken,
    following: TokenLayout,
    { choices, readCode }: Engine,
  ): void {
    const { text } = token
    const own = next.text.length - trailingSigns(next.text)
    if (isBrokenCode(text, next.text)) {
      const code = text + next.text.slice(0, own)
      if (isCodeShaped(code)) join(codeBundle(code, readCode, model, BROKEN_CODE))
      return
    }
    if (own === 0 || text.length + next.text.length > LONGEST_MERGE || EDGE_SIGNS.test(text)) return
    if (layout.cheapest < prices.mergeAbove && following.cheapest < prices.mergeAbove) return
    const word = text + next.text.slice(0, own)
    if (tokenClass(word) === null && choices.near(word)) join(bundleOf('word', choices.words(word), prices.merge))

    function join(bundle: Bundle): void {
      const to = text.length + own
      const priced = pricedTogether({ from: 0, to, bundle }, [token, next], text + next.text)
      builder.add(priced, origin, origin + to, token.start, next.start + own, token.capitals)
    }
  }
}

const isSpecial = ({ label, labelEnd, mark }: ReadingToken): boolean =>
  mark !== undefined || label !== undefined || labelEnd !== undefined

const parted = (bundle: Bundle): Bundle => ({ ...bundle, choices: withBlank(bundle.choices) })

const sure = (confidence: number | undefined) => (confidence === undefined ? {} : { confidence })

function breakBundle(goOn: number, end: number): Bundle {
  const choices = choicesOf({
    words: Uint16Array.of(SILENT, PARAGRAPH),
    costs: Float32Array.of(goOn, end),
    form: Uint8Array.of(FORM.fixed, FORM.fixed),
    texts: ['', ''],
  })
  return bundleOf('break', choices)
}
