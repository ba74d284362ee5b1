import { type Emissions, emissionsBetween, measuredFrom } from '../../emissions/index.ts'
import type { PageWord } from '../page.ts'
import { type LevelWord, middleAcross, middleDown } from './page-words.ts'
import type { Rule, Ruling } from './ruling.ts'

/** What engines make of ruled lines. */
const UPRIGHT = /^[|¦lI1![\](){}/\\'‘’]{1,2}$/
const LEVEL = /^[_—–\-=~.:¯]+$/
const BAR = /[|¦]+/g
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** Signs that a word has of a rule that it stands beside; a number has others than a sentence. */
const LEADING = /^[|¦\]{}_]+(?=.)/
const TRAILING = /(?<=.)[|¦_[\]{}]+$|(?<=^\d+)[;:!]$/
/** In inches: how near to a rule its sign stands, and a word that it is part of; how wide the sign of one is. */
const NEAR = 1 / 24
const REACH = 1 / 12
const NARROW = 1 / 18

/** A word without the signs of rules that stood in it, and those signs. */
export interface PartedWord {
  /** What is left of it: nothing, a word, or several that a rule parts. */
  readonly words: readonly LevelWord[]
  readonly signs: readonly LevelWord[]
}

/**
 * Parts a word from what the engine made of the rules beside it.
 *
 * @param word a word
 * @param ruling the rules of the page
 * @param inch units an inch
 */
export function withoutRuleSigns(word: LevelWord, { across, down }: Ruling, inch: number): PartedWord {
  const { left, right, top, bottom } = word.box
  const { text } = word.word
  const height = middleDown(word.box)
  const near = NEAR * inch
  const reach = REACH * inch
  const isUprightIn = (from: number, to: number) =>
    down.some((rule) => passes(rule, height, near) && rule.at >= from && rule.at <= to)
  const onRule = isUprightIn(middleAcross(word.box) - near, middleAcross(word.box) + near)
  const isUpright = UPRIGHT.test(text) && onRule && right - left <= NARROW * inch
  const isLevel =
    LEVEL.test(text) &&
    across.some(
      (rule) => passes(rule, middleAcross(word.box), near) && rule.at >= top - near && rule.at <= bottom + near,
    )
  if (isUpright || isLevel) return { words: [], signs: [word] }
  const start = isUprightIn(left - reach, left + near) ? (LEADING.exec(text)?.[0].length ?? 0) : 0
  const end = isUprightIn(right - near, right + reach) ? (TRAILING.exec(text)?.index ?? text.length) : text.length
  const bars = isUprightIn(left - reach, right + reach) ? [...text.matchAll(BAR)] : []
  const cuts = [
    [0, start] as const,
    ...bars.map(({ 0: { length }, index }) => [index, index + length] as const),
    [end, text.length] as const,
  ].filter(([from, to]) => from < to)
  if (cuts.length === 0) return { words: [word], signs: [] }
  const words: LevelWord[] = []
  const signs: LevelWord[] = []
  let at = 0
  for (const [from, to] of cuts) {
    if (from > at) words.push(partOf(word, at, from))
    if (to > at) signs.push(partOf(word, Math.max(from, at), to))
    at = Math.max(at, to)
  }
  if (at < text.length) words.push(partOf(word, at, text.length))
  return { words, signs }
}

const passes = ({ from, to }: Rule, at: number, slack: number) => at >= from - slack && at <= to + slack

/** A part of a word; its box is cut as if all its signs had one width. */
function partOf(word: LevelWord, from: number, to: number): LevelWord {
  const { alternatives: _, emissions, raised, ...own } = word.word
  const [start, end] = [from / own.text.length, to / own.text.length]
  const cut = <Whole extends { left: number; right: number }>(box: Whole): Whole => {
    const width = box.right - box.left
    return { ...box, left: box.left + start * width, right: box.left + end * width }
  }
  // A rule is no sign to a recogniser: columns are cut off only where something else stands.
  const isAlone = (beside: string) => !LETTER_OR_DIGIT.test(beside)
  const seenOf = (whole: Emissions) =>
    emissionsBetween(
      whole,
      isAlone(own.text.slice(0, from)) ? Number.NEGATIVE_INFINITY : start,
      isAlone(own.text.slice(to)) ? Number.POSITIVE_INFINITY : end,
    )
  const isKept = raised !== undefined && raised.start >= from && raised.end <= to
  const part: PageWord = {
    ...own,
    text: own.text.slice(from, to),
    box: cut(own.box),
    ...(emissions && { emissions: measuredFrom(seenOf(emissions), start, end - start) }),
    ...(isKept && { raised: { start: raised.start - from, end: raised.end - from } }),
  }
  return { ...word, word: part, box: cut(word.box) }
}
