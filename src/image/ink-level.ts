import type { GreyImage } from './grey-image.ts'

/** The cut through the levels of a picture by which both sides differ most. */
export interface LevelCut {
  /** Pixels below it are dark; 0 for a picture of one level. */
  readonly level: number
  /** Share of them, 0 to 1. */
  readonly dark: number
}

/** Pixels are sampled so far apart: a page has millions. */
const STEP = 7
/** How far the level is raised from the best cut towards white: hairlines are fainter than letters. */
const RAISED = 0.25

/**
 * Finds the grey level that parts ink from paper: the cut by which both sides differ most, a little raised for thin lines.
 *
 * @param image the picture
 * @returns pixels below it are ink; 0 for a picture of one level
 */
export function inkLevel(image: GreyImage): number {
  const { level } = levelCut(image)
  return level === 0 ? 0 : Math.round(level + RAISED * (255 - level))
}

/**
 * Cuts the levels of a picture in two (Otsu 1979), as engines do to part ink from paper.
 *
 * @param image the picture
 */
export function levelCut({ pixels }: GreyImage): LevelCut {
  const counts = new Float64Array(256)
  for (let i = 0; i < pixels.length; i += STEP) counts[pixels[i]!]!++
  const total = counts.reduce((sum, count) => sum + count, 0)
  const sum = counts.reduce((all, count, level) => all + count * level, 0)
  let below = 0
  let sumBelow = 0
  let most = 0
  let cut: LevelCut = { level: 0, dark: 0 }
  for (let level = 0; level < 255; level++) {
    below += counts[level]!
    sumBelow += counts[level]! * level
    const above = total - below
    if (below === 0 || above === 0) continue
    const apart = sumBelow / below - (sum - sumBelow) / above
    const spread = below * above * apart * apart
    if (spread > most) {
      most = spread
      cut = { level: level + 1, dark: below / total }
    }
  }
  return cut
}
