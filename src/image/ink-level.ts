import type { GreyImage } from './grey-image.ts'

/** Pixels are sampled so far apart: a page has millions. */
const STEP = 7
/** How far the level is raised from the best cut towards white: hairlines are fainter than letters. */
const RAISED = 0.25

/**
 * Finds the grey level that parts ink from paper: the cut by which both sides differ most (Otsu's), a little raised for
 * thin lines.
 *
 * @param image the picture
 * @returns pixels below it are ink; 0 for a picture of one level
 */
export function inkLevel({ pixels }: GreyImage): number {
  const counts = new Float64Array(256)
  for (let i = 0; i < pixels.length; i += STEP) counts[pixels[i]!]!++
  const total = counts.reduce((sum, count) => sum + count, 0)
  const sum = counts.reduce((all, count, level) => all + count * level, 0)
  let below = 0
  let sumBelow = 0
  let most = 0
  let cut = 0
  for (let level = 0; level < 255; level++) {
    below += counts[level]!
    sumBelow += counts[level]! * level
    const above = total - below
    if (below === 0 || above === 0) continue
    const apart = sumBelow / below - (sum - sumBelow) / above
    const spread = below * above * apart * apart
    if (spread > most) {
      most = spread
      cut = level + 1
    }
  }
  return most === 0 ? 0 : Math.round(cut + RAISED * (255 - cut))
}
