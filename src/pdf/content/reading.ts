import type { Box } from '../../page/index.ts'
import type { GraphicsState, TextFont } from './graphics-state.ts'
import { boxUnder, IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts'
import type { Glyph, PlacedImage } from './page-content.ts'
import { filledRules, imageRule, strokedRules, unpackPath } from './path-rules.ts'

/** What is found while the operators of a page are followed. */
export interface Reading {
  state: GraphicsState
  readonly kept: GraphicsState[]
  readonly fonts: ReadonlyMap<string, TextFont>
  readonly glyphs: Glyph[]
  readonly images: PlacedImage[]
  readonly rules: Box[]
  shapes: number
}

/** A page with more rules is a drawing. */
const MOST_RULES = 50_000

function addRules(rules: Box[], added: readonly Box[]): void {
  for (const rule of added) if (rules.length < MOST_RULES) rules.push(rule)
}

/** How a path is painted. */
export type PathKind = 'fill' | 'stroke' | 'both'

/** Whether the unit square is neither turned nor mirrored, as upright pictures are placed. */
const isUpright = ([a, b, c, d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) < 1e-3 * a && Math.abs(c) < 1e-3 * -d

/**
 * Notes a picture, or the rule that a very thin one is.
 *
 * @param reading where it is noted
 * @param matrix from the unit square to the user space
 * @param name of its pixels in the page's store
 */
export function addImage({ state, images, rules, glyphs }: Reading, matrix: Matrix, name: string | null): void {
  const whole = multiply(state.matrix, matrix)
  const thin = imageRule(whole)
  addRules(rules, thin)
  if (thin.length > 0) return
  images.push({ box: boxUnder(whole, 0, 0, 1, 1), upright: isUpright(whole) ? name : null, over: glyphs.length })
}

/** Notes a picture that is printed at many places: pairs of coordinates. */
export function addRepeatedImage(reading: Reading, scale: Matrix, positions: ArrayLike<number>): void {
  const [a, b, c, d] = scale
  for (let i = 0; i + 1 < positions.length; i += 2)
    addImage(reading, [a, b, c, d, positions[i] ?? 0, positions[i + 1] ?? 0], null)
}

/** Notes pictures that each have a matrix of their own. */
export function addImageGroup(reading: Reading, entries: unknown): void {
  if (!Array.isArray(entries)) return
  for (const entry of entries)
    addImage(reading, toMatrix((entry as { transform?: unknown }).transform) ?? IDENTITY, null)
}

/** Notes the rules of a painted path. */
export function addPath(reading: Reading, kind: PathKind, packed: ArrayLike<number>): void {
  const { state, rules } = reading
  const path = unpackPath(packed, state.matrix)
  const [a, b, c, d] = state.matrix
  reading.shapes += path.curves
  if (kind !== 'stroke') addRules(rules, filledRules(path))
  if (kind !== 'fill') addRules(rules, strokedRules(path, state.lineWidth * Math.sqrt(Math.abs(a * d - b * c))))
}
