import type { Box } from './page.ts'

/**
 * The smallest box around some boxes.
 *
 * @param boxes at least one
 */
export function boxAround(boxes: readonly Box[]): Box {
  return boxes.reduce((around, box) => ({
    left: Math.min(around.left, box.left),
    top: Math.min(around.top, box.top),
    right: Math.max(around.right, box.right),
    bottom: Math.max(around.bottom, box.bottom),
  }))
}

/** How long two boxes stand above each other; negative for the gap between them. */
export const overlapAcross = (a: Box, b: Box): number => Math.min(a.right, b.right) - Math.max(a.left, b.left)

/** How high two boxes stand beside each other; negative for the gap between them. */
export const overlapDown = (a: Box, b: Box): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
