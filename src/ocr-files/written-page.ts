import { asOriginal, type Box, type Page, type PageLine, withBoxes } from '../page/index.ts'

/** Pixels an inch to which pages are brought whose units are too coarse to be whole numbers, as the points of a PDF. */
const FINE = 300

/** A page as it is written: its boxes lie on the page as it is in its file. */
export interface WrittenPage extends Omit<Page, 'original'> {
  /** By how much it has to be turned clockwise for its lines to run level, in degrees: 0 to 360. */
  readonly degrees: number
}

/**
 * Brings a page to the place and the units of the file that it is of: a page that was turned to be read is turned back.
 *
 * @param page in any units
 */
export function writtenPage(page: Page): WrittenPage {
  const whole = inWholeUnits(page)
  const { degrees = 0 } = whole.original ?? {}
  const { original: _, ...original } = asOriginal(whole)
  const place = (box: Box) => onPage(scaled(box, 1))
  return {
    ...original,
    degrees,
    rules: original.rules.map(place),
    readings: original.readings.map((reading) => withBoxes(reading, place)),
  }
}

/**
 * Brings a page to whole units, as the formats have pixels: a page of a picture stays as it is, one of a PDF becomes as
 * large as a scan of 300 dots an inch.
 *
 * @param page in any units
 */
function inWholeUnits(page: Page): Page {
  const boxes = [...page.rules, ...page.readings.flatMap(({ lines }) => lines.flatMap(boxesIn))]
  const whole = boxes.every(({ bottom, left, right, top }) => [left, top, right, bottom].every(Number.isInteger))
  const factor = whole ? 1 : Math.max(1, FINE / page.unitsPerInch)
  return {
    ...page,
    width: Math.round(page.width * factor),
    height: Math.round(page.height * factor),
    ...(page.original && {
      original: {
        ...page.original,
        width: Math.round(page.original.width * factor),
        height: Math.round(page.original.height * factor),
      },
    }),
    unitsPerInch: page.unitsPerInch * factor,
    rules: page.rules.map((rule) => scaled(rule, factor)),
    readings: page.readings.map((reading) => withBoxes(reading, (box) => scaled(box, factor), factor)),
  }
}

/** An angle in degrees, as files have it: to a tenth. */
export const shortAngle = (degrees: number): string => String(Number(degrees.toFixed(1)))

/** Formats know no place above a page or left of it, where the corner of a box may come to lie that is turned back. */
function onPage({ bottom, left, right, top }: Box): Box {
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.max(0, right),
    bottom: Math.max(0, bottom),
  }
}

const boxesIn = ({ box, words }: PageLine): Box[] => [box, ...words.map((word) => word.box)]

const scaled = ({ bottom, left, right, top }: Box, factor: number): Box => ({
  left: Math.round(left * factor),
  top: Math.round(top * factor),
  right: Math.round(right * factor),
  bottom: Math.round(bottom * factor),
})
