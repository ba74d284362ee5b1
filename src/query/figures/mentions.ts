import { readNumber } from './printed-number.ts'
import { type Unit, unitAt } from './units.ts'

/** A number that a text mentions. */
export interface Mention {
  readonly start: number
  /** Behind the digits; the unit stands behind it. */
  readonly end: number
  readonly printed: string
  readonly value: number
  readonly decimals: number
  readonly unit: Unit
  /** Whether the text says that it is only about this number: "khoảng", "trên", "gần". */
  readonly isAbout: boolean
  /** Depth of brackets. */
  readonly depth: number
  /** The number that this one is a part of, as in "73/114 nhiệm vụ": its index among the mentions. */
  readonly of?: number
}

/** A number with more than one zero before it is a code. */
const NUMBER = '(?!0\\d{2})(?:\\d{1,3}(?:\\.\\d{3}){1,6}(?!\\d)(?:,\\d{1,6})?|\\d{1,15}(?:[.,]\\d{1,3})?)'
const FIGURE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}/.,-])|(?<=gồm|bằng))(?<part>${NUMBER})(?:\\s?/\\s?(?<whole>${NUMBER}))?(?![\\p{N}]|[.,/-]\\d|\\s?/\\s?\\d|[/-]\\p{Lu}|\\p{L}(?!\\p{L}))`,
  'gu',
)
const ABOUT = /(?:khoảng|gần|hơn|trên|dưới|tối\sthiểu|ít\snhất|tối\sđa|từ|đến|quá)\s$/iu
const LOOK_BACK = 12

/**
 * Finds the numbers that a text mentions, in order.
 *
 * @param masked the text, without what is no figure
 * @param depths how many brackets are open at each of its characters
 */
export function mentionsIn(masked: string, depths: Uint16Array): readonly Mention[] {
  const mentions: Mention[] = []
  for (const match of masked.matchAll(FIGURE)) {
    const { part, whole } = match.groups as { part: string; whole?: string }
    const end = match.index + match[0].length
    const isAbout = ABOUT.test(masked.slice(Math.max(0, match.index - LOOK_BACK), match.index))
    const unit = unitAt(masked, end)
    const depth = depths[match.index]!
    const first = { start: match.index, end: match.index + part.length, printed: part, ...readNumber(part) }
    if (whole === undefined) mentions.push({ ...first, unit, isAbout, depth })
    else {
      mentions.push({ ...first, unit, isAbout, depth, of: mentions.length + 1 })
      mentions.push({ start: end - whole.length, end, printed: whole, ...readNumber(whole), unit, isAbout, depth })
    }
  }
  return mentions
}
