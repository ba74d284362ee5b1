import type { Emissions } from '../emissions/index.ts'

/** A rectangle on a page, in the units of the page; the origin is its upper left corner, y grows downward. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Who read a page: an engine set to English, one set to Vietnamese, or nobody: the text is the one that was typed, as
 * in a PDF that a word processor wrote.
 */
export type Source = 'eng' | 'vie' | 'text'

/** Another reading of a word. */
export interface WordAlternative {
  readonly text: string
  /** 0 to 1, where it is known. */
  readonly confidence?: number
}

/** A run of a word's text: offsets of its first code unit and behind its last. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** A word on a page: a stretch without blanks. */
export interface PageWord {
  /** Never empty, without blanks. */
  readonly text: string
  readonly box: Box
  /** How sure the engine is, 0 to 1. */
  readonly confidence?: number
  /** What else the engine thought of, likeliest first. */
  readonly alternatives?: readonly WordAlternative[]
  /** Size of the type, in the units of the page: the body of 14 pt of a page of 72 units an inch has 14. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** Boxes of its letters and signs, one for each code point of the text, where they are known. */
  readonly letters?: readonly Box[]
  /** What a recogniser says of its picture, beside what the engine read. */
  readonly emissions?: Emissions
  /** The part of the text that is printed raised and small: a footnote's mark, or the digit of m². */
  readonly raised?: Run
}

/** A printed line, or the part of one in a column. */
export interface PageLine {
  /** From left to right, as they are read; at least one. */
  readonly words: readonly PageWord[]
  readonly box: Box
  /** Whether it stands on its side or on its head, as the file says. */
  readonly turned?: boolean
  /** Whether the engine or the file says that a paragraph begins here. */
  readonly opens?: boolean
  /** Who read the line, where it was not the reader of the others. */
  readonly source?: Source
}

/** What one reader made of a page. */
export interface PageReading {
  readonly source: Source
  /** In the order of reading as the reader has it. */
  readonly lines: readonly PageLine[]
}

/** A page as it is in its file, where it was turned to be read: it stood on its side or upside down, or lay askew. */
export interface OriginalPage {
  /** In the units of the page that was made of it. */
  readonly width: number
  readonly height: number
  /** By how much it was turned clockwise about its middle, in degrees: above 0, below 360. */
  readonly degrees: number
}

/** A page of a scanned document. */
export interface Page {
  /** Counted from 1. */
  readonly number: number
  /** In units. */
  readonly width: number
  readonly height: number
  /** How it is in its file, if it was turned; then all boxes are those of the page as it was turned. */
  readonly original?: OriginalPage
  /** How many units are an inch: 72 for a PDF, the resolution of an image. */
  readonly unitsPerInch: number
  /** What was read: the first is the one that is restored, others are its witnesses. None for an empty page. */
  readonly readings: readonly PageReading[]
  /** Lines drawn on the page (of tables, above footnotes), as thin boxes; none where it is not known. */
  readonly rules: readonly Box[]
}
