import type { LegacyEncoding } from '../../orthography/index.ts'
import { type Box, boxAround, overlapAcross, overlapDown, type PageLine, type PageWord } from '../../page/index.ts'
import type { Glyph, PageContent } from '../content/index.ts'
import { toFragments } from './fragments.ts'
import { toPageWords } from './page-word.ts'
import { readableText } from './readable.ts'
import { toRowWords } from './row-words.ts'
import { toRows } from './rows.ts'
import { spelledFragments } from './spelled.ts'
import { splitRow } from './split-row.ts'
import { levelGlyph, TURNS, type Turn, turnedBack, turnOf } from './turn.ts'

/** The text layer of a page. */
export interface TextLayer {
  /** Row by row from top to bottom, in a row from left to right; then those of text that is turned. */
  readonly lines: readonly PageLine[]
  /** Characters that can be read, and those that cannot because their font does not say what they are. */
  readonly readable: number
  readonly unreadable: number
  /** Old Vietnamese encodings that text was converted from. */
  readonly encodings: ReadonlySet<LegacyEncoding>
  /** Share of the characters that are not to be seen, 0 to 1. */
  readonly hidden: number
}

type TurnedLayer = Omit<TextLayer, 'hidden'>

/** Cuts a box to the page; null if nothing is left of it. */
function cutTo({ width, height }: PageContent, { left, top, right, bottom }: Box): Box | null {
  const cut = {
    left: Math.max(0, Math.min(left, width)),
    top: Math.max(0, Math.min(top, height)),
    right: Math.min(width, Math.max(right, 0)),
    bottom: Math.min(height, Math.max(bottom, 0)),
  }
  return cut.right > cut.left && cut.bottom > cut.top ? cut : null
}

function toLine(words: readonly PageWord[], turn: Turn, content: PageContent): PageLine[] {
  const placed = words.flatMap((word) => {
    const box = cutTo(content, turnedBack(word.box, turn, content))
    return box === null ? [] : [{ ...word, box }]
  })
  return placed.length === 0 ? [] : [{ words: placed, box: boxAround(placed.map(({ box }) => box)) }]
}

function layerOf(glyphs: readonly Glyph[], turn: Turn, content: PageContent): TurnedLayer {
  const level = glyphs.map((glyph) => levelGlyph(glyph, turn, content))
  const { fragments, ...counts } = readableText(toFragments(level))
  const uprights = turn === 0 ? content.rules.filter(({ left, top, right, bottom }) => bottom - top > right - left) : []
  const lines = toRows(spelledFragments(fragments))
    .flatMap((row) => splitRow(toRowWords(row), uprights))
    .flatMap((words) => toLine(toPageWords(words), turn, content))
  return { lines, ...counts }
}

/** Whether a character stands on the page at all. */
const isOn =
  ({ width, height }: PageContent) =>
  ({ x, y, endX, endY, size }: Glyph): boolean => {
    const box = {
      left: Math.min(x, endX),
      right: Math.max(x, endX),
      top: Math.min(y, endY) - size,
      bottom: Math.max(y, endY),
    }
    const page = { left: 0, top: 0, right: width, bottom: height }
    return size > 0 && overlapAcross(box, page) >= 0 && overlapDown(box, page) >= 0
  }

/**
 * Rebuilds the lines of a page from where its characters stand.
 *
 * @param content what is printed on the page, turned so that most of its text is level
 */
export function textLayer(content: PageContent): TextLayer {
  const glyphs = content.glyphs.filter(isOn(content))
  const layers = TURNS.map((turn) =>
    layerOf(
      glyphs.filter((glyph) => turnOf(glyph) === turn),
      turn,
      content,
    ),
  )
  const sum = (field: 'readable' | 'unreadable'): number => layers.reduce((total, layer) => total + layer[field], 0)
  return {
    lines: layers.flatMap(({ lines }) => lines),
    readable: sum('readable'),
    unreadable: sum('unreadable'),
    encodings: new Set(layers.flatMap(({ encodings }) => [...encodings])),
    hidden: glyphs.length === 0 ? 0 : glyphs.filter(({ hidden }) => hidden).length / glyphs.length,
  }
}
