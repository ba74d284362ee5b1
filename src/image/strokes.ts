import type { InkRun } from './ink-runs.ts'

/** A straight stroke of ink, made of runs along it. */
export interface Stroke {
  /** First pixel along it, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** First and last of the lines of pixels that it lies on. */
  readonly first: number
  readonly last: number
  /** Mean thickness, in pixels. */
  readonly thickness: number
  /** How many lines of pixels it rises or falls with each pixel along it. */
  readonly slope: number
  /** The line of pixels that its middle lies on, at a pixel along it. */
  middleAt(along: number): number
}

/** Runs of a stroke touch, but for so many pixels along it. */
const TOUCHING = 2
/** Parts of a stroke lie on one straight line, within so many pixels. */
const STRAIGHT = 2

/**
 * Puts runs together to strokes: runs of neighbouring lines that touch, then parts that lie behind each other.
 *
 * @param runs in the order of their lines
 * @param gap pixels that may lie between two parts
 * @param steepest slope of a stroke, up or down
 */
export function strokesOf(runs: readonly InkRun[], gap: number, steepest: number): Stroke[] {
  const strokes: { runs: InkRun[]; stroke: Stroke }[] = []
  const parts = touching(runs).map((part) => ({ runs: part, stroke: strokeOf(part) }))
  parts.sort((a, b) => a.stroke.from - b.stroke.from)
  let open: typeof strokes = []
  for (const part of parts) {
    const { from } = part.stroke
    open = open.filter(({ stroke }) => stroke.to + gap >= from)
    const before = open.find(({ stroke }) => isBehind(stroke, part.stroke, gap, steepest))
    if (before === undefined) {
      strokes.push(part)
      open.push(part)
    } else {
      for (const run of part.runs) before.runs.push(run)
      before.stroke = strokeOf(before.runs)
    }
  }
  return strokes.map(({ stroke }) => stroke)
}

function isBehind(before: Stroke, stroke: Stroke, gap: number, steepest: number): boolean {
  const apart = stroke.from - before.to
  if (apart > gap || apart < -gap) return false
  const at = (before.to + stroke.from) / 2
  // The slope of a short part says little.
  const lean = steepest * Math.min(stroke.to - stroke.from, before.to - before.from, gap)
  return Math.abs(before.middleAt(at) - stroke.middleAt(at)) <= STRAIGHT + lean / 2
}

/** Groups of runs that touch from line to line. */
function touching(runs: readonly InkRun[]): InkRun[][] {
  const parents = runs.map((_, i) => i)
  const rootOf = (i: number) => {
    let root = i
    while (parents[root] !== root) root = parents[root]!
    for (let at = i; at !== root; ) {
      const next = parents[at]!
      parents[at] = root
      at = next
    }
    return root
  }
  let above = 0
  runs.forEach((run, i) => {
    while (runs[above]!.line < run.line - 1) above++
    for (let k = above; k < i && runs[k]!.line < run.line; k++) {
      const other = runs[k]!
      if (other.from > run.to + TOUCHING) break
      if (other.to >= run.from - TOUCHING) parents[rootOf(k)] = rootOf(i)
    }
  })
  const groups = new Map<number, InkRun[]>()
  runs.forEach((run, i) => {
    const root = rootOf(i)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [run])
    else group.push(run)
  })
  return [...groups.values()]
}

/** The straight line through runs, by least squares. */
function strokeOf(runs: readonly InkRun[]): Stroke {
  let ink = 0
  let along = 0
  let across = 0
  for (const { from, line, to } of runs) {
    ink += to - from
    along += ((to - from) * (from + to)) / 2
    across += (to - from) * line
  }
  const centre = { along: along / ink, across: across / ink }
  let spread = 0
  let rise = 0
  for (const { from, line, to } of runs) {
    const away = (from + to) / 2 - centre.along
    spread += (to - from) * (away * away + ((to - from) * (to - from)) / 12)
    rise += (to - from) * away * (line - centre.across)
  }
  const slope = spread === 0 ? 0 : rise / spread
  let [from, to, first, last] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0]
  for (const run of runs) {
    from = Math.min(from, run.from)
    to = Math.max(to, run.to)
    first = Math.min(first, run.line)
    last = Math.max(last, run.line)
  }
  const thickness = ink / (to - from)
  return { from, to, first, last, thickness, slope, middleAt: (at) => centre.across + slope * (at - centre.along) }
}
