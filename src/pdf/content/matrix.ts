import type { Box } from '../../page/index.ts'

/** A transformation of the plane as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export interface Point {
  readonly x: number
  readonly y: number
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that does the inner one first, then the outer one. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

/** The box around a transformed rectangle. */
export function boxUnder(matrix: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const corners = [apply(matrix, left, bottom), apply(matrix, right, bottom), apply(matrix, right, top)]
  corners.push(apply(matrix, left, top))
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Reads a matrix that the library hands on as an array of any kind; undefined if it is none. */
export function toMatrix(value: unknown): Matrix | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const numbers = Array.from({ length: 6 }, (_, i) => (value as ArrayLike<unknown>)[i])
  return numbers.every((n) => typeof n === 'number' && Number.isFinite(n)) ? (numbers as unknown as Matrix) : undefined
}
