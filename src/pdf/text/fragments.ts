import type { FontFace, Glyph } from '../content/index.ts'

/** Characters of one font that stand side by side, without blanks. Its baseline may climb, as on a crooked scan. */
export interface Fragment {
  readonly text: string
  /** The text that the codes of the characters are where they are single bytes; null where they are not. */
  readonly bytes: string | null
  readonly font: FontFace
  readonly left: number
  readonly right: number
  /** Baseline at the left and at the right end. */
  readonly start: number
  readonly end: number
  readonly size: number
  readonly hidden: boolean
  readonly bold: boolean
  /** Whether a blank was typed before and behind it. */
  readonly blankBefore: boolean
  readonly blankBehind: boolean
}

/** In units of the type size: the gap that parts words, how far letters may overlap, how far the baseline may move. */
export const WORD_GAP = 0.11
const OVERLAP = 0.6
const DRIFT = 0.1

/** Fonts of symbols have the blank at a private place. */
const BLANK = /^[\s\uf020]*$/
const MARK = /^\p{M}/u

const isBlank = ({ text }: Glyph): boolean => BLANK.test(text)

/** Whether a character follows another without a gap. */
function follows(last: Glyph, next: Glyph): boolean {
  if (last.font !== next.font || last.hidden !== next.hidden || Math.abs(last.size - next.size) > 0.02 * last.size)
    return false
  const gap = (next.x - last.endX) / last.size
  if (Math.abs(next.y - last.endY) > DRIFT * last.size) return false
  return (gap <= WORD_GAP && gap >= -OVERLAP) || (MARK.test(next.text) && Math.abs(gap) < 1.5)
}

function toFragment(glyphs: readonly Glyph[], blankBefore: boolean, blankBehind: boolean): Fragment {
  const first = glyphs[0] as Glyph
  const last = glyphs.at(-1) as Glyph
  const xs = glyphs.flatMap(({ x, endX }) => [x, endX])
  return {
    text: glyphs.map(({ text }) => text).join(''),
    bytes: glyphs.every(({ code }) => code <= 0xff)
      ? glyphs.map(({ code }) => String.fromCharCode(code)).join('')
      : null,
    font: first.font,
    left: xs.reduce((a, b) => Math.min(a, b)),
    right: xs.reduce((a, b) => Math.max(a, b)),
    start: first.y,
    end: last.endY,
    size: first.size,
    hidden: first.hidden,
    bold: first.font.bold || glyphs.every(({ outlined }) => outlined),
    blankBefore,
    blankBehind,
  }
}

/**
 * Cuts the characters of a page into fragments, in the order of the file.
 *
 * @param glyphs level characters
 */
export function toFragments(glyphs: readonly Glyph[]): Fragment[] {
  const fragments: Fragment[] = []
  let run: Glyph[] = []
  let blankBefore = false
  const close = (blankBehind: boolean): void => {
    if (run.length > 0) fragments.push(toFragment(run, blankBefore, blankBehind))
    run = []
    blankBefore = blankBehind
  }
  for (const glyph of glyphs) {
    const last = run.at(-1)
    if (isBlank(glyph)) close(true)
    else {
      if (last !== undefined && !follows(last, glyph)) close(false)
      run.push(glyph)
    }
  }
  close(false)
  return fragments
}
