import { describe, expect, it } from 'vitest'
import { editsOf, estimateChannel, type TrainingPair } from '../../src/channel/index.ts'

const pair = (written: string, read: string, weight = 1): TrainingPair => ({ written, read, weight })

const toy = [
  pair('của', 'cia', 10),
  pair('thủ', 'thi', 10),
  pair('ca', 'ca', 20),
  pair('thi', 'thi', 20),
  pair('đa', 'da', 10),
]

const costs = (pairs: readonly TrainingPair[], options = {}) =>
  new Map(editsOf(estimateChannel(pairs, options)).map(([written, read, cost]) => [`${written}>${read}`, cost]))

describe('estimateChannel', () => {
  it('learns what a letter is read as', () => {
    const learned = costs(toy)
    const ofLetter = [...learned].filter(([edit]) => edit.startsWith('ủ>')).sort((a, b) => a[1] - b[1])
    expect(ofLetter[0]![0]).toBe('ủ>i')
    expect(ofLetter[0]![1]).toBeLessThan(0.2)
  })

  it('learns that other letters come out as they are', () => {
    const learned = costs(toy)
    for (const letter of ['c', 'a', 't', 'h']) expect(learned.get(`${letter}>${letter}`)).toBeLessThan(0.1)
  })

  it('gives every letter no more than one in all', () => {
    const totals = new Map<string, number>()
    for (const [edit, cost] of costs(toy)) {
      const [written] = edit.split('>')
      if (written!.length === 1) totals.set(written!, (totals.get(written!) ?? 0) + Math.exp(-cost))
    }
    expect(totals.size).toBeGreaterThan(4)
    for (const total of totals.values()) expect(total).toBeLessThanOrEqual(1.0001)
  })

  it('counts a pair of weight two as two pairs', () => {
    const twice = [...toy, ...toy]
    const heavy = toy.map(({ written, read, weight }) => pair(written, read, 2 * weight))
    const [a, b] = [costs(twice), costs(heavy)]
    expect([...a.keys()]).toEqual([...b.keys()])
    for (const [edit, cost] of a) expect(b.get(edit)).toBeCloseTo(cost, 4)
  })

  it('speaks for a letter never seen with what its class did', () => {
    // ụ was not among the pairs, ủ was: both fold to u.
    expect(costs(toy).get('ụ>i')).toBeLessThan(1)
  })

  it('keeps two letters together where they say more than one by one', () => {
    const learned = costs([
      ...[...'abcde'].flatMap((letter) => [pair(`ư${letter}`, `u${letter}`, 20), pair(`${letter}ơ`, `${letter}o`, 20)]),
      pair('ươ', 'w', 30),
    ])
    expect(learned.get('ươ>w')).toBeLessThan(0.2)
  })

  it('learns no edit of two letters from one stray pair', () => {
    const learned = costs([...toy, pair('ha', 'xyz', 1)])
    expect([...learned.keys()].filter((edit) => edit.startsWith('ha>'))).toEqual([])
  })

  it('makes a change of case dearer than it was seen', () => {
    const pairs = [pair('c', 'C', 50), pair('c', 'c', 50)]
    const [cheap, dear] = [costs(pairs, { caseChange: 0 }), costs(pairs, { caseChange: 2 })]
    expect(dear.get('c>C')! - cheap.get('c>C')!).toBeCloseTo(2, 4)
    expect(dear.get('c>c')).toBeCloseTo(cheap.get('c>c')!, 6)
  })

  it('leans on a prior where it has seen little', () => {
    const prior = estimateChannel([pair('g', 'q', 90), pair('g', 'g', 10)])
    const few = [pair('g', 'g', 1), pair('g', 'q', 1)]
    const [alone, leaning] = [costs(few), costs(few, { prior })]
    expect(Math.exp(-alone.get('g>q')!)).toBeLessThan(0.6)
    expect(Math.exp(-leaning.get('g>q')!)).toBeGreaterThan(0.8)
  })

  it('keeps what a prior knew of readings and letters that the pairs do not show', () => {
    const prior = estimateChannel([pair('ga', 'qa', 1000), pair('ho', 'bo', 1000)])
    const learned = costs([pair('ga', 'ga', 2)], { prior })
    expect(learned.get('g>q')).toBeLessThan(0.2)
    expect(learned.get('h>b')).toBeLessThan(0.2)
  })

  it('gives a prior back as it was where there is nothing to learn from', () => {
    const prior = estimateChannel(toy)
    const again = editsOf(estimateChannel([], { prior, caseChange: 0 }))
    expect(again.map(([u, v, cost]) => [u, v, cost.toFixed(4)])).toEqual(
      editsOf(prior).map(([u, v, cost]) => [u, v, cost.toFixed(4)]),
    )
  })

  it('gives the same model for the same pairs', () => {
    expect(editsOf(estimateChannel(toy))).toEqual(editsOf(estimateChannel(toy)))
  })

  it('sets the unseen cost from its probability', () => {
    expect(estimateChannel(toy, { unseen: 1e-4 }).unseenCost).toBeCloseTo(-Math.log(1e-4))
  })

  it('passes over pairs that no segmentation can explain', () => {
    const without = costs(toy)
    expect(costs([...toy, pair('a', 'abcdefgh')])).toEqual(without)
  })
})
