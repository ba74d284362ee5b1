import { expect, test } from 'vitest'
import { correctionsJson } from '../../../src/cli/views/corrections-json.ts'
import type { Correction, RestoredPart } from '../../../src/restore/index.ts'

const correction: Correction = {
  start: 0,
  end: 3,
  source: 'Bao',
  replacement: 'Báo',
  line: 1,
  column: 1,
  kind: 'word',
  confidence: 0.123456,
  alternatives: [{ text: 'Bảo', confidence: 0.98765 }],
}

const jsonOf = (file: string, parts: readonly RestoredPart[]) => [...correctionsJson(file, parts)].join('')

test('there is one correction a line, confidences to four decimals', () => {
  const part = { start: 0, end: 3, text: 'Báo', corrections: [correction, correction], words: 3, sure: 1 }
  const json = jsonOf('a "b".txt', [part])
  const rounded = { ...correction, confidence: 0.1235, alternatives: [{ text: 'Bảo', confidence: 0.9877 }] }
  expect(json.split('\n')).toHaveLength(5)
  expect(JSON.parse(json)).toEqual({ file: 'a "b".txt', confidence: 0.3333, corrections: [rounded, rounded] })
})

test('without corrections it is still an object', () => {
  const part = { start: 0, end: 0, text: '', corrections: [], words: 0, sure: 0 }
  expect(JSON.parse(jsonOf('-', [part]))).toEqual({ file: '-', confidence: 1, corrections: [] })
})

test('any number of parts makes one object', () => {
  const part = (count: number) => {
    return { start: 0, end: 3, text: '', corrections: Array(count).fill(correction), words: count, sure: count / 2 }
  }
  for (const counts of [
    [0, 1],
    [1, 0, 2],
    [1500, 1],
    [0, 0],
  ]) {
    const json = jsonOf('-', counts.map(part))
    const all = counts.reduce((sum, count) => sum + count)
    expect(JSON.parse(json).corrections).toHaveLength(all)
    expect(JSON.parse(json).confidence).toBe(all === 0 ? 1 : 0.5)
    expect(json.split('\n')).toHaveLength(all === 0 ? 2 : all + 3)
  }
})

test('nothing is written before the first part is there', () => {
  const parts: RestoredPart[] = []
  const pieces = correctionsJson('-', {
    *[Symbol.iterator]() {
      parts.push({ start: 0, end: 3, text: '', corrections: [correction], words: 1, sure: 1 })
      yield* parts
    },
  })
  pieces.next()
  expect(parts).toHaveLength(1)
})

test('of pages each correction says where it is printed', () => {
  const part = { start: 0, end: 3, text: 'Báo', corrections: [correction], words: 1, sure: 1 }
  const box = { left: 10.123456, top: 20, right: 30.5, bottom: 32 }
  const json = [...correctionsJson('scan.pdf', [part], () => [{ page: 2, box }])].join('')
  expect(JSON.parse(json).corrections[0].places).toEqual([{ page: 2, box: { ...box, left: 10.12 } }])
})
