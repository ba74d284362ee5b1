import { describe, expect, it } from 'vitest'
import { channelModel } from '../../src/channel/index.ts'
import { segmentSlots } from '../../src/channel/segment-slots.ts'

const written = ['a', 'ab', 'á', 'b', 'A', 'áb', 'd', 'đ']
const channel = channelModel(
  written.map((segment) => [segment, 'x', 1]),
  9,
)
const slots = segmentSlots(channel)
const at = (segment: string) => channel.writtenIndex.get(segment)!

describe('segmentSlots', () => {
  it('numbers single letters before pairs', () => {
    for (const segment of written) expect(slots.bySegment[at(segment)]! < slots.pairs).toBe(segment.length === 1)
    expect(slots.anySingle).toBeLessThan(slots.pairs)
    expect(slots.anyPair).toBeGreaterThanOrEqual(slots.pairs)
  })

  it('gives every segment a slot of its own', () => {
    const all = [
      ...slots.bySegment,
      ...slots.byClass.values(),
      slots.anySingle,
      slots.anyPair,
      slots.noSingle,
      slots.noPair,
    ]
    expect(new Set(all).size).toBe(slots.size)
    expect(all).toHaveLength(slots.size)
  })

  it('puts letters that differ in case and marks in one class', () => {
    const classOf = (segment: string) => slots.classBySegment[at(segment)]!
    expect(classOf('á')).toBe(classOf('a'))
    expect(classOf('A')).toBe(classOf('a'))
    expect(classOf('đ')).toBe(classOf('d'))
    expect(classOf('áb')).toBe(classOf('ab'))
    expect(classOf('b')).not.toBe(classOf('a'))
    expect(slots.byClass.get('ab')).toBe(classOf('áb'))
  })
})
