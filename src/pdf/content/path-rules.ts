import type { Box } from '../../page/index.ts'
import { apply, boxUnder, type Matrix, type Point } from './matrix.ts'

/** Thickest line, and shortest, that counts as a rule, in points. */
const THICKEST = 3
const SHORTEST = 6
/** How far a rule may lean, as a share of its length. */
const LEAN = 0.01

/** A drawn path, part by part. */
export interface DrawnPath {
  readonly parts: readonly (readonly Point[])[]
  /** How many of its strokes are curves. */
  readonly curves: number
}

/** How many numbers follow each code of the library's packed paths: move, line, cubic and quadratic curve, close. */
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0]

/**
 * Unpacks a path.
 *
 * @param packed codes and coordinates
 * @param matrix from its space to the page
 */
export function unpackPath(packed: ArrayLike<number>, matrix: Matrix): DrawnPath {
  const parts: Point[][] = []
  let curves = 0
  for (let i = 0; i < packed.length; ) {
    const code = packed[i] ?? -1
    const length = LENGTHS[code]
    if (length === undefined) break
    const part = parts.at(-1)
    if (code === 4) {
      if (part?.[0]) part.push(part[0])
    } else {
      const point = apply(matrix, packed[i + length - 1] ?? 0, packed[i + length] ?? 0)
      if (code === 0 || part === undefined) parts.push([point])
      else part.push(point)
      if (code > 1) curves++
    }
    i += 1 + length
  }
  return { parts, curves }
}

const isRule = ({ left, top, right, bottom }: Box): boolean => {
  const [thin, long] = [right - left, bottom - top].sort((a, b) => a - b) as [number, number]
  return thin <= THICKEST && long >= SHORTEST
}

/** The thin areas of a filled path. */
export const filledRules = ({ parts, curves }: DrawnPath): Box[] =>
  curves > 0
    ? []
    : parts
        .filter((points) => points.length >= 4)
        .map(around)
        .filter(isRule)

/** The upright and level strokes of a path. */
export function strokedRules({ parts, curves }: DrawnPath, lineWidth: number): Box[] {
  if (curves > 0 || lineWidth > THICKEST) return []
  const half = lineWidth / 2
  return parts.flatMap((points) =>
    points.slice(1).flatMap((end, i) => {
      const { left, top, right, bottom } = around([points[i] as Point, end])
      const width = right - left
      const height = bottom - top
      if (Math.min(width, height) > Math.max(width, height) * LEAN) return []
      const rule =
        width > height
          ? { left, right, top: top - half, bottom: bottom + half }
          : { left: left - half, right: right + half, top, bottom }
      return isRule(rule) ? [rule] : []
    }),
  )
}

function around(points: readonly Point[]): Box {
  let { x: left, y: top } = points[0] as Point
  let right = left
  let bottom = top
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** A picture as thin as a line is one. */
export const imageRule = (matrix: Matrix): Box[] => [boxUnder(matrix, 0, 0, 1, 1)].filter(isRule)
