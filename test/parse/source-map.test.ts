import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastAtMost, sourceMap } from '../../src/parse/source-map.ts'
import { correction } from './clean.ts'

describe('sourceMap', () => {
  it('leads every offset to itself where nothing was changed', () => {
    const map = sourceMap([])
    expect([map.start(0), map.end(0), map.start(7), map.end(7)]).toEqual([0, 0, 7, 7])
  })

  it('lays all of what a correction made where its source lies', () => {
    // "ab XX cd" for "ab xxxx cd"
    const map = sourceMap([correction(3, 7, 'XX')])
    expect([3, 4].map(map.start)).toEqual([3, 3])
    expect([4, 5].map(map.end)).toEqual([7, 7])
  })

  it('shifts what stands behind a correction', () => {
    const map = sourceMap([correction(0, 1, 'aaa'), correction(4, 6, 'b')])
    expect([map.start(3), map.end(6), map.start(7)]).toEqual([1, 4, 6])
  })

  it('ends before a correction that makes nothing, and begins behind it', () => {
    const map = sourceMap([correction(2, 5, '')])
    expect([map.end(2), map.start(2)]).toEqual([2, 5])
  })
})

it('lastAtMost finds what a search from the end finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (values, limit) => {
      const sorted = values.toSorted((a, b) => a - b)
      expect(lastAtMost(sorted, limit)).toBe(sorted.findLastIndex((value) => value <= limit))
    }),
  )
})
