import type { Box, PageLine, PageReading, PageWord } from '../page/index.ts'

/** From the units of a picture to the points of a page. */
export interface Scale {
  readonly factor: number
  readonly left: number
  readonly top: number
}

export const scaleBox = ({ left, top, right, bottom }: Box, { factor, ...origin }: Scale): Box => ({
  left: origin.left + left * factor,
  top: origin.top + top * factor,
  right: origin.left + right * factor,
  bottom: origin.top + bottom * factor,
})

const scaleWord = (word: PageWord, scale: Scale): PageWord => ({
  ...word,
  box: scaleBox(word.box, scale),
  ...(word.size === undefined ? {} : { size: word.size * scale.factor }),
})

const scaleLine = (line: PageLine, scale: Scale): PageLine => ({
  ...line,
  words: line.words.map((word) => scaleWord(word, scale)),
  box: scaleBox(line.box, scale),
})

/**
 * Brings a reading of a picture into the units of the page.
 *
 * @param reading in the units of the picture
 * @param scale to those of the page
 */
export const scaleReading = (reading: PageReading, scale: Scale): PageReading => ({
  ...reading,
  lines: reading.lines.map((line) => scaleLine(line, scale)),
})
