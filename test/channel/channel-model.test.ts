import { describe, expect, it } from 'vitest'
import { channelModel, editsOf } from '../../src/channel/index.ts'

const model = channelModel(
  [
    ['ư', 'u', 0.5],
    ['u', 'u', 0.1],
    ['ươ', 'uo', 1],
    ['u', 'ii', 3],
  ],
  9,
)

describe('channelModel', () => {
  it('numbers written segments in the order in which they come', () => {
    expect(model.written).toEqual(['ư', 'u', 'ươ'])
    expect(model.writtenIndex.get('ươ')).toBe(2)
  })

  it('lists what a reading may stem from, the cheapest first', () => {
    const { segments, costs } = model.origins.get('u')!
    expect([...segments].map((index) => model.written[index])).toEqual(['u', 'ư'])
    expect(costs[0]).toBeCloseTo(0.1)
    expect(costs[1]).toBeCloseTo(0.5)
  })

  it('knows no origin of a reading that no edit has', () => {
    expect(model.origins.has('x')).toBe(false)
  })
})

describe('editsOf', () => {
  it('gives the edits back, sorted by written and read segment', () => {
    expect(editsOf(model).map(([written, read]) => `${written}>${read}`)).toEqual(['u>ii', 'u>u', 'ư>u', 'ươ>uo'])
  })
})
