import type { LabelStyle } from '../../tree/index.ts'
import type { Label } from './labels.ts'
import { SIGNS } from './labels.ts'

/** The level of a label: its style, and for decimals how many parts it has. */
export type LevelKey = `${LabelStyle | 'plain'}${number}`

/** Levels from the outermost; one not in it stands where its style does. */
const ORDER: readonly (LabelStyle | 'plain')[] = [
  'part',
  'chapter',
  'division',
  'subdivision',
  'article',
  'capital',
  'roman',
  'decimal',
  'letter',
  'plain',
  'dash',
  'plus',
  'bullet',
]
const MOST_PARTS = 10

/** The level of a label; of a title without one, which may stand below another such title, if there is none. */
export const levelKey = (label: Label | null, plain = 1): LevelKey =>
  label === null ? `plain${plain}` : `${label.style}${label.parts}`

/** How deep a level usually is, beside others. */
export function levelRank(label: Label | null): number {
  return ORDER.indexOf(label?.style ?? 'plain') * MOST_PARTS + Math.min(label?.parts ?? 1, MOST_PARTS - 1)
}

/** An open level. */
export interface Level {
  /** null for the whole text. */
  readonly key: LevelKey | null
  readonly label: Label | null
  /** Levels of the titles that it holds. */
  readonly inside: Set<LevelKey>
}

/**
 * Finds the level that a new title or item belongs into: below the one that holds its like, or else below the last one
 * that is usually above it.
 *
 * @param levels the open levels, the outermost first; the first is the whole text
 * @param label the new label; null for a title without one
 * @param plain of titles without labels: 2 for one below another
 * @returns how many levels stay open
 */
export function levelsAbove(levels: readonly Level[], label: Label | null, plain = 1): number {
  const key = levelKey(label, plain)
  const holder = levels.findLastIndex(({ inside }) => inside.has(key))
  const open = levels.findIndex((level, i) => i > 0 && level.key === key)
  if (open > 0) return open
  if (holder >= 0 && (label === null || label.value !== 1)) return holder + 1
  if (label === null) {
    const above = plain > 1 ? levels.findIndex((level) => level.key === levelKey(null)) : -1
    if (above > 0) return above + 1
    // A title without a label stands for one with a sign, where there is one.
    const sign = levels.findIndex((level) => level.label !== null && SIGNS.has(level.label.style))
    return sign > 0 ? sign : levels.length
  }
  const rank = levelRank(label)
  const sign = SIGNS.has(label.style)
  let count = levels.length
  while (count > 1) {
    const top = levels[count - 1]!
    // What starts anew may be anywhere; signs have no order among each other.
    const isBelow = levelRank(top.label) < rank || (sign && isSign(top.label))
    if (isBelow) break
    if (label.value === 1 && (top.label === null || isSign(top.label))) break
    count--
  }
  return count
}

const isSign = (label: Label | null) => label !== null && SIGNS.has(label.style)
