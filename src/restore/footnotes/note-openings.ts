import type { Line } from '../text/tokens.ts'
import { type HeardGlyph, plainSigns } from './mark-places.ts'

/** A place that may be the mark before a note's own text. */
export interface OpeningPlace {
  readonly start: number
  readonly end: number
  readonly glyph: string
  /** Whether it is glued to the word behind it. */
  readonly glued: boolean
  /** Natural logarithm of the odds against a line that is no note beginning so. */
  readonly evidence: number
  /** What another engine has read for the same mark. */
  readonly heard?: HeardGlyph
}

const APART = /^(?:[^\p{L}\p{N}\s.,()[\]•·]{1,3}|\)|\d{1,2}[^\p{L}\p{N}\s.,):/-]?|[^\p{L}\p{N}\s.,($]\d{1,2}|[lIYS])$/u
const GLUED_SIGNS = /^[^\p{L}\p{N}\s.,()[\]]{1,3}\d?|^\d{1,2}[^\p{L}\p{N}\s.,):/-]?/u
const LETTERS_NEXT = /^\p{Lu}[\p{L}\p{S}\p{N}]/u
const TITLE = /^["“‘'(]*\p{Lu}/u
const SMALL = /^\p{Ll}/u
/** Digits glued to a word that begins with digits itself: "191§" for "10 Tổ". */
const GLUED_DIGITS = /^\d{2,4}[^\p{L}\p{N}\s.,;:)/-]$/u

/** How often a line that opens no note begins with a sign apart from its first word. */
const APART_BACKGROUND: readonly (readonly [RegExp, number])[] = [
  [/^[-–—]$/, 0.1],
  [/^\+$/, 0.02],
  [/^\d{1,2}$/, 0.01],
  [/^[*=~$]$/, 0.003],
  [/^\p{L}$/u, 0.003],
  [/^/, 0.0003],
]

const GLUED_BACKGROUND: readonly (readonly [RegExp, number])[] = [
  [/^[-–—+]/, 0.02],
  [/^["“”]/, 0.004],
  [/^\*/, 0.003],
  [/^\d/, 0.001],
  [/^/, 0.0005],
]

/** What the word behind the mark says, in nats: notes begin with a capital. */
const TITLE_FOLLOWS = 0.6
const SMALL_FOLLOWS = -3
const OTHER_FOLLOWS = -1.5

/**
 * Finds what may be the mark of a note at the start of a line.
 *
 * @param line the line
 */
export function openingPlaces({ tokens }: Line): OpeningPlace[] {
  const [first, second] = tokens
  if (first === undefined) return []
  const { start } = first
  const text = plainSigns(first.text)
  const place = (glyph: string, glued: boolean, evidence: number): OpeningPlace => ({
    start,
    end: start + glyph.length,
    glyph: first.text.slice(0, glyph.length),
    glued,
    evidence,
  })
  if (APART.test(text)) {
    if (second === undefined) return []
    return [place(text, false, following(second.text) - background(text, APART_BACKGROUND))]
  }
  if (GLUED_DIGITS.test(text)) {
    return [1, 2].map((length) => place(text.slice(0, length), true, -background(text, GLUED_BACKGROUND)))
  }
  const glyph = GLUED_SIGNS.exec(text)?.[0]
  if (glyph === undefined || !LETTERS_NEXT.test(text.slice(glyph.length))) return []
  return [place(glyph, true, TITLE_FOLLOWS - background(glyph, GLUED_BACKGROUND))]
}

function following(word: string): number {
  return TITLE.test(word) ? TITLE_FOLLOWS : SMALL.test(word) ? SMALL_FOLLOWS : OTHER_FOLLOWS
}

function background(glyph: string, table: readonly (readonly [RegExp, number])[]): number {
  return Math.log(table.find(([pattern]) => pattern.test(glyph))![1])
}
