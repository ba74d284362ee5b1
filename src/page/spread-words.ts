import type { Box } from './page.ts'

/**
 * Divides a box among the words in it, as if all letters and blanks were equally wide.
 *
 * @param texts the words, from left to right
 * @param box around all of them
 * @returns a box for each
 */
export function spreadWords(texts: readonly string[], box: Box): Box[] {
  const letters = texts.reduce((sum, text) => sum + text.length + 1, -1)
  const width = (box.right - box.left) / Math.max(1, letters)
  let at = box.left
  return texts.map((text) => {
    const left = at
    const right = left + text.length * width
    at = right + width
    return { ...box, left, right }
  })
}

/** The words of a text: stretches without blanks. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')
