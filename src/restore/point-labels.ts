import type { LabelReading } from './label-readings.ts'

/** The letters that number points, in order: Vietnamese without ă, â, ê, ô, ơ, ư. */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy']
/** What letters are read as before a bracket where they are not themselves, and what it costs, in nats. */
const MISREAD: Readonly<Record<string, readonly (readonly [letter: string, cost: number])[]>> = {
  d: [['đ', 0.4]],
  '©': [['c', 0.5]],
  '¢': [['c', 0.5]],
  é: [['e', 0.5]],
  è: [['e', 0.5]],
  '6': [
    ['b', 1.5],
    ['đ', 1.5],
  ],
  '4': [['a', 1.5]],
}
/** A letter and its bracket at the beginning of a line, perhaps glued to what follows. */
const POINT = /^([a-zđ©¢éè46])\)/u

const byRead = new Map<string, LabelReading[]>()
const offer = (read: string, letter: string, cost: number) => {
  const number = LETTERS.indexOf(letter) + 1
  if (number === 0) return
  const reading: LabelReading = { style: 'roman', number, text: letter, cost }
  byRead.set(read, [...(byRead.get(read) ?? []), reading])
}
for (const letter of LETTERS) offer(letter, letter, 0)
for (const [read, letters] of Object.entries(MISREAD)) {
  for (const [letter, cost] of letters) offer(read, letter, cost)
}

/** The label of a point as read. */
export interface PointLabel {
  readonly read: string
  readonly readings: readonly LabelReading[]
}

/**
 * Reads the label of a point: "d)" is d) or đ), and their sequence tells which.
 *
 * @param token the first token of a line
 * @returns undefined where it is none
 */
export function pointLabel(token: string): PointLabel | undefined {
  const read = POINT.exec(token)?.[1]
  const readings = read === undefined ? undefined : byRead.get(read)
  return readings === undefined ? undefined : { read: read!, readings }
}
