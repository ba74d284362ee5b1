import { describe, expect, it } from 'vitest'
import { editCosts, UNIT } from '../../src/channel/edit-costs.ts'
import { channelModel, type Edit } from '../../src/channel/index.ts'
import { segmentSlots } from '../../src/channel/segment-slots.ts'

const edits: readonly Edit[] = [
  ['a', 'a', 1],
  ['á', 'a', 2],
  ['á', 'ii', 3],
  ['b', '', 4],
  ['ab', 'o', 5],
  ['c', 'a', 12],
  ['C', 'c', 0],
]
const channel = channelModel(edits, 9)
const slots = segmentSlots(channel)
const costs = editCosts(channel, slots)
const slot = (segment: string) => slots.bySegment[channel.writtenIndex.get(segment)!]!
/** Cost of reading n characters from a place on for a slot, in nats. */
const cost = (of: number, place: number, n: number) =>
  (n === 0 ? costs.lost[of]! : costs.cells[costs.block[of]! + 3 * place + n - 1]!) / UNIT

describe('editCosts', () => {
  it('finds learned edits where they fit the reading', () => {
    costs.read('aiio')
    expect(cost(slot('a'), 0, 1)).toBe(1)
    expect(cost(slot('á'), 1, 2)).toBe(3)
    expect(cost(slot('ab'), 3, 1)).toBe(5)
    expect(cost(slot('b'), 2, 0)).toBe(4)
  })

  it('prices other edits of a letter as unseen, and those of a pair out', () => {
    costs.read('aiio')
    expect([0, 1, 2].map((n) => cost(slot('a'), 1, n))).toEqual([9, 9, 11])
    expect(cost(slot('a'), 0, 3)).toBeGreaterThan(1000)
    expect(cost(slot('ab'), 0, 1)).toBeGreaterThan(1000)
    expect(cost(slots.noSingle, 0, 1)).toBeGreaterThan(1000)
  })

  it('prices a class as its cheapest member, learned or not', () => {
    costs.read('aiio')
    expect(cost(slots.byClass.get('a')!, 0, 1)).toBe(1)
    expect(cost(slots.byClass.get('a')!, 1, 2)).toBe(3)
    // What was learned of c costs more than what was not learned of C.
    expect(cost(slots.byClass.get('c')!, 0, 1)).toBe(9)
    expect(cost(slots.anySingle, 0, 1)).toBe(1)
    expect(cost(slots.anyPair, 3, 1)).toBe(5)
  })

  it('forgets the reading before', () => {
    costs.read('aiio')
    costs.read('xx')
    expect(cost(slot('a'), 0, 1)).toBe(9)
    expect(costs.isLearned(slot('a'))).toBe(false)
    expect(costs.isLearned(slot('b'))).toBe(true)
  })

  it('knows the least cost of the rest of the reading', () => {
    costs.read('axo')
    // No letter is read as "x", but one may be read as "x" or "xo" without having been seen so.
    expect([...costs.rest.subarray(0, 4)].map((units) => units / UNIT)).toEqual([1 + 11, 11, 5, 0])
    expect([...costs.restUnseen.subarray(0, 4)].map((units) => units / UNIT)).toEqual([11 + 5, 11, 9, 9])
  })
})
