import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelModel, type Edit, editsOf, formatChannel, parseChannel } from '../../src/channel/index.ts'

const written = fc.string({ unit: fc.constantFrom(...'abđấ'), minLength: 1, maxLength: 2 })
const read = fc.string({ unit: fc.constantFrom(...'ab1"#'), maxLength: 3 })
/** Costs that two decimals hold. */
const cost = fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100)
const edits = fc.uniqueArray(fc.tuple(written, read, cost), { selector: ([u, v]) => `${u}\t${v}` })
const unseen = fc.integer({ min: 1, max: 3000 }).map((hundredths) => hundredths / 100)

const rounded = (list: readonly Edit[]) => list.map(([u, v, price]) => [u, v, price.toFixed(2)])

describe('formatChannel', () => {
  it('writes a comment, the unseen cost and one sorted edit a line', () => {
    const model = channelModel(
      [
        ['ủ', 'ti', 1.234],
        ['Đ', 'P', 0.7],
      ],
      11.5,
    )
    expect(formatChannel(model, ['first', 'second'])).toBe(
      '# first\n# second\nunseen\t11.50\nĐ\tP\t0.70\nủ\tti\t1.23\n',
    )
  })
})

describe('parseChannel', () => {
  it('reads what formatChannel wrote', () => {
    fc.assert(
      fc.property(edits, unseen, (list, price) => {
        const model = channelModel(list, price)
        const again = parseChannel(formatChannel(model, ['a comment']))
        expect(rounded(editsOf(again))).toEqual(rounded(editsOf(model)))
        expect(again.unseenCost).toBe(price)
      }),
    )
  })

  it('takes an empty reading for a letter that was lost', () => {
    expect(editsOf(parseChannel('unseen\t9\na\t\t4\n'))).toEqual([['a', '', 4]])
  })

  it('tolerates CR LF', () => {
    expect(editsOf(parseChannel('# c\r\nunseen\t9\r\na\to\t2\r\n'))).toEqual([['a', 'o', 2]])
  })

  it.each(['a\to', 'a\to\tx', 'a\to\t-1', '\to\t1', 'a\to\t1\t2'])('names file and line of the bad line %j', (line) => {
    expect(() => parseChannel(`unseen\t9\n${line}\n`, 'my.txt')).toThrow('my.txt, line 2: expected')
  })

  it.each(['', 'a\to\t1\n', 'unseen\t0\n', 'unseen\tmany\n'])('wants a positive unseen cost: %j', (text) => {
    expect(() => parseChannel(text)).toThrow('no line "unseen" with a positive cost')
  })
})
