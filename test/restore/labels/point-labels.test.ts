import { describe, expect, it } from 'vitest'
import { pointLabel } from '../../../src/restore/labels/point-labels.ts'

const letters = (token: string) => pointLabel(token)?.readings.map(({ text }) => text)

describe('pointLabel', () => {
  it('offers d and đ for d', () => {
    expect(letters('d)')).toEqual(['d', 'đ'])
  })

  it('knows signs that are letters', () => {
    expect(letters('©)')).toEqual(['c', 'e'])
    expect(letters('€)')).toEqual(['c', 'e'])
    expect(letters('0)')).toEqual(['o'])
    expect(letters('e)Bao')).toEqual(['e', 'g'])
  })

  it('numbers the letters in order, đ behind d', () => {
    const numbers = ['a)', 'b)', 'c)', 'd)', 'e)', 'g)'].map((token) => pointLabel(token)!.readings[0]!.number)
    expect(numbers).toEqual([1, 2, 3, 4, 6, 7])
  })

  it('takes what a letter is mostly read as for likelier', () => {
    const costs = (token: string) =>
      pointLabel(token)!.readings.map(({ cost, text }) => [text, Number(cost.toFixed(1))])
    expect(costs('1)')).toEqual([
      ['l', 0.5],
      ['i', 3.4],
      ['n', 4.3],
    ])
  })

  it.each(['a.', 'ab)', 'w)', '7)', ')', 'f)'])('finds none in %s', (token) => {
    expect(pointLabel(token)).toBeUndefined()
  })
})
