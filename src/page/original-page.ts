import type { Box, OriginalPage, Page, PageLine, PageReading } from './page.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Where a box of a page lies on the page as it is in its file, which may stand on its side or lie askew.
 *
 * @param page the page
 * @param box on the page, in its units
 * @returns the smallest box around it, in the same units; the box itself for a page that was not turned
 * @example
 * const [{ page, box }] = boxesOf(node, layOutPages(pages))
 * originalBox(pages.find(({ number }) => number === page), box)
 */
export function originalBox({ original, ...page }: Pick<Page, 'width' | 'height' | 'original'>, box: Box): Box {
  return original === undefined ? box : turnedAround(box, page, original, -original.degrees)
}

/**
 * A page with its boxes where they lie on the page as it is in its file.
 *
 * @param page the page
 * @returns the page itself if it was not turned
 */
export function asOriginal(page: Page): Page {
  const { original, ...upright } = page
  if (original === undefined) return page
  const place = (box: Box) => originalBox(page, box)
  const readings = page.readings.map((reading) => withBoxes(reading, place))
  return { ...upright, width: original.width, height: original.height, readings, rules: page.rules.map(place) }
}

/**
 * A reading with other boxes.
 *
 * @param reading the reading
 * @param place where a box comes to lie
 * @param factor by how much sizes of type grow
 */
export const withBoxes = (reading: PageReading, place: (box: Box) => Box, factor = 1): PageReading => ({
  ...reading,
  lines: reading.lines.map(
    (line): PageLine => ({
      ...line,
      box: place(line.box),
      words: line.words.map((word) => ({
        ...word,
        box: place(word.box),
        ...(word.letters && { letters: word.letters.map(place) }),
        ...(word.size === undefined ? {} : { size: word.size * factor }),
      })),
    }),
  ),
})

/**
 * Says how a page was turned.
 *
 * @param original size of the page before it was turned
 * @param degrees by how much it was turned clockwise
 * @returns what a page has to have of it: nothing if it was not turned
 */
export function turnedFrom({ height, width }: Size, degrees: number): { readonly original?: OriginalPage } {
  const turned = ((degrees % 360) + 360) % 360
  return turned === 0 ? {} : { original: { width, height, degrees: turned } }
}

/** Size of a page that is turned: across and down change places where it is laid on its side. */
export const turnedSize = ({ height, width }: Size, degrees: number): Size =>
  Math.abs(Math.round(degrees / 90)) % 2 === 1 ? { width: height, height: width } : { width, height }

/**
 * Turns a point clockwise about the middle of a page, whose middle is that of the turned page.
 *
 * @param point in the units of the page
 * @param from size of the page
 * @param to size of the turned page
 * @param degrees how far
 */
export function turnedPoint(
  [x, y]: readonly [x: number, y: number],
  from: Size,
  to: Size,
  degrees: number,
): readonly [x: number, y: number] {
  const [cos, sin] = directionOf(degrees)
  const [across, down] = [x - from.width / 2, y - from.height / 2]
  return [to.width / 2 + across * cos - down * sin, to.height / 2 + across * sin + down * cos]
}

/** Cosine and sine; of quarter turns they are whole. */
function directionOf(degrees: number): readonly [cos: number, sin: number] {
  const angle = (degrees * Math.PI) / 180
  return degrees % 90 === 0
    ? [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))]
    : [Math.cos(angle), Math.sin(angle)]
}

/** The smallest box around a box of a page that is turned. */
function turnedAround({ bottom, left, right, top }: Box, from: Size, to: Size, degrees: number): Box {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const
  const turned = corners.map((corner) => turnedPoint(corner, from, to, degrees))
  const [xs, ys] = [turned.map(([x]) => x), turned.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
