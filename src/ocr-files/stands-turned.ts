import type { Box } from '../page/index.ts'

/**
 * Whether a line stands on its side or on its head. What a file says of it counts only if the boxes bear it out: some
 * engines turn a page before they read it, and give boxes of the page as it was turned.
 *
 * @param angle by how much it is turned, in degrees either way, as the file says; undefined if it does not
 * @param box of the line
 * @param words boxes of its words as they are read, as far as the file has them
 */
export function standsTurned(angle: number | undefined, box: Box, words: readonly Box[]): boolean {
  if (angle === undefined) return false
  const quarters = Math.abs(Math.round(angle / 90)) % 4
  if (quarters === 0) return false
  const [first, last] = [words[0], words.at(-1)]
  if (quarters === 2) return first !== undefined && last !== undefined && first.left > last.left
  return box.bottom - box.top >= box.right - box.left
}
