import { type Emissions, emissionsBetween, joinedEmissions } from '../../emissions/index.ts'
import type { Extents } from '../../orthography/index.ts'
import type { WordInk } from '../evidence.ts'

/** The ink of a part of a token, and the signs beside it whose ink is in it too. */
export interface PartInk extends WordInk {
  readonly before: string
  readonly behind: string
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * The ink of a part of a token: that of the token if nothing but signs stands beside it, else that of its letters; where
 * these are not known, no more than what a recogniser says of about that part.
 *
 * @param text the token
 * @param from offset where the part begins
 * @param to offset behind it
 * @param ink that of the token
 * @returns undefined where it is not known
 */
export function inkOfPart(text: string, from: number, to: number, ink: WordInk): PartInk | undefined {
  const [before, behind] = [text.slice(0, from), text.slice(to)]
  const first = [...before].length
  const letters =
    ink.letters?.length === [...text].length
      ? ink.letters.slice(first, first + [...text.slice(from, to)].length)
      : undefined
  const { emissions, reach, span } = ink
  if (!LETTER_OR_DIGIT.test(before + behind)) {
    return {
      before,
      behind,
      ...(reach && { reach }),
      ...(span && { span }),
      ...(letters && { letters }),
      ...(emissions && { emissions }),
    }
  }
  const [one, last] = [letters?.[0], letters?.at(-1)]
  const seen = emissions && emissionsOfPart(emissions, text, from, to, one?.left, last?.right)
  if (letters === undefined || one === undefined || last === undefined)
    return seen && { before: '', behind: '', emissions: seen }
  return {
    before: '',
    behind: '',
    reach: reachOf(letters),
    ...(span && { span: { ...span, left: one.left, right: last.right } }),
    letters,
    ...(seen && { emissions: seen }),
  }
}

/** What a recogniser says of a part of a token: between the edges of its letters, or by its share of all letters. */
function emissionsOfPart(
  emissions: Emissions,
  text: string,
  from: number,
  to: number,
  left = placeOf(emissions, from / text.length),
  right = placeOf(emissions, to / text.length),
): Emissions | undefined {
  const part = emissionsBetween(emissions, left, right)
  return part.count === 0 ? undefined : part
}

const placeOf = ({ count, left, width }: Emissions, share: number): number => left + share * count * width

/**
 * The ink of tokens of a line that may be one.
 *
 * @param inks that of each, in order
 * @returns undefined if one is not known; letters, and what a recogniser says, where that of all is known
 */
export function joinedInk(inks: readonly (WordInk | undefined)[]): WordInk | undefined {
  const known = inks.flatMap((ink) => ink ?? [])
  const [first, last] = [known[0]?.span, known.at(-1)?.span]
  const span = first && last && { ...first, right: last.right }
  const emissions = known.flatMap((ink) => ink.emissions ?? [])
  const areTold = emissions.length > 0 && emissions.length === known.length
  if (known.length < inks.length || !(span || areTold)) return undefined
  const letters = known.flatMap((ink) => ink.letters ?? [])
  const reaches = known.flatMap(({ reach }) => reach ?? [])
  return {
    ...(span && { span }),
    ...(reaches.length === known.length && { reach: reachOf(reaches) }),
    ...(known.every((ink) => ink.letters !== undefined) && { letters }),
    ...(areTold && { emissions: joinedEmissions(emissions) }),
  }
}

/** How far all of some parts reach; at least one. */
const reachOf = (parts: readonly Extents[]): Extents => ({
  ascent: Math.max(...parts.map(({ ascent }) => ascent)),
  descent: Math.max(...parts.map(({ descent }) => descent)),
})
