import type { Fragment, Word } from './markup.ts'
import { wordText } from './markup.ts'

/** Style of a stretch of type. */
export type Face = Pick<Fragment, 'bold' | 'italic'>

/** Width in points of a text in a face at a size in points. */
export type Measure = (text: string, face: Face, size: number) => number

/** A stretch of type at its place; `x` in points from the left edge, `rise` above the baseline. */
export interface PlacedFragment extends Face {
  readonly text: string
  readonly x: number
  readonly size: number
  readonly rise: number
}

/** A word at its place. `baseline` is measured from the top of the page (or of the row, before pages are made). */
export interface PlacedWord {
  readonly text: string
  readonly fragments: readonly PlacedFragment[]
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly size: number
}

/** Where and how text is set. */
export interface Setting {
  readonly x: number
  readonly width: number
  readonly size: number
  readonly align: 'left' | 'center' | 'justify'
  readonly indent: number
}

const MARK_SCALE = 0.65
const MARK_RISE = 0.35

const fragmentSize = (fragment: Fragment, size: number) => (fragment.mark ? size * MARK_SCALE : size)

const widthOf = (word: Word, size: number, measure: Measure) =>
  word.reduce((sum, f) => sum + measure(f.text, f, fragmentSize(f, size)), 0)

/** Cuts a word that is wider than a line into pieces that are not. */
const cut = (word: Word, width: number, size: number, measure: Measure): Word[] => {
  if (widthOf(word, size, measure) <= width) return [word]
  const pieces: Fragment[][] = [[]]
  for (const fragment of word.flatMap((f) => (f.mark ? [f] : [...f.text].map((text) => ({ ...f, text }))))) {
    const piece = pieces.at(-1) as Fragment[]
    if (piece.length > 0 && widthOf([...piece, fragment], size, measure) > width) pieces.push([fragment])
    else piece.push(fragment)
  }
  return pieces
}

const place = (word: Word, x: number, size: number, measure: Measure): PlacedWord => {
  let at = x
  const fragments = word.map((f): PlacedFragment => {
    const own = fragmentSize(f, size)
    const placed = {
      text: f.text,
      bold: f.bold,
      italic: f.italic,
      x: at,
      size: own,
      rise: f.mark ? size * MARK_RISE : 0,
    }
    at += measure(f.text, f, own)
    return placed
  })
  return { text: wordText(word), fragments, x, width: at - x, baseline: 0, size }
}

const OFFSET: Record<Setting['align'], (slack: number) => number> = {
  left: () => 0,
  justify: () => 0,
  center: (slack) => slack / 2,
}

/**
 * Breaks words into lines, greedily, and sets each line.
 *
 * @param words the text
 * @param setting the column it is set in
 * @param measure widths of type
 * @returns the lines; the baseline of each word is 0
 */
export const breakLines = (words: readonly Word[], setting: Setting, measure: Measure): PlacedWord[][] => {
  const { width, size } = setting
  const blank = measure(' ', { bold: false, italic: false }, size)
  const lines: { word: Word; width: number }[][] = [[]]
  let used = setting.indent
  for (const piece of words.flatMap((word) => cut(word, width - setting.indent, size, measure))) {
    const own = widthOf(piece, size, measure)
    const line = lines.at(-1) as { word: Word; width: number }[]
    if (line.length > 0 && used + blank + own > width) {
      lines.push([{ word: piece, width: own }])
      used = own
    } else {
      used += own + (line.length > 0 ? blank : 0)
      line.push({ word: piece, width: own })
    }
  }
  return lines.map((line, index) => {
    const indent = index === 0 ? setting.indent : 0
    const natural = line.reduce((sum, w) => sum + w.width, 0) + blank * (line.length - 1)
    const slack = width - indent - natural
    const last = index === lines.length - 1
    const space = setting.align === 'justify' && !last && line.length > 1 ? blank + slack / (line.length - 1) : blank
    let x = setting.x + indent + OFFSET[setting.align](slack)
    return line.map((entry) => {
      const placed = place(entry.word, x, size, measure)
      x += entry.width + space
      return placed
    })
  })
}
