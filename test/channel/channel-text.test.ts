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

  it('reads and writes words that are read otherwise as a whole', () => {
    const text = 'unseen\t9.00\na\to\t2.00\n+chi\tchỉ\t0.60\n'
    expect(formatChannel(parseChannel(text))).toBe(text)
    expect(() => parseChannel('unseen\t9\n+\tchỉ\t1\n', 'c')).toThrow('behind the plus sign')
  })

  it('takes an empty reading for a letter that was lost', () => {
    expect(editsOf(parseChannel('unseen\t9\na\t\t4\n'))).toEqual([['a', '', 4]])
  })

  it('tolerates CR LF', () => {
    expect(editsOf(parseChannel('# c\r\nunseen\t9\r\na\to\t2\r\n'))).toEqual([['a', 'o', 2]])
  })

  it('passes over a byte order mark, comments and empty lines', () => {
    expect(editsOf(parseChannel('\ufeff# c\n#\n\nunseen\t9\na\to\t2\n'))).toEqual([['a', 'o', 2]])
  })

  it.each([
    ['a\to', 'expected a written segment, a read segment and a cost parted by tabs'],
    ['a\to\t1\t2', 'expected a written segment, a read segment and a cost parted by tabs'],
    ['nothing of the kind', 'expected a written segment, a read segment and a cost parted by tabs'],
    ['a\to\tx', 'the cost "x" is no number of 0 or more'],
    ['a\to\t', 'the cost "" is no number of 0 or more'],
    ['a\to\t-1', 'the cost "-1" is no number of 0 or more'],
    ['a\to\tInfinity', 'the cost "Infinity" is no number of 0 or more'],
    ['\to\t1', '"" is not one letter or two'],
    ['abc\to\t1', '"abc" is not one letter or two'],
    ['1\to\t1', '"1" is not one letter or two'],
    ['a\tabcd\t1', '"abcd" has more than 3 characters'],
    ['b\tb\t2', 'this edit is given twice'],
    ['unseen\t8', 'the cost of unseen edits is given twice'],
  ])('names file, line and reason of the bad line %j', (line, reason) => {
    const error = expect.objectContaining({ name: 'LexiconError', message: `my.txt:3: ${reason}` })
    expect(() => parseChannel(`unseen\t9\nb\tb\t1\n${line}\n`, 'my.txt')).toThrow(error)
  })

  it('finds an edit that is given twice in a file that is not sorted', () => {
    expect(() => parseChannel('unseen\t9\nc\tc\t1\na\ta\t1\nb\tb\t1\na\ta\t2\n', 'my.txt')).toThrow(
      'my.txt:5: this edit',
    )
  })

  it.each([
    ['', 1, 'the line "unseen" with a cost is missing'],
    ['a\to\t1\n', 1, 'the line "unseen" with a cost is missing'],
    ['# c\nunseen\t0\n', 2, 'the cost of unseen edits must be above 0'],
    ['# c\nunseen\tmany\n', 2, 'the cost "many" is no number of 0 or more'],
  ])('wants a positive unseen cost: %j', (text, line, reason) => {
    expect(() => parseChannel(text)).toThrow(`channel:${line}: ${reason}`)
  })
})
