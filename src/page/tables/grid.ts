import { bundles, type Rule, type Ruling } from './ruling.ts'

/** A cell of a grid: numbers of its first row and column, and how many it spans. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** A ruled grid of a levelled page. */
export interface Grid {
  /** Where columns and rows begin; the last one is where the last ends. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** The cells, which cover the grid. */
  readonly cells: readonly GridCell[]
  readonly ruling: Ruling
}

/** In inches: how far apart rules that meet may end, and how close rules of one edge lie. */
const MEETING = 1 / 18
const SAME_EDGE = 1 / 24
/** A rule that reaches so far beyond the last one across it has an open cell there. */
const OPEN = 1 / 6
/** Share of a cell's side that a rule covers. */
const COVERED = 0.6
const MOST_CELLS = 20_000

/**
 * Finds the grids that rules make where they cross or meet.
 *
 * @param ruling the rules of a levelled page
 * @param inch units an inch
 */
export function gridsOf(ruling: Ruling, inch: number): Grid[] {
  return connected(ruling, MEETING * inch).flatMap((group) => {
    const xs = edgesOf(group.down, group.across, inch)
    const ys = edgesOf(group.across, group.down, inch)
    const count = (xs.length - 1) * (ys.length - 1)
    if (xs.length < 2 || ys.length < 2 || count > MOST_CELLS) return []
    return [{ xs, ys, cells: cellsOf(xs, ys, group, inch), ruling: group }]
  })
}

/** Groups of rules that cross or meet. */
function connected({ across, down }: Ruling, tolerance: number): Ruling[] {
  const groupOf = new Map<Rule, number>()
  const groups: Rule[][] = []
  const open = new Set<Rule>([...across, ...down])
  const isAcross = new Set(across)
  for (const first of open) {
    if (groupOf.has(first)) continue
    const group: Rule[] = [first]
    groupOf.set(first, groups.length)
    for (const rule of group) {
      for (const other of isAcross.has(rule) ? down : across) {
        if (groupOf.has(other) || !meet(rule, other, tolerance)) continue
        groupOf.set(other, groups.length)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups.map((group) => ({
    across: group.filter((rule) => isAcross.has(rule)),
    down: group.filter((rule) => !isAcross.has(rule)),
  }))
}

const reaches = ({ from, to }: Rule, at: number, tolerance: number) => at >= from - tolerance && at <= to + tolerance
const meet = (a: Rule, b: Rule, tolerance: number) => reaches(a, b.at, tolerance) && reaches(b, a.at, tolerance)

/** Where the cells begin and end: at the rules, and where those across them end in the open. */
function edgesOf(rules: readonly Rule[], across: readonly Rule[], inch: number): number[] {
  const edges = bundles(rules, ({ at }) => at, SAME_EDGE * inch).map(
    (bundle) => bundle.reduce((sum, { at }) => sum + at, 0) / bundle.length,
  )
  if (across.length === 0) return edges
  const first = Math.min(...across.map(({ from }) => from))
  const last = Math.max(...across.map(({ to }) => to))
  if (edges.length === 0 || first < edges[0]! - OPEN * inch) edges.unshift(first)
  if (last > edges.at(-1)! + OPEN * inch) edges.push(last)
  return edges
}

function cellsOf(xs: readonly number[], ys: readonly number[], { across, down }: Ruling, inch: number): GridCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const isRuled = (rules: readonly Rule[], at: number, from: number, to: number) => {
    const covered = rules
      .filter((rule) => Math.abs(rule.at - at) <= SAME_EDGE * inch)
      .reduce((sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)), 0)
    return covered >= COVERED * (to - from)
  }
  const owners = Array.from({ length: rows * columns }, (_, i) => i)
  const ownerOf = (cell: number): number => {
    let owner = cell
    while (owners[owner] !== owner) owner = owners[owner]!
    return owner
  }
  const unite = (a: number, b: number) => {
    const [first, second] = [ownerOf(a), ownerOf(b)].sort((one, other) => one - other) as [number, number]
    owners[second] = first
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column
      if (column > 0 && !isRuled(down, xs[column]!, ys[row]!, ys[row + 1]!)) unite(cell - 1, cell)
      if (row > 0 && !isRuled(across, ys[row]!, xs[column]!, xs[column + 1]!)) unite(cell - columns, cell)
    }
  }
  const regions = new Map<number, number[]>()
  for (let cell = 0; cell < owners.length; cell++) {
    const owner = ownerOf(cell)
    const region = regions.get(owner)
    if (region === undefined) regions.set(owner, [cell])
    else region.push(cell)
  }
  return [...regions.values()].flatMap((region) => cellsOfRegion(region, columns))
}

/** What no rule parts is one cell, if it is a rectangle; or else a rule is missing, and nothing is merged. */
function cellsOfRegion(region: readonly number[], width: number): GridCell[] {
  const places = region.map((cell) => ({ row: Math.floor(cell / width), column: cell % width }))
  const row = Math.min(...places.map((place) => place.row))
  const column = Math.min(...places.map((place) => place.column))
  const rows = Math.max(...places.map((place) => place.row)) - row + 1
  const columns = Math.max(...places.map((place) => place.column)) - column + 1
  if (rows * columns === region.length) return [{ row, column, rows, columns }]
  return places.map((place) => ({ ...place, rows: 1, columns: 1 }))
}
