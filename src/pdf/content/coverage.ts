import { type Box, overlapAcross, overlapDown } from '../../page/index.ts'

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Share of the page from which a picture is one of the page itself. */
export const WHOLE = 0.6

/** The share of a page that a box covers, 0 to 1. */
export function shareOf(box: Box, { width, height }: PageSize): number {
  const page = { left: 0, top: 0, right: width, bottom: height }
  const area = Math.max(0, overlapAcross(box, page)) * Math.max(0, overlapDown(box, page))
  return area === 0 ? 0 : area / (width * height)
}
