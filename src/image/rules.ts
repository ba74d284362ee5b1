import type { Box } from '../page/index.ts'
import type { GreyImage } from './grey-image.ts'
import { inkLevel } from './ink-level.ts'
import { inkRuns } from './ink-runs.ts'
import { type Stroke, strokesOf } from './strokes.ts'

/** In inches: the shortest run looked at, the shortest and the thickest rule, the widest gap in a rule. */
const LEAST_RUN = 1 / 7
const LEAST_LENGTH = 0.35
const MOST_THICKNESS = 0.05
const MOST_GAP = 0.12
/** Pixels of paper in a run that noise explains, for each 150 pixels an inch. */
const NOISE = 1 / 150
/** A rule is at least so many times as long as it is thick. */
const LEAST_RATIO = 8
/** The steepest rule: some 2 degrees. */
const STEEPEST = 0.035
/** Share of a rule beside which ink may lie, on each side: where letters stand in a row, there is more. */
const MOST_BESIDE = 0.35
/** Width in inches of a page whose resolution is not known. */
const USUAL_WIDTH = 8.27

/** Tells ink from paper, at a pixel along a stroke and one beside it. */
type InkAt = (along: number, beside: number) => boolean

/**
 * Finds the ruled lines of a scanned page, horizontal and vertical: of tables, above footnotes, below names. Lines may
 * lean by up to 1.5° and have small gaps. The strokes of letters are none.
 *
 * @param image the page
 * @returns boxes in pixels, one around each line: the horizontal ones, then the vertical ones, each from the top
 * @example
 * const rules = findRules(image)
 * const across = rules.filter(({ left, right, top, bottom }) => right - left > bottom - top)
 */
export function findRules(image: GreyImage): Box[] {
  const { height, pixels, width } = image
  const inch = image.dpi ?? Math.min(width, height) / USUAL_WIDTH
  const level = inkLevel(image)
  const runs = inkRuns(image, level, Math.ceil(LEAST_RUN * inch), Math.max(1, Math.round(NOISE * inch)))
  const isInk = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height && pixels[y * width + x]! < level
  const rulesAlong = (along: typeof runs.across, inkAt: InkAt) =>
    strokesOf(along, MOST_GAP * inch, STEEPEST).filter((stroke) => isRule(stroke, inch, inkAt))
  const across = rulesAlong(runs.across, isInk).map(
    ({ first, from, last, to }): Box => ({ left: from, top: first, right: to, bottom: last + 1 }),
  )
  const down = rulesAlong(runs.down, (along, beside) => isInk(beside, along)).map(
    ({ first, from, last, to }): Box => ({ left: first, top: from, right: last + 1, bottom: to }),
  )
  return [across, down].flatMap((boxes) => boxes.sort((a, b) => a.top - b.top || a.left - b.left))
}

function isRule(stroke: Stroke, inch: number, inkAt: InkAt): boolean {
  const { from, slope, thickness, to } = stroke
  const length = to - from
  if (length < LEAST_LENGTH * inch || length < LEAST_RATIO * thickness) return false
  if (thickness > MOST_THICKNESS * inch || Math.abs(slope) > STEEPEST) return false
  return standsAlone(stroke, thickness / 2 + Math.max(2, inch / 100), inkAt)
}

/** Whether there is paper beside most of a stroke, at a distance from its middle. */
function standsAlone({ from, middleAt, to }: Stroke, distance: number, inkAt: InkAt): boolean {
  let before = 0
  let behind = 0
  for (let along = from; along < to; along++) {
    const middle = middleAt(along)
    if (inkAt(along, Math.round(middle - distance))) before++
    if (inkAt(along, Math.round(middle + distance))) behind++
  }
  return Math.max(before, behind) <= MOST_BESIDE * (to - from)
}
