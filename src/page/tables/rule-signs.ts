import type { PageWord } from '../page.ts'
import { type LevelWord, middleAcross, middleDown } from './page-words.ts'
import type { Rule, Ruling } from './ruling.ts'

/** What engines make of ruled lines. */
const UPRIGHT = /^[|¦lI1![\](){}/\\'‘’]{1,2}$/
const LEVEL = /^[_—–\-=~.:¯]+$/
const LEADING = /^[|¦\]]+(?=.)/
const TRAILING = /(?<=.)[|¦[\]]+$/
/** In inches: how near to a rule its sign stands, and how wide a sign of one upright rule is. */
const NEAR = 1 / 24
const NARROW = 1 / 18

/** A word without the signs of rules that stood at its ends, and those signs. */
export interface PartedWord {
  /** null if the word was nothing else. */
  readonly word: LevelWord | null
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
  const { box } = word
  const { text } = word.word
  const isBeside = (rules: readonly Rule[], at: number, along: number, slack = 0) =>
    rules.some(
      (rule) =>
        Math.abs(rule.at - at) <= NEAR * inch + slack && along >= rule.from - NEAR * inch && along <= rule.to + NEAR * inch,
    )
  const height = middleDown(box)
  const onRule = isBeside(down, middleAcross(box), height)
  const isUpright = UPRIGHT.test(text) && onRule && box.right - box.left <= NARROW * inch
  const isLevel = LEVEL.test(text) && isBeside(across, height, middleAcross(box), (box.bottom - box.top) / 2)
  if (isUpright || isLevel || (/^[|¦]+$/.test(text) && onRule)) return { word: null, signs: [word] }
  const leading = isBeside(down, box.left, height, NEAR * inch) ? (LEADING.exec(text)?.[0].length ?? 0) : 0
  const rest = text.slice(leading)
  const trailing = isBeside(down, box.right, height, NEAR * inch) ? (TRAILING.exec(rest)?.[0].length ?? 0) : 0
  if (leading + trailing === 0) return { word, signs: [] }
  const part = (from: number, to: number) => partOf(word, from, to)
  const end = text.length - trailing
  return {
    word: part(leading, end),
    signs: [...(leading > 0 ? [part(0, leading)] : []), ...(trailing > 0 ? [part(end, text.length)] : [])],
  }
}

/** A part of a word; its box is cut as if all its signs had one width. */
function partOf(word: LevelWord, from: number, to: number): LevelWord {
  const { raised, alternatives: _, ...own } = word.word
  const cut = <Whole extends { left: number; right: number }>(box: Whole): Whole => {
    const unit = (box.right - box.left) / own.text.length
    return { ...box, left: box.left + from * unit, right: box.left + to * unit }
  }
  const kept = raised !== undefined && raised.start >= from && raised.end <= to
  const part: PageWord = {
    ...own,
    text: own.text.slice(from, to),
    box: cut(own.box),
    ...(kept && { raised: { start: raised.start - from, end: raised.end - from } }),
  }
  return { ...word, word: part, box: cut(word.box) }
}
