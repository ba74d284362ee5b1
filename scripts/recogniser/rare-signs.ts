import { ALPHABET, VOWELS } from '../../src/orthography/index.ts'
import type { Block, Fragment } from '../pages/markup.ts'
import { code, pad, upper } from '../pages/phrases.ts'
import type { Random } from '../pages/random.ts'

const LETTERS = [...new Set(ALPHABET + VOWELS.join(''))]
const LATIN = [...'abcdefghijklmnopqrstuvwxyz']
const SIGNS = [...'.,;:()[]/-–+=%&*@#!?“”"\'’…°²³½<>']
/** How often a block stands in capitals. */
const CAPITALS = 0.08

const digits = (random: Random, count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('')

const number = (random: Random): string =>
  random.weighted<() => string>([
    [() => digits(random, random.int(1, 4)), 6],
    [() => `${random.int(1, 999)}.${digits(random, 3)}`, 6],
    [() => `${random.int(1, 999)}.${digits(random, 3)}.${digits(random, 3)}`, 3],
    [() => `${random.int(0, 999)},${digits(random, random.int(1, 2))}`, 4],
    [() => `${random.int(0, 999)},${digits(random, random.int(1, 2))}%`, 2],
    [() => `${pad(random.int(1, 31))}/${random.int(1, 12)}/${random.int(1975, 2030)}`, 3],
    [() => `${random.int(1, 99)}/${random.int(1, 99)}`, 1],
    [() => `${random.int(1, 20)}.${random.int(1, 12)}${random.pick(['', '.'])}`, 1],
    [() => String(random.int(1975, 2035)), 2],
    [() => random.pick(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']), 1],
    [() => random.pick(['m', 'km', 'cm', 'm2', 'm3', 'm²', 'm³', 'ha', 'kg', 'mg/l', 'ml', 'kWh', '°C']), 1],
  ])()

const strange = (random: Random, letters: readonly string[], least: number, most: number) =>
  Array.from({ length: random.int(least, most) }, () => random.pick(letters)).join('')

/** Words put in place of others, so that signs are seen in every company, and how often. */
const KINDS: readonly (readonly [(random: Random, word: string) => string, number])[] = [
  [(_, word) => word, 80],
  [number, 9],
  [code, 1],
  [(_, word) => upper(word), 1.5],
  [(_, word) => upper(word.slice(0, 1)) + word.slice(1), 1],
  // A letter of a word becomes another one.
  [(random, word) => word.replace(/\p{Ll}/gu, (letter) => (random.chance(0.3) ? random.pick(LETTERS) : letter)), 3],
  [(random) => upper(strange(random, LETTERS, 1, 5)), 1.2],
  [(random) => strange(random, LATIN, 1, 8), 1.2],
  [(random) => upper(strange(random, LATIN, 1, 5)), 1],
  [(random, word) => random.pick(SIGNS) + word, 0.5],
  [(random, word) => word + random.pick(SIGNS), 1],
  [
    (random) =>
      `${strange(random, LATIN, 2, 6)}.${strange(random, LATIN, 2, 6)}@${strange(random, LATIN, 3, 7)}.gov.vn`,
    0.2,
  ],
  [(random) => `https://${strange(random, LATIN, 2, 8)}.gov.vn/${strange(random, LATIN, 2, 6)}`, 0.2],
]

/**
 * Puts what is rare in documents into them: numbers, letters in company that no word has, capitals, signs.
 *
 * @param blocks of a page
 * @param random source of every choice
 */
export function withRareSigns(blocks: readonly Block[], random: Random): Block[] {
  return blocks.map((block) => {
    const isCapital = random.chance(CAPITALS)
    const other = (fragment: Fragment): Fragment => {
      if (fragment.mark) return fragment
      const text = random.weighted(KINDS)(random, fragment.text)
      return { ...fragment, text: isCapital ? upper(text) : text }
    }
    return { ...block, cells: block.cells.map((words) => words.map((word) => word.map(other))) }
  })
}
