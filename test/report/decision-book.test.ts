import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDecisions,
  type DecidableWord,
  type DecisionBook,
  decide,
  decisionFor,
  undo,
  withdraw,
} from '../../src/report/decision-book.ts'

const word = (start: number, document = 'a'): DecidableWord => ({
  source: 'HAU',
  restored: 'HẦU',
  place: { input: document, sha256: document.repeat(64), start, end: start + 3 },
})
const EMPTY: DecisionBook = new Map()

describe('a decision', () => {
  test('for a place holds there alone', () => {
    const { book } = decide(EMPTY, word(1), 'HẬU', false)
    expect(decisionFor(book, word(1))).toEqual({ ...word(1), text: 'HẬU' })
    expect(decisionFor(book, word(5))).toBeUndefined()
    expect(decisionFor(book, word(1, 'b'))).toBeUndefined()
  })

  test('for everywhere holds wherever the same was restored in the same way', () => {
    const { book } = decide(EMPTY, word(1), 'HẬU', true)
    expect(decisionFor(book, word(7, 'b'))).toEqual({ source: 'HAU', restored: 'HẦU', text: 'HẬU' })
    expect(decisionFor(book, { ...word(7), restored: 'HÂU' })).toBeUndefined()
  })

  test('for a place goes before one for everywhere', () => {
    const general = decide(EMPTY, word(1), 'HẬU', true).book
    const both = decide(general, word(5), 'HẦU', false).book
    expect([word(1), word(5)].map((it) => decisionFor(both, it)?.text)).toEqual(['HẬU', 'HẦU'])
    expect(decisionFor(withdraw(both, word(5)).book, word(5))?.text).toBe('HẬU')
  })

  test('for everywhere takes the place of the one for the word that it is made at', () => {
    const placed = decide(EMPTY, word(1), 'HẦU', false).book
    expect([...decide(placed, word(1), 'HẬU', true).book.values()]).toEqual([
      { source: 'HAU', restored: 'HẦU', text: 'HẬU' },
    ])
  })

  test('that is added takes the place of another about the same', () => {
    const { book } = decide(EMPTY, word(1), 'HẬU', false)
    expect([...addDecisions(book, [{ ...word(1), text: 'HẦU' }]).book.values()]).toEqual([{ ...word(1), text: 'HẦU' }])
  })

  test('can be undone, step by step', () => {
    const step = fc.record({
      start: fc.nat(3),
      text: fc.string(),
      how: fc.constantFrom('here', 'everywhere', 'withdraw'),
    })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const books = [EMPTY]
        const undoing = steps.map(({ how, start, text }) => {
          const book = books.at(-1)!
          const next =
            how === 'withdraw' ? withdraw(book, word(start)) : decide(book, word(start), text, how !== 'here')
          books.push(next.book)
          return next.step
        })
        for (const step of undoing.reverse()) {
          const book = undo(books.pop()!, step)
          expect(new Map(book)).toEqual(new Map(books.at(-1)!))
        }
      }),
    )
  })
})
