import { describe, expect, it } from 'vitest'
import { extentsOf, inkWidth } from '../../../src/orthography/index.ts'
import type { WordInk } from '../../../src/restore/evidence.ts'
import { inkPrices } from '../../../src/restore/lattice/ink-prices.ts'
import { type ArcKind, choicesOf } from '../../../src/restore/lattice/lattice.ts'
import { FORM } from '../../../src/restore/lattice/surfaces.ts'
import { bundleOf, type TokenArc } from '../../../src/restore/lattice/token-layout.ts'
import { emissionsOf } from '../../emissions/emissions-of.ts'

const TEXTS = ['can', 'cân', 'cạn', 'cận', 'c§n']
const EMISSIONS = { emissionWeight: 0.5, emissionDoubt: 0.001 }
const price = inkPrices({
  ...EMISSIONS,
  extentSpread: 0.035,
  extentDoubt: 0.03,
  lettersDoubt: 0.001,
  widthDoubt: 0.01,
})

/** The ink of a word and of its letters, of which the edges do not matter. */
const inkOf = (printed: string): WordInk => ({
  reach: extentsOf(printed)!,
  letters: [...printed].map((letter, i) => ({ ...extentsOf(letter)!, left: i, right: i + 1 })),
})

const arcOf = (from: number, to: number, kind: ArcKind = 'word', texts = TEXTS as readonly string[]): TokenArc => {
  const words = Uint16Array.from(texts, (_, i) => i)
  const costs = new Float32Array(texts.length).fill(1)
  const choices = choicesOf({ words, costs, form: new Uint8Array(texts.length).fill(FORM.lower), texts })
  return { from, to, bundle: bundleOf(kind, choices) }
}

/** What the ink adds to the costs of words, in tenths of a nat. */
const tenths = ({ bundle }: TokenArc) => [...bundle.choices.costs].map((cost) => Math.round((cost - 1) * 10) / 10)

/** What the ink adds to the costs of the words of a token. */
const added = (text: string, printed: string, arc = arcOf(0, 3)) =>
  tenths(price(arc, text, { reach: extentsOf(printed)! }))

describe('inkPrices', () => {
  it('charges words for marks that have no ink and for ink that is no mark of theirs', () => {
    expect(added('can', 'can')).toEqual([0, 3.5, 3.5, 7.1, 0])
    expect(added('can', 'cân')).toEqual([3.5, 0, 7.1, 3.5, 0])
    expect(added('can', 'cận')).toEqual([7.1, 3.5, 3.5, 0, 0])
  })

  it('charges little for a measure that is a little off', () => {
    const [can, cân] = [...price(arcOf(0, 3), 'can', { reach: { ascent: 0.49, descent: 0.01 } }).bundle.choices.costs]
    expect(can).toBeLessThan(1.3)
    expect(cân).toBeGreaterThan(4)
  })

  it('charges no more the farther a measure is off', () => {
    const costsAt = (descent: number) => [
      ...price(arcOf(0, 3), 'can', { reach: { ascent: 0.47, descent } }).bundle.choices.costs,
    ]
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
      return tenths(price(arcOf(0, read.length, 'word', texts), read, inkOf(printed)))
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
      expect(tenths(price(arc, '(lan)', inkOf('(lân)')))).toEqual([3.5, 0])
    })
  })

  describe('where the width of a token is known', () => {
    const span = (printed: string, spread = 0.02) => ({
      span: { left: 3, right: 3 + inkWidth(printed, 'regular')!, face: 'regular', spread } as const,
    })

    it('charges words that are wider or narrower', () => {
      expect(tenths(price(arcOf(0, 2, 'word', ['12', 'là', 'lả', 'lò']), '12', span('là')))).toEqual([4.6, 0, 0, 1.3])
    })

    it('charges numbers too', () => {
      expect(tenths(price(arcOf(0, 5, 'number', ['20245', '2024']), '20245', span('2024')))).toEqual([4.6, 0])
    })

    it('charges less where widths are off anyway', () => {
      const [cost = 0] = tenths(price(arcOf(0, 2, 'word', ['lò']), '12', span('là', 0.04)))
      expect(cost).toBeLessThan(1.5)
    })

    it('expects long words to be off farther', () => {
      const wide = { ...span('UBND'), span: { ...span('UBND').span, right: 3.05 + inkWidth('UBND', 'regular')! } }
      const narrow = { ...span('ub'), span: { ...span('ub').span, right: 3.05 + inkWidth('ub', 'regular')! } }
      const [long = 0] = tenths(price(arcOf(0, 4, 'word', ['UBND']), 'UBND', wide))
      const [short = 0] = tenths(price(arcOf(0, 2, 'word', ['ub']), 'ub', narrow))
      expect(long).toBeLessThan(short)
    })

    it('allows for signs beside the word', () => {
      expect(tenths(price(arcOf(1, 3, 'word', ['12', 'là']), '(12),', span('(là),')))).toEqual([4.6, 0])
    })

    it('passes over the blank that a split puts behind a word', () => {
      expect(tenths(price(arcOf(0, 2, 'word', ['là ']), '12', span('là')))).toEqual([0])
    })

    it('charges nothing for words with a sign of unknown width', () => {
      expect(tenths(price(arcOf(0, 2, 'word', ['l§']), '12', span('là')))).toEqual([0])
    })
  })

  it('compares parts of a token with the ink of their letters', () => {
    const part = arcOf(0, 3)
    expect(tenths(price(part, 'canbo', inkOf('cậnbộ')))).toEqual(tenths(price(part, 'can', inkOf('cận'))))
  })

  it('leaves parts of a token as they are whose letters are not known', () => {
    const part = arcOf(0, 3)
    expect(price(part, 'canbo', { reach: extentsOf('cận')! })).toBe(part)
  })

  it('leaves numbers as they are where only their height is known, and labels', () => {
    const number = arcOf(0, 3, 'number')
    expect(price(number, 'can', { reach: extentsOf('cận')! })).toBe(number)
    const label = arcOf(0, 3, 'label')
    expect(price(label, 'can', inkOf('cận'))).toBe(label)
  })

  describe('where a recogniser has read a token', () => {
    const emissions = emissionsOf('cân')

    it('charges words for what it has not seen, and for nothing else', () => {
      const [can, cân] = tenths(price(arcOf(0, 3), 'can', { ...inkOf('cạn'), emissions }))
      expect(cân).toBe(0)
      expect(can).toBeGreaterThan(1)
    })

    it('charges numbers and codes as well', () => {
      expect(tenths(price(arcOf(0, 3, 'number', ['123']), '123', { emissions }))[0]).toBeGreaterThan(3)
      expect(tenths(price(arcOf(0, 3, 'code', ['cân']), '123', { emissions }))).toEqual([0])
    })

    it('passes over the blank that a split puts behind a word', () => {
      expect(tenths(price(arcOf(0, 3, 'word', ['cân ']), 'can', { emissions }))).toEqual([0])
    })
  })

  it('keeps the costs that others share', () => {
    const arc = arcOf(0, 3)
    price(arc, 'can', { reach: extentsOf('cận')! })
    expect([...arc.bundle.choices.costs]).toEqual([1, 1, 1, 1, 1])
  })
})
