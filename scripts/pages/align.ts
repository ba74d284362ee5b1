import type { Box } from './paint.ts'

/** A printed word: its text, its box in the picture, and the number of its printed line. */
export interface PrintedWord {
  readonly text: string
  readonly box: Box
  readonly line: number
}

/** Which printed words an OCR line covers. */
export interface LineMatch {
  /** Printed words in reading order. */
  readonly words: readonly PrintedWord[]
  /** Likeness of the printed and the read text, 0 to 1, over folded letters. */
  readonly likeness: number
}

/**
 * Folds a text to what an English engine can at best read: no marks, no case, no blanks, đ as d.
 *
 * @param text any text
 * @returns folded letters, digits and signs
 * @example fold('Đồng Tháp') // 'dongthap'
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\[\^([^\]]*)\]/g, '$1')
    .replace(/\s+/g, '')

/** Levenshtein distance by dynamic programming, one row at a time. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitute, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/**
 * How alike two texts are once folded: 1 − edit distance / length of the longer.
 *
 * @param printed the printed text
 * @param read the OCR text
 * @returns 0 to 1
 */
export const likeness = (printed: string, read: string): number => {
  const a = fold(printed)
  const b = fold(read)
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - distance(a, b) / longest
}

const overlap = (low1: number, high1: number, low2: number, high2: number) =>
  Math.min(high1, high2) - Math.max(low1, low2)

const REACH = 2.5
/** Least share of a printed word's height that its line covers. */
const LEAST_COVER = 0.5
/** What a gap beside a line as wide as the word is high counts against it: cells of a row are lines side by side. */
const GAP_PRICE = 0.1

/**
 * How well an OCR line stands where a printed word does: the share of its height that it covers near the word, less a
 * little for every distance of their middles, and for the gap beside it; −1 when it is too far off. The neighbours count
 * together, since a dash alone has hardly any height.
 */
const standing = (word: Box, line: readonly { readonly box: Box }[]): number => {
  const height = word.y2 - word.y1
  const gapTo = (box: Box) => Math.max(0, -overlap(word.x1, word.x2, box.x1, box.x2))
  const near = line.filter(({ box }) => gapTo(box) < height * REACH)
  if (near.length === 0) return -1
  const top = Math.min(...near.map(({ box }) => box.y1))
  const bottom = Math.max(...near.map(({ box }) => box.y2))
  const away = Math.abs(top + bottom - word.y1 - word.y2) / 2
  const cover = (overlap(word.y1, word.y2, top, bottom) - 0.2 * away) / height
  const gap = Math.min(...near.map(({ box }) => gapTo(box))) / height
  return cover > LEAST_COVER ? cover - GAP_PRICE * gap : -1
}

/**
 * Matches printed words to OCR lines by where they stand, so that it does not matter in which order the engine reads
 * columns. A word goes to the line that covers most of its height, at least half of it,
 * and of those side by side to the one that it stands in.
 *
 * @param printed the printed words of a page
 * @param read the OCR lines with the boxes of their words
 * @returns one match for each OCR line, and the printed words that no line covers
 */
export const alignLines = (
  printed: readonly PrintedWord[],
  read: readonly { readonly text: string; readonly words: readonly { readonly box: Box }[] }[],
): { matches: LineMatch[]; lost: PrintedWord[] } => {
  const groups: PrintedWord[][] = read.map(() => [])
  const lost: PrintedWord[] = []
  for (const word of printed) {
    let best = -1
    let most = 0
    read.forEach((line, i) => {
      const share = standing(word.box, line.words)
      if (share > most) {
        most = share
        best = i
      }
    })
    ;(groups[best] ?? lost).push(word)
  }
  const matches = groups.map((words, i) => {
    const sorted = words.sort((a, b) => a.line - b.line || a.box.x1 - b.box.x1)
    return { words: sorted, likeness: likeness(sorted.map((w) => w.text).join(' '), read[i]?.text ?? '') }
  })
  return { matches, lost }
}

/**
 * The text of an OCR line without the specks at its ends: words that stand beside every printed word.
 *
 * @param printed the printed words of the line
 * @param read the OCR words of the line
 * @returns the remaining OCR text
 */
export const withoutSpecks = (
  printed: readonly PrintedWord[],
  read: readonly { readonly text: string; readonly box: Box }[],
): string => {
  const left = Math.min(...printed.map((w) => w.box.x1))
  const right = Math.max(...printed.map((w) => w.box.x2))
  return read
    .filter(({ box }) => overlap(left, right, box.x1, box.x2) > 0)
    .map((w) => w.text)
    .join(' ')
}
