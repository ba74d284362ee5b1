import type { Box, PageWord } from './page.ts'

/**
 * The letters of a word, if there is a box for each.
 *
 * @param text of the word
 * @param boxes in order; undefined where one is missing or damaged
 */
export function lettersOf(text: string, boxes: readonly (Box | undefined)[]): Pick<PageWord, 'letters'> {
  const letters = boxes.filter((box) => box !== undefined)
  return letters.length === boxes.length && letters.length === [...text].length ? { letters } : {}
}
