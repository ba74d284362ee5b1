import { type FoldedWord, joinedKey } from '../folded-words.ts'
import { differences } from '../resemblance.ts'

/** What stands at the head of the right column, a line each: name of the state and its motto, or of the Party. */
const MOTTOES: readonly string[] = [
  'conghoaxahoichunghiavietnam',
  'doclaptudohanhphuc',
  'dangcongsanvietnam',
  'vietnamdanchuconghoa',
  'conghoaxahoichunghia',
  'conghoaxahoi',
  'chunghiavietnam',
]
/** Share of the letters that may be read wrong. */
const TOLERANCE = 0.3
/** Words of dirt that may stand behind. */
const DIRT = 2

/** Where a motto stands in a line. */
export interface MottoMatch {
  /** Index of its first word, and behind its last. */
  readonly from: number
  readonly to: number
}

/**
 * Finds the name of the state, its motto, or the Party's name at the end of a line.
 *
 * @param words the words of the line
 */
export function findMotto(words: readonly FoldedWord[]): MottoMatch | null {
  let best: MottoMatch | null = null
  let bestFit = 0
  for (let to = words.length; to > 0 && to >= words.length - DIRT; to--) {
    for (let from = to - 1; from >= 0; from--) {
      if (words[to - 1]!.key === '') break
      const key = joinedKey(words.slice(from, to))
      const fit = Math.max(...MOTTOES.map((motto) => fitOf(key, motto)))
      if (fit > bestFit) {
        best = { from, to }
        bestFit = fit
      }
      if (key.length > LONGEST) break
    }
  }
  return best
}

/** Letters of a motto that are there, less those that are wrong; 0 where too many are. */
function fitOf(key: string, motto: string): number {
  const most = Math.floor(motto.length * TOLERANCE)
  if (Math.abs(key.length - motto.length) > most) return 0
  const wrong = differences(key, motto)
  return wrong > most ? 0 : motto.length - 2 * wrong
}

const LONGEST = Math.max(...MOTTOES.map((motto) => motto.length)) * (1 + TOLERANCE)
