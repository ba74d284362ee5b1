import type { Engine } from '../engine.ts'
import { letterCounts } from '../text/letter-counts.ts'
import type { Token } from '../text/tokens.ts'
import { costBy, HEARD_WEIGHT, NOT_HEARD } from './heard-labels.ts'
import type { Candidate, HeardAt } from './label-candidates.ts'
import type { LabelReader, LabelReading } from './label-readings.ts'

/** A label, the sign that closes it, and perhaps a title glued to that, in capitals or not. */
const LABEL = /^([\p{L}\p{N}|[\]]{1,5})(?:([.,:;)/–-]?)(?:$|(?=\p{Lu}{2}))|([.)/-])(?=\p{Lu}\p{Ll}))/u
const CLOSING = /^[.)/–-]$/
const CAPITALS_SHARE = 0.7
const LEAST_LETTERS = 4
/** A title in small letters begins with a capital one, and its label is a number, a numeral of strokes or a letter. */
const TITLE = /^["“]?\p{Lu}/u
const SMALL_LABEL = /^(?:[IVXLHTJEil1|[\]]{1,5}|\d{1,2}|[A-HĐ])$/
/** Abbreviations that lines in capitals begin with: of signatures (TM. ỦY BAN NHÂN DÂN) and of places. */
const OPENING_ABBREVIATIONS = new Set(['TM', 'KT', 'TL', 'TUQ', 'TT', 'Q', 'TP', 'TX', 'TS', 'BS'])

/** Costs in nats of the first token of a line in capitals that is no label. */
const PLAIN_TOKEN = 1
const PLAIN_LETTER = 2.2
const PLAIN_CLOSED = 3
/** It is no word either. */
const PLAIN_STROKES = 3
const WORD_REACH = 5
const ABBREVIATION = 1.5
/** In small letters: how much cheaper it is there, what a plain number costs, which most often counts items, and how much
 * dearer a Roman numeral is, read as one or as a number. */
const SMALL = { less: 2, number: 3, roman: 1.5, romanForNumber: 5 } as const
/** The sign that closes a label was lost, or runs into its last stroke: "IL" for "II.". */
const LOST_CLOSING = 2.5
const SWALLOWED_CLOSING = 0.7

/** Whether a line is set in capitals, behind its first word. */
export function isInCapitals(tokens: readonly Token[]): boolean {
  const rest = tokens.length > 1 ? tokens.slice(1) : tokens
  const { capitals, letters } = letterCounts(rest.map(({ text }) => text).join(''))
  return letters >= LEAST_LETTERS && capitals >= CAPITALS_SHARE * letters
}

/**
 * The label that a line may begin with that may be a heading, in capitals or not.
 *
 * @param tokens the line
 * @param engine who read it
 * @param place whether it is set in capitals, and whether something that may begin a new part of the document stands above
 * @param heardAt what another engine has read in place of a token
 * @returns null where it is none
 */
export function headingLabel(
  tokens: readonly Token[],
  { choices, readLabel }: Engine,
  { inCapitals, newPart }: { readonly inCapitals: boolean; readonly newPart: boolean },
  heardAt: HeardAt,
): Candidate | null {
  const [first, second] = tokens as readonly [Token, ...Token[]]
  const parts = partsOf(first.text)
  if (parts === null) return null
  const { glued, read, sign } = parts
  if (!inCapitals && !(TITLE.test(glued || (second?.text ?? '')) && SMALL_LABEL.test(read))) return null
  const heard = heardLabel(heardAt(first.start))
  const apart = second?.text ?? ''
  const closing = sign || (CLOSING.test(apart) ? apart : '')
  const closed = closing !== ''
  const possible = withHeard(closed ? readLabel(read) : unclosed(read, readLabel), heard)
  if (possible.length === 0) return null
  const isNumber = /^\d+$/.test(read)
  const plain = plainCost(read, closed, choices.cheapest(read) > WORD_REACH)
  const small = isNumber ? SMALL.number : plain - SMALL.less
  const rarer = ({ style }: LabelReading) =>
    inCapitals || style === 'decimal' ? 0 : isNumber ? SMALL.romanForNumber : SMALL.roman
  return {
    start: first.start,
    read,
    close: closed ? '' : '.',
    // A title in small letters is told from a sentence by its label alone.
    closesOwn: !inCapitals && !isNumber,
    sign: closing,
    newPart,
    none: (inCapitals ? plain : small) + HEARD_WEIGHT * (heard?.none ?? 0),
    readings: possible.map((reading) => ({ ...reading, cost: reading.cost + rarer(reading) })),
  }
}

/** What stands at the beginning of a line, if it looks like a label. */
function partsOf(text: string): { readonly read: string; readonly sign: string; readonly glued: string } | null {
  const match = LABEL.exec(text)
  if (match === null) return null
  const sign = match[2] ?? match[3] ?? ''
  return { read: match[1]!, sign, glued: text.slice(match[1]!.length + sign.length) }
}

/** The labels behind a reading whose sign was lost, or ran into the last stroke: "L" may be "I.". */
function unclosed(read: string, readLabel: LabelReader): readonly LabelReading[] {
  if (!read.endsWith('L')) return readLabel(read).map((reading) => ({ ...reading, cost: reading.cost + LOST_CLOSING }))
  const found = new Map<string, LabelReading>()
  for (const reading of [...readLabel(read), ...readLabel(`${read.slice(0, -1)}I`)]) {
    const key = `${reading.style} ${reading.text}`
    const cost = reading.cost + SWALLOWED_CLOSING
    if (!((found.get(key)?.cost ?? Number.POSITIVE_INFINITY) <= cost)) found.set(key, { ...reading, cost })
  }
  return [...found.values()]
}

/** What another engine has read as a label, and what it costs that it is none. */
interface HeardLabel {
  readonly readings: readonly LabelReading[]
  readonly none: number
}

function heardLabel(heard: ReturnType<HeardAt>): HeardLabel | undefined {
  const parts = heard === undefined ? null : partsOf(heard.text)
  if (heard === undefined || parts === null) return undefined
  const { read, sign } = parts
  const { choices, readLabel } = heard.engine
  const readings = readLabel(read)
  if (readings.length === 0) return undefined
  return { readings, none: plainCost(read, sign !== '', choices.cheapest(read) > WORD_REACH) }
}

/** The labels behind a reading, priced by what another engine has read as well. */
function withHeard(readings: readonly LabelReading[], heard: HeardLabel | undefined): readonly LabelReading[] {
  if (heard === undefined) return readings
  const others = heard.readings
  const both = [...readings, ...others.filter((other) => costBy(readings, other) === NOT_HEARD)]
  return both.map((label) => ({ ...label, cost: costBy(readings, label) + HEARD_WEIGHT * costBy(others, label) }))
}

function plainCost(read: string, closed: boolean, strange: boolean): number {
  if (OPENING_ABBREVIATIONS.has(read)) return ABBREVIATION
  const strokes = strange || /^[Il1|VX]+$/.test(read) ? PLAIN_STROKES : 0
  return PLAIN_TOKEN + PLAIN_LETTER * read.length + strokes + (closed ? PLAIN_CLOSED : 0)
}
