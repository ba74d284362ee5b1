import { foldLetters } from '../../src/orthography/index.ts'

const FOOTNOTE_MARK = /\[\^[^\]]*\]/g

/**
 * Leaves of a text only what structure is compared by: letters without marks and case, and digits.
 *
 * @param text - any text
 */
export function skeleton(text: string): string {
  return foldLetters(text.replace(FOOTNOTE_MARK, '').normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/**
 * Whether two texts say the same but for a few letters.
 *
 * @param a - a text
 * @param b - another
 * @param least - the least share of letters that agree, 0 to 1
 */
export function isLike(a: string, b: string, least = 0.85): boolean {
  const [x, y] = [skeleton(a), skeleton(b)]
  const longest = Math.max(x.length, y.length)
  return longest === 0 || 1 - editDistance(x, y) / longest >= least
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(substituted, above[j]! + 1, row[j - 1]! + 1))
    }
    above = row
  }
  return above[b.length]!
}
