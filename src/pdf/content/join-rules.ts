import type { Box } from '../../page/index.ts'

/** How far apart pieces of one rule may lie, along it and across, in points. */
const GAP = 2
const OFFSET = 1

interface Axis {
  readonly from: (box: Box) => number
  readonly to: (box: Box) => number
  readonly across: (box: Box) => number
  readonly joined: (a: Box, b: Box) => Box
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

const LEVEL: Axis = {
  from: ({ left }) => left,
  to: ({ right }) => right,
  across: ({ top, bottom }) => (top + bottom) / 2,
  joined: around,
}

const UPRIGHT: Axis = {
  from: ({ top }) => top,
  to: ({ bottom }) => bottom,
  across: ({ left, right }) => (left + right) / 2,
  joined: around,
}

/** Puts the pieces together that word processors draw cell by cell. */
function joinAlong(rules: readonly Box[], { from, to, across, joined }: Axis): Box[] {
  const sorted = rules.toSorted((a, b) => across(a) - across(b) || from(a) - from(b))
  const rows: Box[][] = []
  for (const rule of sorted) {
    const row = rows.at(-1)
    if (row?.[0] && across(rule) - across(row[0]) <= OFFSET) row.push(rule)
    else rows.push([rule])
  }
  return rows.flatMap((row) => {
    const out: Box[] = []
    for (const rule of row.toSorted((a, b) => from(a) - from(b))) {
      const last = out.at(-1)
      if (last && from(rule) - to(last) <= GAP) out[out.length - 1] = joined(last, rule)
      else out.push(rule)
    }
    return out
  })
}

/**
 * Joins the pieces of rules into whole ones.
 *
 * @param rules thin boxes
 * @returns the level ones from top to bottom, then the upright ones from left to right
 */
export function joinRules(rules: readonly Box[]): Box[] {
  const isLevel = ({ left, right, top, bottom }: Box): boolean => right - left >= bottom - top
  return [
    ...joinAlong(rules.filter(isLevel), LEVEL),
    ...joinAlong(
      rules.filter((rule) => !isLevel(rule)),
      UPRIGHT,
    ),
  ]
}
