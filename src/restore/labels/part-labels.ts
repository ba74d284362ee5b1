import type { Engine } from '../engine.ts'
import type { Token } from '../text/tokens.ts'
import { isInCapitals } from './heading-labels.ts'
import { costBy, HEARD_WEIGHT } from './heard-labels.ts'
import type { Candidate, HeardAt } from './label-candidates.ts'
import type { LabelReading } from './label-readings.ts'

/** Words that number the parts of a document, each its own sequence, in lines such as "Chương II" and "PHẦN I. KẾT QUẢ". */
export const PART_WORDS = ['chương', 'phần', 'mục']

const LONGEST_NUMBER = 5
/** The word for the part is among so many of the likeliest: its number or title says more than its marks. */
const LIKELIEST = 4
/** A line with a part's word and no number. */
const PLAIN_PART = 12

/** Which word for a part a line begins with, if its number is all that follows, or a title in capitals; −1 for none. */
export function partOf(tokens: readonly Token[], { choices, readLabel }: Engine): number {
  const [first, second, third] = tokens
  if (first === undefined || second === undefined || readLabel(partNumber(second.text)).length === 0) return -1
  if (third !== undefined && !isInCapitals(tokens.slice(1))) return -1
  const words = choices
    .words(first.text)
    .texts.slice(0, LIKELIEST)
    .map((word) => word.toLowerCase())
  return PART_WORDS.findIndex((word) => words.includes(word))
}

/**
 * The number of a part.
 *
 * @param token what follows the word for the part
 * @param engine who read it
 * @param newPart whether a part of another kind stands above
 * @param heardAt what another engine has read in place of a token
 */
export function partLabel(token: Token, { readLabel }: Engine, newPart: boolean, heardAt: HeardAt): Candidate {
  const read = partNumber(token.text)
  const heard = heardAt(token.start)
  const others = heard?.engine.readLabel(partNumber(heard.text)) ?? []
  const heardCost = (label: LabelReading) => (others.length === 0 ? 0 : HEARD_WEIGHT * costBy(others, label))
  const readings = readLabel(read)
    .filter(({ style }) => style !== 'letter')
    .map((reading) => ({ ...reading, cost: reading.cost + heardCost(reading) }))
  return { start: token.start, read, close: '', newPart, none: PLAIN_PART, readings }
}

/** The number of a part, less the sign that closes it; empty if it is too long for one. */
const partNumber = (text: string) => (text.length > LONGEST_NUMBER + 1 ? '' : text.replace(/[.:,]$/, ''))
