import { type Context, mentionsBetween } from './context.ts'
import type { Mention } from './mentions.ts'
import type { Unit } from './units.ts'

/** Parts that a text enumerates, as far as they may go. */
export interface Enumeration {
  readonly parts: readonly Mention[]
  /** Whether something is named that has no number, or one that says not clearly of what: "và các hộ khác". */
  readonly isOpen: boolean
}

const SEPARATOR = /[,;]\s|\svà\s|\s(?=[-+]\s)/gu
/** Behind it the sentence speaks of something else. */
const TURN = /;\s(?:đồng\sthời|ngoài\sra|riêng|đến\snay)|,\s(?:với|tăng|giảm|so\svới)\s|[,;]?\strong\sđó|\sgồm\s/u
const OPEN_END = /(?<!\p{L})(?:khác|còn\slại|v\.v|…)/u
/** What stands before a number without a unit that is one of the parts: "đúng hạn: 55.968", "cấp tỉnh là 124". */
const ANNOUNCED = /(?:[\p{L})]:|(?<!\p{L})(?:là|có|còn|được|đạt))\s$/u
/** Longest enumeration looked at, in characters and in parts. */
const LONGEST = 1500
const MOST_PARTS = 20

/** Where an enumeration that begins at an offset ends at the latest. */
export function latestEnd(from: number, end: number): number {
  return Math.min(end, from + LONGEST)
}

/**
 * Reads an enumeration in all the ways that it may end: with the sentence or the bracket
 * around it, at a semicolon, at a turn.
 *
 * @param context where it stands
 * @param from offset of what is enumerated
 * @param end where the sentence ends
 * @returns the longest first, then the others, the shortest first
 */
export function enumerationsFrom(context: Context, from: number, end: number): readonly Enumeration[] {
  const limit = latestEnd(from, end)
  const bracket = context.depths[from]! > 0 ? closingBracket(context.masked.slice(from, limit)) : -1
  const latest = bracket < 0 ? limit : from + bracket
  const tail = context.masked.slice(from, latest)
  const ends = [tail.search(/;\s/), tail.search(TURN)].filter((offset) => offset > 0).sort((a, b) => a - b)
  return [latest, ...new Set(ends.map((offset) => from + offset))].map((to) => enumerationBetween(context, from, to))
}

/** Reads what is enumerated between two offsets: the first number of each part. */
export function enumerationBetween(context: Context, from: number, to: number): Enumeration {
  const { depths, masked } = context
  const depth = depths[from]!
  const cuts = [...masked.slice(from, to).matchAll(SEPARATOR)].map(({ index }) => from + index)
  const ends = [...cuts.filter((cut) => cut > from && depths[cut]! <= depth), to]
  const segments = ends.slice(0, MOST_PARTS).map((end, index) => [ends[index - 1] ?? from, end] as const)
  const within = segments.map(([start, end]) =>
    mentionsBetween(context, start, end).filter(({ depth: own, unit }) => own === depth && isAmount(unit)),
  )
  const firsts = within.map((mentions) => mentions.find((mention) => isAnnounced(masked, from, mention)))
  const isOpenAt = (index: number) =>
    index === 0 || within[index]!.length > 0 || OPEN_END.test(masked.slice(...segments[index]!))
  return {
    parts: firsts.filter((first) => first !== undefined),
    isOpen: ends.length > MOST_PARTS || firsts.some((first, index) => first === undefined && isOpenAt(index)),
  }
}

/** Offset of the bracket that closes one opened before a text; −1 if there is none. */
export function closingBracket(text: string): number {
  let depth = 1
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}

function isAmount({ kind }: Unit): boolean {
  return kind !== 'percent' && kind !== 'time'
}

function isAnnounced(masked: string, from: number, { start, unit }: Mention): boolean {
  return unit.kind !== 'none' || ANNOUNCED.test(masked.slice(Math.max(from, start - 8), start))
}
