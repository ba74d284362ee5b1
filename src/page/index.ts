export { type BaseLine, baseLine } from './base-line.ts'
export { boxAround, overlapAcross, overlapDown } from './box.ts'
export { boxesOf, type PlacedBox } from './boxes-of.ts'
export { importPeer, type Peer } from './import-peer.ts'
export { InputError, ofPage } from './input-error.ts'
export { fillsWord, letterBoxes } from './letter-boxes.ts'
export { lettersOf } from './letters-of.ts'
export { geometryOf, type LineGeometry } from './line-geometry.ts'
export { mapInOrder } from './map-in-order.ts'
export { median } from './median.ts'
export { asOriginal, originalBox, turnedFrom, turnedPoint, turnedSize, withBoxes } from './original-page.ts'
export type { Box, OriginalPage, Page, PageLine, PageReading, PageWord, Run, Source, WordAlternative } from './page.ts'
export {
  type LineRange,
  layOutPages,
  type PageText,
  type PlacedCell,
  type PlacedLine,
  type PlacedTable,
  type PlacedWord,
  rangesOf,
} from './page-text.ts'
export type { ReadOptions, ReadProgress, Recognise } from './read-options.ts'
export { spreadWords, wordsOf } from './spread-words.ts'
export { POINTS_PER_INCH } from './units.ts'
