import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../../src/restore/text/pages.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'

const filler = (lines: number): string[] => Array.from({ length: lines }, (_, i) => `dong ${i} cua van ban nay`)

/** The 0-based lines on which pages begin. */
function startsOf(source: string): number[] {
  const { starts } = pagesOf(source, linesOf(source))
  return [...starts.keys()].filter((line) => starts[line])
}

describe('pagesOf', () => {
  it('takes a text without marks of pages for one page', () => {
    const source = 'mot hai\n\nba bon'
    expect(startsOf(source)).toEqual([0])
    expect(pagesOf(source, linesOf(source)).known).toBe(false)
  })

  it('begins a page at a form feed', () => {
    expect(startsOf('mot hai\n\fba bon\nnam')).toEqual([0, 1])
  })

  it('begins a page at one leading blank, not at two', () => {
    expect(startsOf('mot hai\n ba bon\n  nam sau')).toEqual([0, 1])
  })

  it('begins pages at numbers that count up at their heads', () => {
    const source = [...filler(30), '2', ...filler(30), '3', ...filler(30)].join('\n')
    expect(startsOf(source)).toEqual([0, 30, 61])
    const { numbers } = pagesOf(source, linesOf(source))
    expect([...numbers.keys()].filter((line) => numbers[line])).toEqual([30, 61])
  })

  it('begins pages behind numbers that stand at the foot', () => {
    const source = [...filler(30), '1', ...filler(30), '2', ...filler(30), '3'].join('\n')
    expect(startsOf(source)).toEqual([0, 31, 62])
  })

  it('bridges a number that was not read', () => {
    const source = [...filler(30), '2', ...filler(61), '4', ...filler(30)].join('\n')
    expect(startsOf(source)).toEqual([0, 30, 92])
  })

  it('does not take numbers in a table for pages', () => {
    const source = [...filler(30), '1', 'Xa Tan Hoa', '2', 'Xa Tan Loc', '3', 'Xa Tan Phu', ...filler(30)].join('\n')
    expect(startsOf(source)).toEqual([0])
  })

  describe('of a volume that is not the first', () => {
    /** The lines of the second text that pages begin with. */
    const startsBehind = (first: readonly string[], second: readonly string[]): number[] => {
      const [before, source] = [first.join('\n'), second.join('\n')]
      const { starts } = pagesOf(source, linesOf(source), pagesOf(before, linesOf(before)))
      return [...starts.keys()].filter((line) => starts[line])
    }

    it('goes on with the numbers, at the head or at the foot as before', () => {
      const head = [...filler(30), '2', ...filler(30), '3', ...filler(20)]
      expect(startsBehind(head, [...filler(10), '4', ...filler(10)])).toEqual([10])
      const foot = [...filler(30), '1', ...filler(30), '2', ...filler(20)]
      expect(startsBehind(foot, [...filler(10), '3', ...filler(10)])).toEqual([11])
    })

    it('remembers them over a volume without one', () => {
      const before = [...filler(30), '2', ...filler(30), '3', ...filler(5)].join('\n')
      const between = filler(50).join('\n')
      const first = pagesOf(before, linesOf(before))
      const second = pagesOf(between, linesOf(between), first)
      expect(second.last).toEqual({ value: 3, since: 56, atHead: true })
    })

    it('begins with a page only if the one before ended with a number at its foot', () => {
      const foot = [...filler(30), '1', ...filler(30), '2']
      expect(startsBehind(foot, filler(10))).toEqual([0])
      expect(startsBehind([...foot, ...filler(3)], filler(10))).toEqual([])
    })

    it('knows of pages found before', () => {
      const source = filler(3).join('\n')
      expect(pagesOf(source, linesOf(source), { known: true, last: null }).known).toBe(true)
    })
  })

  it('finds no pages in an empty text', () => {
    expect(startsOf('')).toEqual([0])
  })
})
