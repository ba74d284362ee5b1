import { countedReadings, totalCount } from './counted-readings.ts'
import type { LabelReading } from './label-readings.ts'

/** The letters that number points, in order: Vietnamese without ă, â, ê, ô, ơ, ư. */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** What the engines read the letters of points as on rendered pages: scripts/channel/count-labels.ts counts them. */
const READINGS: Readonly<Record<string, string>> = {
  a: 'a 341, q 2, 2 1, 3 1, 4 1, 8 1, a3 1, a4 1, g 1, ạ 1',
  b: 'b 312, bh 2, +b 1, 1h 1, 6 1, by 1',
  c: 'c 145, ¢ 84, © 18, c¢ 4, € 4, ( 1, .c 1, C 1, Œ 1',
  d: 'd 178, đ 2, đd 1',
  đ: 'd 85, đ 37, @ 1, _d 1, da 1, ở 1',
  e: 'e 102, ¢ 2, 2 1, 6e 1, 8 1, © 1, ® 1, € 1',
  g: 'g 98, ø 10, 8 3, @ 1, e 1, gy 1, ¢ 1, £ 1',
  h: 'h 81',
  i: 'i 53, ¡ 3, ï 3, 1 2',
  k: 'k 72, K 2, kK 1',
  l: '1 35, I 9, l 9, Ì 1, Ù 1, ì 1',
  m: 'm 82, 1m 1, mm 1',
  n: 'n 69, 1 1, mM 1, ny 1',
  o: '0 46, o 13, 9 2, 6 1, Ó 1',
  p: 'p 56, Pp 2',
  q: 'q 63, @ 2',
  r: 'r 1',
  s: 's 3',
  v: 'v 1',
  y: 'y 1',
}

/** The same of real scans. */
const SEEN: Readonly<Record<string, string>> = { e: 'é 1, è 1' }

/** Readings dearer than this, in nats, are left out. */
const REACH = 7

const byRead = new Map<string, LabelReading[]>()
for (const letter of LETTERS) {
  const lists = [READINGS[letter], SEEN[letter]].filter((list) => list !== undefined)
  const counts = (lists.length === 0 ? [`${letter} 1`] : lists).flatMap(countedReadings)
  const total = totalCount(counts)
  for (const [read, count] of counts) {
    const reading: LabelReading = {
      style: 'roman',
      number: LETTERS.indexOf(letter) + 1,
      text: letter,
      cost: -Math.log(count / total),
    }
    if (reading.cost <= REACH) byRead.set(read, [...(byRead.get(read) ?? []), reading])
  }
}
for (const readings of byRead.values()) readings.sort((a, b) => a.cost - b.cost)

/** A letter and its bracket at the beginning of a line, perhaps glued to what follows. */
const POINT = /^([^\s)]{1,3})\)/u

/** The label of a point as read. */
export interface PointLabel {
  readonly read: string
  /** Likeliest first. */
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
