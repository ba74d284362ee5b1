import { roomOf } from '../../orthography/index.ts'
import type { WordInk } from '../evidence.ts'

/** A blank is a quarter of an em wide; where so much more than usual lies between letters, one may have been lost. */
const LEAST_BLANK = 0.2

/**
 * Finds where blanks may have been lost in a token: its letters stand apart there.
 *
 * @param text the token
 * @param ink its ink, letter by letter
 * @returns offsets in the text, in order; none where the letters are not known, or the type is not
 */
export function lostBlanks(text: string, { letters, span }: WordInk): number[] {
  const signs = [...text]
  if (span === undefined || letters?.length !== signs.length) return []
  const { face } = span
  const offsets: number[] = []
  let offset = 0
  for (let i = 1; i < signs.length; i++) {
    const [before, behind] = [signs[i - 1]!, signs[i]!]
    offset += before.length
    const usual = (roomOf(before, face)?.right ?? 0) + (roomOf(behind, face)?.left ?? 0)
    if (letters[i]!.left - letters[i - 1]!.right - usual > LEAST_BLANK) offsets.push(offset)
  }
  return offsets
}
