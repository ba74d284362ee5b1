/** A unit of area or volume at the end of a token: where it stands, and how it is written. */
export interface UnitReading {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Read at the end of a token, at its start or behind a number, a bracket or the stroke of a rate (kg/m2). */
const UNIT = /(?:^|[\d/([])((?:[kcdmh]|da)?m)([23?*])(?=[^\p{L}\p{N}]*$)/u
const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³', '?': '²', '*': '²' }
const LONGEST = 40

/**
 * Finds a unit whose raised digit was read as a plain one or as a sign.
 *
 * @param token a token
 * @example unitIn('(kg/m2),')?.text // 'm²'
 */
export function unitIn(token: string): UnitReading | undefined {
  if (token.length > LONGEST) return undefined
  const match = UNIT.exec(token)
  if (match === null) return undefined
  const [whole, unit, digit] = match as unknown as [string, string, string]
  const end = match.index + whole.length
  return { start: end - unit.length - 1, end, text: unit + RAISED[digit]! }
}
