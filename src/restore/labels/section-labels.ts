import type { EngineAt } from '../engine.ts'
import type { Line, Token } from '../text/tokens.ts'
import { headingLabel, isInCapitals } from './heading-labels.ts'
import type { Candidate, HeardAt } from './label-candidates.ts'
import { type LabelCount, type LabelPosterior, labelSequence } from './label-sequence.ts'
import { PART_WORDS, partLabel, partOf } from './part-labels.ts'
import { pointLabel } from './point-labels.ts'

/** The label of a section's heading: where it stands, and what it may be. */
export interface SectionLabel {
  /** Offsets into the source. */
  readonly start: number
  readonly end: number
  /** Likeliest first; the reading itself is among them. */
  readonly choices: readonly LabelPosterior[]
}

/** The labels of a volume. */
export interface SectionLabels {
  /** Those that are sure enough, in no order. */
  readonly labels: readonly SectionLabel[]
  /** For the volume to come. */
  readonly numbering: LabelNumbering
}

/** Where the numbers of headings and parts stand at the end of a volume. */
export interface LabelNumbering {
  readonly counts: readonly LabelCount[]
  readonly newPart: boolean
  readonly afterHeading: boolean
  readonly lastPart: number
}

/** A line that begins so and is no point: with a letter and a bracket it goes on with a reference, with a number and a
 * bracket it is an item of another list, a sign is hardly anything else. */
const PLAIN_POINT = { letter: 5, number: 1.5, sign: 8 } as const
/** Cost of a digit for a letter of which the other engine alone tells, in nats. */
const MISHEARD = 2
const POINT_LIKE = /^\S{1,3}\)/u
/** The same for a word in place of a point that the other engine alone has read. */
const MISHEARD_WORD = 4
/** Below this a label is left to the decoder. */
const LEAST_POSTERIOR = 0.8

/**
 * Reads the labels of headings by their sequence: lines that begin with a capital letter, a Roman numeral or a number
 * (A., I., II., …), the numbers of chapters and parts, and the letters of points (the second "d)" is đ).
 *
 * @param lines the lines of a source; those without tokens are passed over
 * @param engineAt who read each line
 * @param taken offsets of tokens that are something else
 * @param before where the numbers stand, if the text goes on from a volume before
 * @param heardAt what another engine has read in place of a token
 */
export function findSectionLabels(
  lines: readonly Line[],
  engineAt: EngineAt,
  taken: ReadonlySet<number> = new Set(),
  before?: LabelNumbering,
  heardAt: HeardAt = () => undefined,
): SectionLabels {
  const parts = PART_WORDS.map((): Candidate[] => [])
  const headings: Candidate[] = []
  const points: Candidate[] = []
  let { newPart, afterHeading, lastPart } = before ?? { newPart: false, afterHeading: false, lastPart: -1 }
  for (const [line, { tokens }] of lines.entries()) {
    const [first] = tokens
    if (first === undefined) continue
    const engine = engineAt(line)
    const isFree = !taken.has(first.start)
    const point = isFree ? pointOf(first, heardAt(first.start)?.text) : undefined
    if (point !== undefined) points.push({ start: first.start, newPart: true, ...point })
    const part = partOf(tokens, engine)
    const capitals = isInCapitals(tokens)
    const heading = isFree ? headingLabel(tokens, engine, { inCapitals: capitals, newPart }, heardAt) : null
    if (part >= 0) parts[part]!.push(partLabel(tokens[1]!, engine, part !== lastPart, heardAt))
    else if (heading !== null) headings.push(heading)
    // A line in capitals below a heading goes on with it.
    if (capitals && heading !== null) newPart = false
    else if (part >= 0 || (capitals && !afterHeading)) newPart = true
    if (part >= 0) lastPart = part
    afterHeading = capitals && (afterHeading || heading !== null)
  }
  const sequences = [headings, points, ...parts].map((lines, i) => ({
    lines,
    ...labelSequence(lines, before?.counts[i]),
  }))
  return {
    labels: sequences.flatMap(({ labels, lines }) => sureLabels(lines, labels)),
    numbering: { counts: sequences.map(({ end }) => end), newPart, afterHeading, lastPart },
  }
}

function sureLabels(candidates: readonly Candidate[], labels: readonly (readonly LabelPosterior[])[]): SectionLabel[] {
  const sure = candidates.flatMap((candidate, i) => {
    const choices = labels[i]!.filter(({ text }) => text !== '')
    const [best] = choices
    return best === undefined || best.posterior < LEAST_POSTERIOR ? [] : [{ candidate, choices, best: best.text }]
  })
  const pointed = { number: surplus(sure, true), letter: surplus(sure, false) }
  return sure.map(({ best, candidate: { close, closesOwn, read, start }, choices }) => {
    const closes = closesOwn || (isNumber(best) ? pointed.number : pointed.letter) > 0
    return {
      start,
      end: start + read.length,
      choices: choices.map(({ posterior, text }) => ({
        posterior,
        text: text === read && !closes ? read : text + close,
      })),
    }
  })
}

const isNumber = (label: string) => /^\d/.test(label)

/** How many more labels of a kind have a point than none: with others a label that stands without one has lost it. */
function surplus(sure: readonly { readonly best: string; readonly candidate: Candidate }[], numbers: boolean): number {
  return sure
    .filter(({ best }) => isNumber(best) === numbers)
    .reduce((sum, { candidate: { sign } }) => sum + (sign === '.' ? 1 : -1), 0)
}

/** The label of a point, as the engine has read it or as another one has. */
function pointOf({ text }: Token, heard: string | undefined): Omit<Candidate, 'newPart' | 'start'> | undefined {
  const own = pointLabel(text)
  if (own !== undefined) return { ...own, close: '', none: plainPointCost(own.read) }
  const other = heard === undefined ? undefined : pointLabel(heard)
  if (other === undefined) return undefined
  const isLike = POINT_LIKE.test(text)
  const misheard = isLike ? MISHEARD : MISHEARD_WORD
  return {
    read: isLike ? text.slice(0, text.indexOf(')')) : text,
    close: isLike ? '' : ')',
    none: PLAIN_POINT.letter,
    readings: other.readings.map((reading) => ({ ...reading, cost: reading.cost + misheard })),
  }
}

function plainPointCost(read: string): number {
  if (/\p{N}/u.test(read)) return PLAIN_POINT.number
  return /\p{L}/u.test(read) ? PLAIN_POINT.letter : PLAIN_POINT.sign
}
