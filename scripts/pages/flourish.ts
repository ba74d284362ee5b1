import type { Block } from './markup.ts'
import type { Row, Rule } from './rows.ts'
import type { Sheet } from './sheet.ts'

const STEPS = 120
const LIFT = 14

/**
 * A signature as a pen draws it: loops that run to the right and shrink.
 *
 * @param x left edge in points
 * @param y middle in points
 * @param width length in points
 * @param height height of the first loop in points
 * @returns short strokes
 */
export const flourish = (x: number, y: number, width: number, height: number): Rule[] => {
  const at = (step: number) => {
    const t = step / STEPS
    const angle = t * 2 * Math.PI * 6.3
    const loop = 1 - 0.75 * t
    return {
      x: x + width * (t + 0.09 * loop * Math.sin(angle)),
      y: y - (height / 2) * loop * Math.cos(angle) * (1 - 0.5 * t) - height * 0.3 * t,
    }
  }
  // The pen is lifted now and then: a single connected shape would pass for a drawing, which the engine skips.
  return Array.from({ length: STEPS }, (_, step) => step).flatMap((step) => {
    const [from, to] = [at(step), at(step + 1)]
    return step % LIFT < LIFT - 3 ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : []
  })
}

/** Rows need this much free height between authority and signer, in points. */
const LEAST_HEIGHT = 36

/**
 * Signs a closing: a flourish over the rows that are free on the right, between the last authority and the signer.
 *
 * @param blocks consecutive `@columns-left` blocks
 * @param rows the rows of each block
 * @param sheet sizes of the page
 * @returns the rows, signed where there is room
 */
export const signRows = (blocks: readonly Block[], rows: readonly (readonly Row[])[], sheet: Sheet): Row[][] => {
  const filled = blocks.flatMap((block, i) => ((block.cells[1] ?? []).length > 0 ? [i] : []))
  const signer = filled.at(-1) ?? 0
  const free = rows.slice((filled.at(-2) ?? signer) + 1, signer)
  const height = free.flat().reduce((sum, row) => sum + row.height, 0)
  const first = free[0]?.[0]
  if (!first || height < LEAST_HEIGHT) return rows.map((own) => [...own])
  const left = sheet.marginLeft + (sheet.width - sheet.marginLeft - sheet.marginRight) * 0.62
  const strokes = flourish(left, height * 0.5, 110, Math.min(34, height * 0.7))
  return rows.map((own) => own.map((row) => (row === first ? { ...row, rules: [...row.rules, ...strokes] } : row)))
}
