import levenshtein from 'fast-levenshtein'
import { foldLetters } from '../../orthography/index.ts'
import { boundedCache } from '../bounded-cache.ts'
import { isAddress } from '../codes/addresses.ts'
import type { Engine } from '../engine.ts'
import type { ArcKind, Bundle, Choices } from '../lattice/lattice.ts'
import { coreOf, PLAIN_SIGNS, type TokenArc, TokenLayout, withBlank } from '../lattice/token-layout.ts'
import { isWordArc, widerArcs } from './amid-others.ts'
import { decimalCommas } from './decimal-commas.ts'
import { type Said, saidIn } from './said.ts'
import { credit, leastTrusted, WITNESS } from './witness-weights.ts'
import { witnessedAddresses, witnessedCodes, witnessedNumbers, witnessedWords } from './witnessed-choices.ts'

/** Lays out what two engines have read. */
export interface WitnessedLayouts {
  /** Lays out a token; `share` tells of how many tokens the witness has one word. */
  layOut(said: Said, told: Said, share?: number): TokenLayout
  /** One word that the engine has read with blanks in it. */
  word(read: string, heard: string): Bundle
}

/** Pairs of readings whose layout is kept, in a generation of the cache. */
const KEPT = 1 << 13
const SEPARATOR = /[-–—/]/
const BLANK = /\s+/
const DIGIT = /\d/

/**
 * Prepares the layout of tokens that two engines have read, and remembers it by what both have read.
 *
 * @param engine the one whose reading is restored
 * @param witness the other
 */
export function witnessedLayouts(engine: Engine, witness: Engine): WitnessedLayouts {
  const layouts = boundedCache(KEPT, (key) => {
    const [text, heard, confidence, share] = key.split('\n') as [string, string, string, string]
    const told = confidence === '' ? alone(heard) : { ...alone(heard), confidence: Number(confidence) }
    return laidOut(alone(text), told, Number(share))
  })
  return {
    layOut: (said, told, share = 1) =>
      said.others.length + told.others.length === 0 && !arePlainApart(said, told)
        ? layouts(`${said.text}\n${told.text}\n${leastTrusted(told.confidence) ?? ''}\n${share}`)
        : laidOut(said, told, share),
    word: (read, heard) => {
      const { start, stop } = coreOf(heard)
      const choices = witnessedWords(alone(read), engine, alone(heard.slice(start, stop)), witness)
      return { kind: 'word', choices, cost: WITNESS.blank, witnessed: true }
    },
  }

  function laidOut(said: Said, told: Said, share: number): TokenLayout {
    return new TokenLayout(said.text, arcsOf(said, told, share), engine.choices.cheapest)
  }

  function arcsOf(said: Said, told: Said, share: number): readonly TokenArc[] {
    const own = [...engine.layOut(said.text).arcs, ...widerArcs(engine, said)]
    const { start, stop } = coreOf(said.text)
    if (start === stop) return own
    const words = told.text.split(BLANK)
    const arcs =
      words.length === 1 ? pairedArcs(own, said, start, stop, told, share) : brokenArcs(own, said, start, stop, words)
    return arcs.sort((a, b) => a.from - b.from || a.to - b.to)
  }

  /** One token, one word of the witness. */
  function pairedArcs(
    own: readonly TokenArc[],
    said: Said,
    start: number,
    stop: number,
    told: Said,
    share: number,
  ): TokenArc[] {
    const { text } = said
    const { text: heard } = told
    const core = coreOf(heard)
    const toldCore = saidIn(told, core.start, core.stop)
    if (core.start === core.stop) return [...own]
    const theirs = witness.layOut(heard).arcs
    const whole = theirs.filter(({ from, to }) => from <= core.start && to >= core.stop)
    const isOneWord = lettersOf(text.slice(start, stop)) === lettersOf(toldCore.text)
    const arcs = own.map((arc) => {
      if (arc.from <= start && arc.to >= stop) return shared(joined(arc, said, toldCore, whole), share)
      if (isOneWord && endsWithBlank(arc)) return dearer(arc, WITNESS.blankOfBoth)
      const part = partOf(arc, text.slice(start, stop), start, toldCore)
      return part === undefined
        ? arc
        : shared(joined(arc, said, part.told, witness.layOut(part.told.text).arcs), share * part.parts)
    })
    const exact = arcs.filter(({ from, to }) => from === start && to === stop)
    arcs.push(...decimalCommas(exact, [saidIn(said, start, stop), toldCore]))
    const kinds = new Set(own.filter(({ from, to }) => from <= start && to >= stop).map(({ bundle }) => bundle.kind))
    for (const { bundle } of whole) {
      const price = WITNESS.otherKind[bundle.kind]
      if (price === undefined || kinds.has(bundle.kind) || !MAY_BE[bundle.kind]?.test(text.slice(start, stop))) continue
      // What was raised is a sign behind the word where it is not lost.
      const raised = bundle.kind === 'unit' && stop < text.length && !PLAIN_SIGNS.has(text.charAt(stop))
      const cost = bundle.cost + price - credit()
      arcs.push({ from: start, to: raised ? stop + 1 : stop, bundle: { ...bundle, cost, witnessed: true } })
    }
    return arcs
  }

  /** The same stretch as two engines have read it. */
  function joined(arc: TokenArc, said: Said, told: Said, theirs: readonly TokenArc[]): TokenArc {
    const { bundle, from, to } = arc
    const { cost, kind } = bundle
    const choices = (): Choices | undefined => {
      const own = saidIn(said, from, to)
      if (isAddress(own.text) && isAddress(told.text)) return witnessedAddresses(bundle.choices, own, engine, told)
      if (isWordArc(arc, said.text)) return witnessedWords(own, engine, told, witness)
      const others = theirs.find((their) => their.bundle.kind === kind)?.bundle.choices
      if (kind === 'code' && others !== undefined) return witnessedCodes(bundle.choices, others)
      if (kind !== 'number' || others === undefined) return undefined
      return witnessedNumbers(bundle.choices, others, own, told)
    }
    const together = choices()
    if (together !== undefined) return { from, to, bundle: { kind, choices: together, cost, witnessed: true } }
    const [meant] = bundle.choices.texts
    const agreed = theirs.some((their) => their.bundle.choices.texts.includes(meant!))
    return agreed ? { from, to, bundle: { ...bundle, cost: cost - credit(), witnessed: true } } : arc
  }

  /** One token, several words of the witness: a blank was lost, or the witness found one too many. */
  function brokenArcs(
    own: readonly TokenArc[],
    said: Said,
    start: number,
    stop: number,
    words: readonly string[],
  ): TokenArc[] {
    const { text } = said
    const arcs = pairedArcs(own, said, start, stop, alone(words.join('')), 1)
    const cuts = cutLike(text, words)
    if (cuts === undefined) return arcs
    words.forEach((word, i) => {
      const from = cuts[i]!
      const part = saidIn(said, from, cuts[i + 1]!)
      const bounds = coreOf(part.text)
      const parts = engine.layOut(part.text).arcs
      for (const arc of pairedArcs(parts, part, bounds.start, bounds.stop, alone(word), words.length)) {
        const { choices, cost } = arc.bundle
        const ends = arc.to === part.text.length && i < words.length - 1
        const bundle = {
          ...arc.bundle,
          choices: ends ? withBlank(choices) : choices,
          cost: cost + (ends ? WITNESS.blank : 0),
        }
        arcs.push({ from: from + arc.from, to: from + arc.to, bundle })
      }
    })
    return arcs
  }
}

/** Whether it counts how sure the engines are. */
const arePlainApart = (said: Said, told: Said): boolean =>
  said.text !== told.text &&
  (said.confidence ?? told.confidence) !== undefined &&
  (DIGIT.test(said.text) || isAddress(coreText(said.text)))

const coreText = (text: string): string => {
  const { start, stop } = coreOf(text)
  return text.slice(start, stop)
}

/** A reading of which the engine thought of nothing else. */
const alone = (text: string): Said => ({ text, others: [] })

/** What a reading must be like so that the witness may bring in a thing of that kind. */
const MAY_BE: Readonly<Partial<Record<ArcKind, RegExp>>> = {
  code: /[\d/–-]/,
  number: /\d/,
  unit: /^\p{L}{0,2}m\d?$/u,
  word: /^\d$|^1{2,3}$/,
}

/** Where it is equal, two engines have read the same letters. */
const lettersOf = (text: string): string => foldLetters(text).toLowerCase()

/** Whether an arc is the first part of a token that is cut in two. */
const endsWithBlank = ({ bundle }: TokenArc): boolean => bundle.choices.texts[0]?.endsWith(' ') ?? false

const dearer = ({ bundle, from, to }: TokenArc, cost: number): TokenArc => ({
  from,
  to,
  bundle: { ...bundle, cost: bundle.cost + cost },
})

/** One of several arcs that gain together what one would gain. */
function shared(arc: TokenArc, arcs: number): TokenArc {
  return dearer(arc, credit() * (1 - 1 / arcs))
}

/** What the witness has for a part of a token, where both are parted alike by strokes. */
function partOf(
  { from, to }: TokenArc,
  core: string,
  start: number,
  told: Said,
): { readonly told: Said; readonly parts: number } | undefined {
  const parts = core.split(SEPARATOR)
  const others = told.text.split(SEPARATOR)
  if (parts.length !== others.length) return undefined
  let at = start
  let theirs = 0
  for (const [i, part] of parts.entries()) {
    const end = theirs + others[i]!.length
    if (at === from && at + part.length === to) return { told: saidIn(told, theirs, end), parts: parts.length }
    at += part.length + 1
    theirs = end + 1
  }
  return undefined
}

/**
 * Cuts a text in parts like some words.
 *
 * @returns where each part begins, and the end; undefined where there are more words than letters
 */
export function cutLike(text: string, words: readonly string[]): number[] | undefined {
  if (text.length < words.length || text.length > LONGEST_CUT) return undefined
  const letters = foldLetters(text).toLowerCase()
  if (letters.length !== text.length) return undefined
  let rows: { readonly cost: number; readonly cuts: readonly number[] }[] = [{ cost: 0, cuts: [0] }]
  words.forEach((word, i) => {
    const bare = foldLetters(word).toLowerCase()
    const next: typeof rows = []
    for (const { cost, cuts } of rows) {
      const from = cuts.at(-1)!
      const last = i === words.length - 1
      for (let to = last ? text.length : from + 1; to <= text.length - (words.length - 1 - i); to++) {
        const total = cost + levenshtein.get(letters.slice(from, to), bare)
        const known = next[to]
        if (known === undefined || total < known.cost) next[to] = { cost: total, cuts: [...cuts, to] }
      }
    }
    rows = next.filter((row) => row !== undefined)
  })
  return rows.find(({ cuts }) => cuts.at(-1) === text.length)?.cuts.slice()
}

const LONGEST_CUT = 40
