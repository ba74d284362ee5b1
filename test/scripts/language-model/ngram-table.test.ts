import { describe, expect, it } from 'vitest'
import {
  continuationCounts,
  countNgrams,
  indexOf,
  mergeTables,
  type NgramTable,
  sameHistory,
  suffixIndex,
  wordAt,
} from '../../../scripts/language-model/ngram-table.ts'

/** Paragraphs "2 3 2 3" and "3 2", boundary 1. */
const stream = { name: 'toy', ids: Uint16Array.of(2, 3, 2, 3, 1, 3, 2, 1) }

const listed = (table: NgramTable) =>
  Array.from({ length: table.size }, (_, i) => [
    Array.from({ length: table.order }, (_, k) => wordAt(table, i, k)).join(' '),
    table.counts[i],
  ])

describe('countNgrams', () => {
  it('counts words, boundaries too', () => {
    expect(listed(countNgrams(stream, 1))).toEqual([
      ['1', 2],
      ['2', 3],
      ['3', 3],
    ])
  })

  it('counts pairs in sorted order, those with a boundary at either end too', () => {
    expect(listed(countNgrams(stream, 2))).toEqual([
      ['1 2', 1],
      ['1 3', 1],
      ['2 1', 1],
      ['2 3', 2],
      ['3 1', 1],
      ['3 2', 2],
    ])
  })

  it('counts no n-gram across a boundary', () => {
    expect(listed(countNgrams(stream, 3)).map(([words]) => words)).toEqual([
      '1 2 3',
      '1 3 2',
      '2 3 1',
      '2 3 2',
      '3 2 1',
      '3 2 3',
    ])
  })

  it('keeps ids of sixteen bits apart', () => {
    const table = countNgrams({ name: 'wide', ids: Uint16Array.of(65535, 2, 65534, 1) }, 4)
    expect(listed(table)).toEqual([
      ['1 65535 2 65534', 1],
      ['65535 2 65534 1', 1],
    ])
  })
})

describe('mergeTables', () => {
  it('adds counts up by weight, sorted', () => {
    const other = countNgrams({ name: 'other', ids: Uint16Array.of(2, 4, 1) }, 1)
    expect(listed(mergeTables([countNgrams(stream, 1), other], [1, 10]))).toEqual([
      ['1', 12],
      ['2', 13],
      ['3', 3],
      ['4', 10],
    ])
  })
})

describe('suffixIndex', () => {
  it('finds each n-gram without its first word', () => {
    const [pairs, triples] = [countNgrams(stream, 2), countNgrams(stream, 3)]
    for (let i = 0; i < triples.size; i++) {
      const at = suffixIndex(triples, i, pairs)
      expect([wordAt(pairs, at, 0), wordAt(pairs, at, 1)]).toEqual([wordAt(triples, i, 1), wordAt(triples, i, 2)])
    }
  })
})

describe('indexOf', () => {
  it('finds what is there and nothing else', () => {
    const pairs = countNgrams(stream, 2)
    expect(indexOf(pairs, ((2 << 16) | 3) >>> 0, 0)).toBe(3)
    expect(indexOf(pairs, ((2 << 16) | 2) >>> 0, 0)).toBe(-1)
  })
})

describe('sameHistory', () => {
  it('compares all words but the last', () => {
    const pairs = countNgrams(stream, 2)
    expect(sameHistory(pairs, 0, 1)).toBe(true)
    expect(sameHistory(pairs, 1, 2)).toBe(false)
  })
})

describe('continuationCounts', () => {
  it('counts the different words before a word, and the plain count of a boundary', () => {
    // 2 stands after 1 and 3; 3 after 1 and 2; the boundary keeps its count.
    expect(listed(continuationCounts(countNgrams(stream, 2), countNgrams(stream, 1)))).toEqual([
      ['1', 2],
      ['2', 2],
      ['3', 2],
    ])
  })

  it('keeps the plain count of pairs that begin a paragraph', () => {
    const counts = new Map(
      listed(continuationCounts(countNgrams(stream, 3), countNgrams(stream, 2))).map(([words, count]) => [
        words,
        count,
      ]),
    )
    expect(counts.get('1 2')).toBe(1)
    expect(counts.get('2 3')).toBe(2) // after 1 and after 3
    expect(counts.get('3 1')).toBe(1) // after 2 only
  })
})
