import type { Mention } from './mentions.ts'

/** How figures hang together: parts make up a total, a part is a percentage of a whole, … */
export type FigureCheckKind =
  /** Parts that the text names make up a total. */
  | 'sum'
  /** "73/114 nhiệm vụ, đạt 64,04%" */
  | 'share'
  /** "1.482 ca, tăng 163 ca (12,36%)" */
  | 'change'
  /** "498/637 hộ …; còn 139 hộ" */
  | 'remainder'
  /** "8.940 triệu đồng (tám tỷ chín trăm bốn mươi triệu đồng)" */
  | 'words'

/** Whether figures fit each other; 'not checkable' where the text does not say clearly enough that they must. */
export type FigureVerdict = 'consistent' | 'inconsistent' | 'not checkable'

/** A check of the mentions of one statement or several. */
export interface MentionCheck<Place> {
  readonly kind: FigureCheckKind
  readonly verdict: FigureVerdict
  readonly total: Place
  readonly parts: readonly Place[]
  /** What the total should be by its parts (of a share: the percentage); in the unit of the total. */
  readonly expected: number
}

/** A mention and the statement that it stands in. */
export interface Placed {
  readonly statement: number
  readonly mention: Mention
}

/** A value without the noise of binary fractions. */
export function exact(value: number): number {
  return Number(value.toPrecision(14))
}

/** One in the last printed place of a mention, in base units. */
export function lastPlace({ decimals, unit }: Mention): number {
  return unit.scale * 10 ** -decimals
}

/** The value of a mention in base units. */
export function baseValue({ unit, value }: Mention): number {
  return value * unit.scale
}
