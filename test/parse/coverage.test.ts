import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRestoration } from '../../src/parse/index.ts'
import { treeFaults } from '../../src/tree/index.ts'
import { claimsOf } from './claims.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const texts = readdirSync(FIXTURES, { withFileTypes: true })
  .filter(({ name }) => existsSync(join(FIXTURES, name, 'structure.json')))
  .map(({ name }) => readFileSync(join(FIXTURES, name, 'good', 'gold.txt'), 'utf8'))
const lines = texts.flatMap((text) => text.split('\n'))

const clean = (text: string) => parseRestoration(text, { text, corrections: [] })

/** Lines that are not blank and lie in no block, or in more than one outside the columns of header and closing. */
function misplaced(text: string): string[] {
  const { columned, owners } = claimsOf(clean(text))
  return text.split(/\r\n|\r|\n/).filter((line, i) => {
    const own = [...(owners.get(i + 1) ?? [])]
    if (line.trim() === '') return false
    return own.length === 0 || (own.length > 1 && !own.every((node) => columned.has(node)))
  })
}

const shuffled = fc.shuffledSubarray(lines, { minLength: 1, maxLength: 120 })
const cut = fc
  .constantFrom(...texts)
  .chain((text) =>
    fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
      .map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
  )
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '\f',
        'I. ',
        '1.',
        'a)',
        '-',
        '+',
        'Điều 5.',
        'Chương II',
        '[^3] ',
        'Nơi nhận:',
        'Kính gửi:',
        'PHỤ LỤC',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...lines),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('\n'))

describe('every line that is not blank lies in one block', () => {
  it.each(texts.map((text) => [text.slice(0, 40).replace(/\s+/g, ' '), text]))('in the fixture %s', (_, text) => {
    expect(misplaced(text)).toEqual([])
  })

  it('in shuffled lines', () => {
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(misplaced(some.join('\n'))).toEqual([])
      }),
    )
  })

  it('in documents cut at both ends', () => {
    fc.assert(
      fc.property(cut, (text) => {
        expect(misplaced(text)).toEqual([])
      }),
    )
  })

  it('in two documents one behind the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (one, other) => {
        expect(misplaced(`${one}\n${other}`)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('in any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(misplaced(text)).toEqual([])
      }),
    )
  })
})

describe('the tree is valid', () => {
  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anything, cut), (text) => {
        expect([...treeFaults(clean(text))]).toEqual([])
      }),
    )
  })

  it('of an empty text', () => {
    expect(clean('').children).toEqual([])
  })
})
