import { describe, expect, it } from 'vitest'
import { extentsOf } from '../../../src/orthography/index.ts'
import { extentPrices } from '../../../src/restore/lattice/extent-prices.ts'
import { choicesOf } from '../../../src/restore/lattice/lattice.ts'
import { FORM } from '../../../src/restore/lattice/surfaces.ts'
import { bundleOf, type TokenArc } from '../../../src/restore/lattice/token-layout.ts'

const TEXTS = ['can', 'cân', 'cạn', 'cận', 'c§n']
const price = extentPrices({ extentSpread: 0.035, extentDoubt: 0.03, lettersDoubt: 0.001 })

const arcOf = (
  from: number,
  to: number,
  kind: 'word' | 'number' = 'word',
  texts = TEXTS as readonly string[],
): TokenArc => {
  const words = Uint16Array.from(texts, (_, i) => i)
  const costs = new Float32Array(texts.length).fill(1)
  const choices = choicesOf({ words, costs, form: new Uint8Array(texts.length).fill(FORM.lower), texts })
  return { from, to, bundle: bundleOf(kind, choices) }
}

/** What the ink adds to the costs of the words of a token. */
const added = (text: string, printed: string, arc = arcOf(0, 3)) =>
  [...price(arc, text, extentsOf(printed)!).bundle.choices.costs].map((cost) => Math.round((cost - 1) * 10) / 10)

describe('extentPrices', () => {
  it('charges words for marks that have no ink and for ink that is no mark of theirs', () => {
    expect(added('can', 'can')).toEqual([0, 3.5, 3.5, 7.1, 0])
    expect(added('can', 'cân')).toEqual([3.5, 0, 7.1, 3.5, 0])
    expect(added('can', 'cận')).toEqual([7.1, 3.5, 3.5, 0, 0])
  })

  it('charges little for a measure that is a little off', () => {
    const [can, cân] = [...price(arcOf(0, 3), 'can', { ascent: 0.49, descent: 0.01 }).bundle.choices.costs]
    expect(can).toBeLessThan(1.3)
    expect(cân).toBeGreaterThan(4)
  })

  it('charges no more the farther a measure is off', () => {
    const costsAt = (descent: number) => [...price(arcOf(0, 3), 'can', { ascent: 0.47, descent }).bundle.choices.costs]
    expect(costsAt(-80)).toEqual(costsAt(80))
    expect(costsAt(80)[0]).toBeCloseTo(1 - Math.log(0.03 / 1.03), 3)
  })

  it('allows for the ink of signs beside the word', () => {
    expect(added('(can),', '(can),', arcOf(1, 4))).toEqual([0, 0, 0, 0, 0])
    expect(added('can.', 'can.')).toEqual([0, 3.5, 3.5, 7.1, 0])
  })

  describe('where the letters of a token are known one by one', () => {
    /** What the ink adds to the costs of words that a token may stem from, letter by letter. */
    const addedByLetters = (read: string, printed: string, texts: readonly string[]) => {
      const letters = [...printed].map((letter) => extentsOf(letter)!)
      const { choices } = price(arcOf(0, read.length, 'word', texts), read, { ...extentsOf(printed)!, letters }).bundle
      return [...choices.costs].map((cost) => Math.round((cost - 1) * 10) / 10)
    }

    it('sees the mark on a letter that stands beside a higher one', () => {
      expect(addedByLetters('lan', 'lân', ['lan', 'lân', 'lạn'])).toEqual([3.5, 0, 6.3])
    })

    it('tells two marks on a letter from one', () => {
      const [one = 0, two = 0] = addedByLetters('can', 'cấn', ['cân', 'cấn'])
      expect(two).toBe(0)
      expect(one).toBeGreaterThan(0.5)
    })

    it('compares words of more letters, or fewer, as a whole', () => {
      expect(addedByLetters('lan', 'lân', ['loan', 'lo'])).toEqual([0, 0])
    })

    it('prefers no word of another length where all of that length fit badly', () => {
      const [same = 0, shorter] = addedByLetters('dua', 'đửã', ['dua', 'va'])
      expect(same).toBeGreaterThan(2)
      expect(shorter).toBe(same)
    })

    it('charges no word more than its letters may have been parted wrongly', () => {
      const [cost] = addedByLetters('mamama', 'mậmậmậ', ['mamama'])
      expect(cost).toBe(6.9)
    })

    it('passes over the signs beside the word', () => {
      const arc = arcOf(1, 4, 'word', ['lan', 'lân'])
      const letters = [...'(lân)'].map((letter) => extentsOf(letter)!)
      const { choices } = price(arc, '(lan)', { ...extentsOf('(lân)')!, letters }).bundle
      expect([...choices.costs].map((cost) => Math.round((cost - 1) * 10) / 10)).toEqual([3.5, 0])
    })
  })

  it('leaves numbers and parts of words as they are', () => {
    const number = arcOf(0, 3, 'number')
    expect(price(number, 'can', extentsOf('cận')!)).toBe(number)
    const part = arcOf(0, 3)
    expect(price(part, 'canbo', extentsOf('cận')!)).toBe(part)
  })

  it('keeps the costs that others share', () => {
    const arc = arcOf(0, 3)
    price(arc, 'can', extentsOf('cận')!)
    expect([...arc.bundle.choices.costs]).toEqual([1, 1, 1, 1, 1])
  })
})
