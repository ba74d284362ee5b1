import { boxAround } from './box.ts'
import type { Box, PageWord } from './page.ts'

/** The boxes of a word's letters, if there is one for each sign of its text. */
export const letterBoxes = ({ letters, text }: PageWord): readonly Box[] | undefined =>
  letters?.length === [...text].length ? letters : undefined

/**
 * Whether the boxes of letters are those of a word: others are of a page that was turned or moved.
 *
 * @param letters at least one
 * @param word the box of the word
 * @param most how far their edges may be apart
 */
export function fillsWord(letters: readonly Box[], word: Box, most: number): boolean {
  const { bottom, left, right, top } = boxAround(letters)
  const apart = [left - word.left, top - word.top, right - word.right, bottom - word.bottom]
  return apart.every((distance) => Math.abs(distance) <= most)
}
