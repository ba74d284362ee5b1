import type { Engine, EngineAt } from '../engine.ts'
import { letterCounts } from '../text/letter-counts.ts'
import type { Line, Token } from '../text/tokens.ts'
import type { LabelReader, LabelReading, LabelStyle } from './label-readings.ts'
import { type LabelCount, type LabelLine, type LabelPosterior, labelSequence } from './label-sequence.ts'
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

/** What another engine has read in place of the token at an offset, as a label and as one of a point. */
export type HeardAt = (start: number) => { readonly engine: Engine; readonly text: string } | undefined

/** A line that may be a heading, with its label as read. */
interface Candidate extends LabelLine {
  readonly start: number
  readonly read: string
  /** The sign that has to be put behind the label. */
  readonly close: '' | '.' | ')'
}

const LONGEST_LABEL = 5
/** A label, the sign that closes it, and perhaps a title glued to that. */
const LABEL = /^([\p{L}\p{N}|[\]]{1,5})([.,:;)/–-]?)(?:$|\p{Lu}{2})/u
const CLOSING = /^[.)/–-]$/
const CAPITALS_SHARE = 0.7
const LEAST_LETTERS = 4
/** Abbreviations that lines in capitals begin with: of signatures (TM. ỦY BAN NHÂN DÂN) and of places. */
const OPENING_ABBREVIATIONS = new Set(['TM', 'KT', 'TL', 'TUQ', 'TT', 'Q', 'TP', 'TX', 'TS', 'BS'])
/** Words that number the parts of a document, each its own sequence, in lines such as "Chương II". */
const PART_WORDS = ['chương', 'phần']

/** Costs in nats of the first token of a line in capitals that is no label. */
const PLAIN_TOKEN = 1
const PLAIN_LETTER = 2.2
const PLAIN_CLOSED = 3
/** It is no word either. */
const PLAIN_STROKES = 3
const WORD_REACH = 5
const ABBREVIATION = 1.5
/** A line with a part's word and no number. */
const PLAIN_PART = 12
/** A line that begins so and is no point: with a letter and a bracket it goes on with a reference, with a number and a
 * bracket it is an item of another list, a sign is hardly anything else. */
const PLAIN_POINT = { letter: 5, number: 1.5, sign: 8 } as const
/** The sign that closes a label was lost, or runs into its last stroke: "IL" for "II.". */
const LOST_CLOSING = 2.5
const SWALLOWED_CLOSING = 0.7
/** What a label costs that one of two readings cannot stem from, weight of the other reading, and cost of a digit for a
 * letter of which the other engine alone tells, in nats. */
const NOT_HEARD = 10
const HEARD_WEIGHT = 0.5
const MISHEARD = 2
const POINT_LIKE = /^\S{1,3}\)/u
/** The same for a word in place of a point that the other engine alone has read. */
const MISHEARD_WORD = 4
/** Below this a label is left to the decoder. */
const LEAST_POSTERIOR = 0.8

/**
 * Reads the labels of headings by their sequence: lines in capitals that begin with a Roman numeral or a number (I.,
 * II., …), the numbers of chapters and parts, and the letters of points (the second "d)" is đ).
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
    if (tokens.length === 0) continue
    const engine = engineAt(line)
    const point = taken.has(tokens[0]!.start) ? undefined : pointOf(tokens[0]!, heardAt(tokens[0]!.start)?.text)
    if (point !== undefined) points.push({ start: tokens[0]!.start, newPart: true, ...point })
    const part = partOf(tokens, engine)
    const capitals = isInCapitals(tokens)
    const heading = capitals && !taken.has(tokens[0]!.start) ? headingOf(tokens, engine, newPart, heardAt) : null
    if (part >= 0) parts[part]!.push(partCandidate(tokens[1]!, engine.readLabel, part !== lastPart))
    else if (heading !== null) headings.push(heading)
    // A line in capitals below a heading goes on with it.
    if (heading !== null) newPart = false
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
  return candidates.flatMap(({ close, read, start }, i) => {
    const written = labels[i]!.filter(({ text }) => text !== '')
    const [best] = written
    if (best === undefined || best.posterior < LEAST_POSTERIOR) return []
    const others = written.map(({ posterior, text }) => ({ posterior, text: text === read ? read : text + close }))
    return [{ start, end: start + read.length, choices: others }]
  })
}

function headingOf(
  [first, second]: readonly Token[],
  { choices, readLabel }: Engine,
  newPart: boolean,
  heardAt: HeardAt,
): Candidate | null {
  const match = LABEL.exec(first!.text)
  if (match === null) return null
  const [, read, sign] = match as unknown as [string, string, string]
  const possible = withHeard(readLabel(read), heardAt(first!.start))
  if (possible.length === 0) return null
  const closed = sign !== '' || CLOSING.test(second?.text ?? '')
  const lost = closed ? 0 : read.endsWith('L') ? SWALLOWED_CLOSING : LOST_CLOSING
  return {
    start: first!.start,
    read,
    close: closed ? '' : '.',
    newPart,
    none: plainCost(read, closed, choices.cheapest(read) > WORD_REACH),
    readings: possible.map((reading) => ({ ...reading, cost: reading.cost + lost })),
  }
}

/** The labels behind a reading, priced by what another engine has read as well. */
function withHeard(readings: readonly LabelReading[], heard: ReturnType<HeardAt>): readonly LabelReading[] {
  const theirs = heard === undefined ? undefined : LABEL.exec(heard.text)?.[1]
  if (heard === undefined || theirs === undefined) return readings
  const others = heard.engine.readLabel(theirs)
  if (others.length === 0) return readings
  const costOf = (list: readonly LabelReading[], text: string, style: LabelStyle) =>
    list.find((reading) => reading.text === text && reading.style === style)?.cost ?? NOT_HEARD
  const both = [...readings, ...others.filter(({ style, text }) => costOf(readings, text, style) === NOT_HEARD)]
  return both.map((reading) => {
    const { style, text } = reading
    return { ...reading, cost: costOf(readings, text, style) + HEARD_WEIGHT * costOf(others, text, style) }
  })
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

function plainCost(read: string, closed: boolean, strange: boolean): number {
  if (OPENING_ABBREVIATIONS.has(read)) return ABBREVIATION
  const strokes = strange || /^[Il1|VX]+$/.test(read) ? PLAIN_STROKES : 0
  return PLAIN_TOKEN + PLAIN_LETTER * read.length + strokes + (closed ? PLAIN_CLOSED : 0)
}

/** Which word for a part a line of two tokens begins with; −1 for none. */
function partOf([first, second, third]: readonly Token[], { choices, readLabel }: Engine): number {
  if (second === undefined || third !== undefined || readLabel(partNumber(second)).length === 0) return -1
  const [word] = choices.words(first!.text).texts
  return PART_WORDS.indexOf(word!.toLowerCase())
}

function partCandidate(token: Token, readLabel: LabelReader, newPart: boolean): Candidate {
  const read = partNumber(token)
  const possible = readLabel(read).filter(({ style }) => style !== 'letter')
  return { start: token.start, read, close: '', newPart, none: PLAIN_PART, readings: possible }
}

/** The number of a part, less the sign that closes it; empty if it is too long for one. */
const partNumber = ({ text }: Token) => (text.length > LONGEST_LABEL + 1 ? '' : text.replace(/[.:]$/, ''))

function isInCapitals(tokens: readonly Token[]): boolean {
  const rest = tokens.length > 1 ? tokens.slice(1) : tokens
  const { capitals, letters } = letterCounts(rest.map(({ text }) => text).join(''))
  return letters >= LEAST_LETTERS && capitals >= CAPITALS_SHARE * letters
}
