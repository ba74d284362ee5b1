import { expect, test } from 'vitest'
import { frequentWordCounter } from '../../src/report/frequent-words.ts'
import { correctionIn, detailOf } from './sample-archive.ts'

const TEXT = 'HAU HAU Tu Bo'
const HAU = correctionIn(TEXT, 'HAU', 'HẦU', 0.4, { alternatives: [['HẬU', 0.3]] })
const AGAIN = { ...HAU, start: 4, end: 7 }
const TU = correctionIn(TEXT, 'Tu', 'Tự', 0.8)

function counted(...documents: readonly (readonly (typeof HAU)[])[]) {
  const counter = frequentWordCounter()
  for (const [i, corrections] of documents.entries()) counter.add(detailOf(`${i}`, TEXT, corrections))
  return counter.words()
}

test('the words that stand at most places come first, with their documents', () => {
  expect(counted([HAU, AGAIN, TU], [HAU], [TU])).toEqual([
    { source: 'HAU', restored: 'HẦU', places: 3, documents: 2, alternatives: ['HẬU'], context: TEXT },
    { source: 'Tu', restored: 'Tự', places: 2, documents: 2, alternatives: [], context: TEXT },
  ])
})

test('a word comes with what stands around it in its line', () => {
  const text = `ba\n${'x'.repeat(50)} HAU\nbon`
  const counter = frequentWordCounter()
  const detail = detailOf('a', text, [correctionIn(text, 'HAU', 'HẦU', 0.4)])
  counter.add(detail)
  counter.add(detail)
  expect(counter.words()[0]!.context).toBe(`${'x'.repeat(39)} HAU`)
})

test('what stands at one place, is sure, was decided or is no word is left out', () => {
  const others = [
    correctionIn(TEXT, 'Bo', 'Bộ', 0.95),
    { ...HAU, decided: true as const },
    { ...AGAIN, kind: 'footnote' as const },
  ]
  expect(counted([TU], others, others)).toEqual([])
})

test('the same source restored in two ways is two words', () => {
  expect(counted([HAU, { ...AGAIN, replacement: 'HÂU' }], [HAU, { ...AGAIN, replacement: 'HÂU' }])).toMatchObject([
    { restored: 'HÂU', places: 2 },
    { restored: 'HẦU', places: 2 },
  ])
})

test('of too many words those that were met once give way', () => {
  const counter = frequentWordCounter(500, 2)
  for (const corrections of [[HAU, AGAIN], [TU], [correctionIn(TEXT, 'Bo', 'Bộ', 0.5)], [TU]]) {
    counter.add(detailOf('a', TEXT, corrections))
  }
  expect(counter.words()).toMatchObject([{ source: 'HAU', places: 2 }])
})
