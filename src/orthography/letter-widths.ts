import { SIGNS, WIDTHS } from './type-widths.ts'

/** How a type is drawn. */
export type Face = keyof typeof WIDTHS

/** All there are, the commonest first. */
export const FACES = Object.keys(WIDTHS) as readonly Face[]

/** The room a text takes in a line, and what of it is free of ink at its left and right, in parts of the size of the type. */
export interface TextRoom {
  readonly advance: number
  readonly left: number
  readonly right: number
}

const HORN = '\u031b'
const UNKNOWN = -1

const places = new Map(Array.from(SIGNS, (sign, place) => [sign, place]))

/**
 * The room that a text takes in Times New Roman and its kin. Marks above and below a letter take none.
 *
 * @param text without blanks
 * @param face how it is drawn
 * @returns undefined if there is a sign in it whose width is not known, or none at all
 * @example
 * roomOf('là', 'regular') // { advance: 0.722, left: 0.02, right: 0.014 }
 */
export function roomOf(text: string, face: Face): TextRoom | undefined {
  const { advance, left, right } = WIDTHS[face]
  let first = UNKNOWN
  let last = UNKNOWN
  let sum = 0
  for (const sign of text.normalize('NFC')) {
    last = places.get(sign) ?? placeOf(sign)
    if (last === UNKNOWN) return undefined
    if (first === UNKNOWN) first = last
    sum += advance[last]!
  }
  if (first === UNKNOWN) return undefined
  return { advance: sum / 1000, left: left[first]! / 1000, right: right[last]! / 1000 }
}

/**
 * How wide the ink of a text is in Times New Roman and its kin, in parts of the size of the type; undefined as for
 * {@link roomOf}.
 *
 * @example
 * inkWidth('là', 'regular') // 0.688: "12", which it is often read as, has 0.856
 */
export function inkWidth(text: string, face: Face): number | undefined {
  const room = roomOf(text, face)
  return room && room.advance - room.left - room.right
}

/** The place in the table of a letter less the marks that take no room. */
function placeOf(letter: string): number {
  const [base = '', ...marks] = letter.normalize('NFD')
  const place = places.get(marks.includes(HORN) ? (base + HORN).normalize('NFC') : base) ?? UNKNOWN
  places.set(letter, place)
  return place
}
