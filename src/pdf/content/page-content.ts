import type { Box } from '../../page/index.ts'

/** A face as a page uses it. */
export interface FontFace {
  /** As the file names it, without the tag of a subset: ".VnTime,Bold". */
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** A printed character, in the units of the page; y grows downward. */
export interface Glyph {
  /** What the file says it is; may be none, or several letters of a ligature. */
  readonly text: string
  /** Its number in the font. */
  readonly code: number
  readonly font: FontFace
  /** Where its baseline begins, and where the next character would begin. */
  readonly x: number
  readonly y: number
  readonly endX: number
  readonly endY: number
  /** Height of the type, in points. */
  readonly size: number
  /** Not painted, or painted over by a picture of the page: the text of an OCR layer. */
  readonly hidden: boolean
  /** Painted with an outline of its own, which makes it look bold. */
  readonly outlined: boolean
}

/** A picture on a page. */
export interface PlacedImage {
  readonly box: Box
  /** Name of its pixels in the page's store; null where they are not kept there, or it is not upright. */
  readonly upright: string | null
  /** How many of the page's characters were painted before it: where it lies over them they are hidden. */
  readonly over: number
}

/** What is printed on a page. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly images: readonly PlacedImage[]
  readonly rules: readonly Box[]
  /** How many curves and areas are drawn: letters turned into outlines are many. */
  readonly shapes: number
}
