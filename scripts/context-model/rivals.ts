import { foldLetters } from '../../src/orthography/index.ts'

/** Most rivals with the same letters but for their marks, and most with one letter more, less or other. */
const SAME_LETTERS = 12
const ONE_EDIT = 12
export const RIVALS = SAME_LETTERS + ONE_EDIT

/**
 * Lists the words each word may be misread for, the likeliest first: words of the same letters and case that differ in
 * their marks, then words one edit away.
 *
 * @param vocabulary words by id, commonest first
 * @returns {@link RIVALS} ids for each word, −1 where there are no more
 */
export function rivalsOf(vocabulary: readonly string[]): Int32Array {
  const families = new Map<string, number[]>()
  vocabulary.forEach((word, id) => {
    const family = familyOf(word)
    if (family === undefined) return
    const members = families.get(family)
    if (members === undefined) families.set(family, [id])
    else members.push(id)
  })
  const byShortened = new Map<string, string[]>()
  for (const family of families.keys()) {
    for (const key of shortened(family)) byShortened.set(key, [...(byShortened.get(key) ?? []), family])
  }
  const rivals = new Int32Array(vocabulary.length * RIVALS).fill(-1)
  for (const [family, members] of families) {
    const near = new Set(shortened(family).flatMap((key) => byShortened.get(key) ?? []))
    const oneEdit = [...near]
      .filter((other) => isOneEdit(family, other))
      .flatMap((other) => families.get(other) ?? [])
      .sort((a, b) => a - b)
      .slice(0, ONE_EDIT)
    for (const id of members) {
      const sameLetters = members.filter((other) => other !== id).slice(0, SAME_LETTERS)
      rivals.set([...sameLetters, ...oneEdit], id * RIVALS)
    }
  }
  return rivals
}

/** The case of a word and its letters without their marks; undefined for signs, numbers and classes. */
function familyOf(word: string): string | undefined {
  if (!/^\p{L}+$/u.test(word)) return undefined
  const lower = word.toLowerCase()
  const written = word === lower ? 'lower' : word.length > 1 && word === word.toUpperCase() ? 'upper' : 'title'
  return CASES[written] + foldLetters(lower)
}

const CASES = { lower: 'a', title: 'A', upper: 'B' } as const

/** A family, and all that is left of it without one of its letters: what one edit makes of a word shares one with it. */
function shortened(family: string): string[] {
  return [family, ...Array.from(family.slice(1), (_, k) => family.slice(0, k + 1) + family.slice(k + 2))]
}

function isOneEdit(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const rest = long.length === short.length ? short.slice(same + 1) : short.slice(same)
  return long.slice(same + 1) === rest
}
