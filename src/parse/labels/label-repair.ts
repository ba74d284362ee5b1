import levenshtein from 'fast-levenshtein'
import { POINT_LETTERS, romanNumeral } from '../../restore/index.ts'
import type { LabelStyle } from '../../tree/index.ts'
import { CAPITALS } from './label-alphabets.ts'
import type { Label } from './labels.ts'

/** Costs, about nats: of a sequence that jumps, and of a label that was misread. */
const SKIP = 2.5
const SKIP_MORE = 0.7
const STEP_BACK = 7
const LATE_START = 1.5
const UNREADABLE = 1
const MISREAD_LETTER = 1.6
/** In a text that no engine read, labels are the author's own. */
const AUTHOR_ERROR = 30
/** Sequences that are followed at once. */
const BEAM = 12
/** d) for đ) is no error of an engine alone. */
const BAR = 0.6

type Format = (value: number) => string

/** A number, or what an engine made of one. */
const READABLE = /^\S{1,5}$/

/** How the labels of a style count. */
const FORMATS: Partial<Readonly<Record<LabelStyle, Format>>> = {
  roman: romanNumeral,
  decimal: String,
  letter: (value) => POINT_LETTERS[value - 1] ?? '',
  capital: (value) => CAPITALS[value - 1] ?? '',
}
/** How those count that have a word before the number, by what most of them look like. */
const NUMBER_FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/^[IVX]+$/, romanNumeral],
  [/^\d+$/, String],
]

/**
 * Reads the labels of one level by their sequence: "|.", "1.", "III." and "IV." are I, II, III and IV, the second "d)"
 * is đ). What the author himself misnumbered stays.
 *
 * @param labels the labels of siblings of one style, in order
 * @param damaged whether an engine may have misread them
 * @returns what each label is, without the sign that closes it
 */
export function repairedLabels(labels: readonly Label[], damaged: boolean): string[] {
  const format = formatOf(labels)
  if (format === undefined) return labels.map(({ text }) => text)
  const values = likeliestValues(labels, damaged, format)
  return labels.map(({ text, value }, i) => (values[i] === value ? text : rewritten(text, format(values[i]!))))
}

function formatOf(labels: readonly Label[]): Format | undefined {
  const [first] = labels
  if (first === undefined) return undefined
  const own = FORMATS[first.style]
  if (own !== undefined) return own
  const fitting = NUMBER_FORMATS.map(([shape]) => labels.filter(({ text }) => shape.test(text)).length)
  const most = Math.max(...fitting)
  // Words that count (Phần thứ nhất) stay as they are.
  return labels.every(({ text }) => READABLE.test(text)) && most > 0
    ? NUMBER_FORMATS[fitting.indexOf(most)]![1]
    : undefined
}

/** The last part of a label put anew: 2.1 and "3" make 2.3. */
const rewritten = (text: string, last: string) => text.replace(/[^.]*$/, last)

interface State {
  readonly value: number
  readonly cost: number
  readonly before: State | null
}

function likeliestValues(labels: readonly Label[], damaged: boolean, format: Format): number[] {
  let states: State[] = []
  labels.forEach((label, i) => {
    const candidates = new Set<number>()
    if (label.value !== null) candidates.add(label.value)
    for (const { value } of states) candidates.add(value + 1)
    const next = labels[i + 1]?.value
    if (next !== undefined && next !== null && next > 1) candidates.add(next - 1)
    if (i === 0) candidates.add(1)
    states = [...candidates].map((value) => {
      const own = misreadCost(label, value, damaged, format)
      if (i === 0) return { value, cost: own + (value === 1 ? 0 : LATE_START), before: null }
      const best = states
        .map((before) => ({ before, cost: before.cost + stepCost(value - before.value) }))
        .reduce((a, b) => (b.cost < a.cost ? b : a))
      return { value, cost: best.cost + own, before: best.before }
    })
    states = states.sort((a, b) => a.cost - b.cost).slice(0, BEAM)
  })
  const path: number[] = []
  let last: State | null = states.reduce<State | null>((a, b) => (a === null || b.cost < a.cost ? b : a), null)
  for (; last !== null; last = last.before) path.push(last.value)
  return path.reverse()
}

function stepCost(step: number): number {
  if (step === 1) return 0
  return step > 1 ? SKIP + SKIP_MORE * Math.min(step - 2, 6) : STEP_BACK
}

function misreadCost({ text, value }: Label, meant: number, damaged: boolean, format: Format): number {
  if (value === meant) return 0
  const written = format(meant)
  if (written === '') return AUTHOR_ERROR
  if (value === null) return UNREADABLE
  const printed = text.split('.').at(-1)!
  if (printed.toLowerCase() === 'd' && written.toLowerCase() === 'đ') return BAR
  return damaged ? MISREAD_LETTER * Math.min(3, levenshtein.get(printed, written)) : AUTHOR_ERROR
}
