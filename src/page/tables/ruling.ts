import type { Box } from '../page.ts'
import { levelled } from './slope.ts'

/** A ruled line of a levelled page: where it stands across its direction, and from where to where it reaches. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The ruled lines of a levelled page. */
export interface Ruling {
  /** From left to right, by height. */
  readonly across: readonly Rule[]
  /** From the top to the bottom, by their place from the left. */
  readonly down: readonly Rule[]
}

/** In inches: the thickest rule, how far apart parts of one rule lie beside each other, and behind each other. */
const MOST_THICKNESS = 0.08
const BESIDE = 1 / 36
const BEHIND = 1 / 12
/** So many rules are those of a drawing. */
const MOST_RULES = 1000

/**
 * Puts the parts of ruled lines together: some programs draw each edge of each cell by itself.
 *
 * @param rules the ruled lines of a page, as boxes
 * @param slope how the lines of the page lean
 * @param inch units an inch
 */
export function rulingOf(rules: readonly Box[], slope: number, inch: number): Ruling {
  const across: Rule[] = []
  const down: Rule[] = []
  for (const box of rules) {
    const { bottom, left, right, top } = levelled(box, slope)
    const width = right - left
    const height = bottom - top
    const lean = Math.abs(slope) * Math.max(width, height)
    if (Math.min(width, height) - lean > MOST_THICKNESS * inch) continue
    if (width >= height) across.push({ at: (top + bottom) / 2, from: left, to: right })
    else down.push({ at: (left + right) / 2, from: top, to: bottom })
  }
  if (Math.max(across.length, down.length) > MOST_RULES * 10) return { across: [], down: [] }
  const whole = { across: joined(across, inch), down: joined(down, inch) }
  return Math.max(whole.across.length, whole.down.length) > MOST_RULES ? { across: [], down: [] } : whole
}

function joined(parts: readonly Rule[], inch: number): Rule[] {
  const rules: Rule[] = []
  for (const bundle of bundles(parts, ({ at }) => at, BESIDE * inch)) {
    const at = bundle.reduce((sum, rule) => sum + rule.at * (rule.to - rule.from), 0)
    const length = bundle.reduce((sum, { from, to }) => sum + to - from, 0)
    const middle = length > 0 ? at / length : bundle[0]!.at
    let open: { from: number; to: number } | undefined
    for (const { from, to } of bundle.toSorted((a, b) => a.from - b.from)) {
      if (open !== undefined && from <= open.to + BEHIND * inch) open.to = Math.max(open.to, to)
      else {
        if (open !== undefined) rules.push({ at: middle, ...open })
        open = { from, to }
      }
    }
    if (open !== undefined) rules.push({ at: middle, ...open })
  }
  return rules
}

/**
 * Bundles what lies close together.
 *
 * @param items any items
 * @param placeOf where an item lies
 * @param apart how far the next one of a bundle may lie from the first
 * @returns the bundles, in the order of their places
 */
export function bundles<Item>(items: readonly Item[], placeOf: (item: Item) => number, apart: number): Item[][] {
  const groups: Item[][] = []
  for (const item of items.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const group = groups.at(-1)
    if (group !== undefined && placeOf(item) - placeOf(group[0]!) <= apart) group.push(item)
    else groups.push([item])
  }
  return groups
}
