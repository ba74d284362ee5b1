import { expect, test } from 'vitest'
import { preparePages } from '../../src/scan/prepare-pages.ts'
import { emissionsOf } from '../emissions/emissions-of.ts'
import { lineOf, pageOf, readingOf, textOf } from './pages.ts'

test('tells the restorer who read each line, what the other engine read, how sure it is, what else it thought of, and what is raised', () => {
  const vie = readingOf('vie', 'Điều 1\n\nban hành7')
  const [article, text] = vie.lines
  const alternatives = [{ text: 'hành?', confidence: 0.5 }]
  const raised = lineOf(
    text!.words.map((word) =>
      word.text === 'hành7' ? { ...word, raised: { start: 4, end: 5 }, confidence: 0.8, alternatives } : word,
    ),
  )
  const page = pageOf({ ...vie, lines: [article!, raised] }, readingOf('eng', 'Diéu 1\nTrong do\nban hanh?'))
  const { evidence, pageText } = preparePages([page])
  expect(pageText.text).toBe('Điều 1\nTrong do\nban hành7\n')
  expect(evidence).toEqual({
    sources: ['vie', 'eng', 'vie'],
    witnesses: [
      { start: 0, end: 4, source: 'eng', text: 'Diéu' },
      { start: 5, end: 6, source: 'eng', text: '1' },
      { start: 16, end: 19, source: 'eng', text: 'ban' },
      { start: 20, end: 25, source: 'eng', text: 'hanh?' },
    ],
    confidences: [{ start: 20, end: 25, confidence: 0.8 }],
    alternatives: [{ start: 20, end: 25, texts: alternatives }],
    typeSizes: [null, null, null],
    raised: [{ start: 24, end: 25 }],
  })
})

test('gives the pages back with the lines that were lost', () => {
  const page = pageOf(readingOf('vie', 'Điều 1'), readingOf('eng', 'Diéu 1\nTrong do'))
  expect(preparePages([page]).pages.map(({ readings }) => readings.map(textOf))).toEqual([
    ['Điều 1\nTrong do', 'Diéu 1'],
  ])
})

test('tells the restorer what a recogniser reads: before what the engine thought of, where another engine is the witness', () => {
  const vie = readingOf('vie', 'co mot')
  const [line] = vie.lines
  const alternatives = [
    { text: 'có', confidence: 0.4 },
    { text: 'cơ', confidence: 0.3 },
  ]
  const words = line!.words.map((word) => ({ ...word, alternatives, emissions: emissionsOf('cơ') }))
  const page = pageOf({ ...vie, lines: [lineOf(words)] }, readingOf('eng', 'co'))
  const { alternatives: told, witnesses } = preparePages([page]).evidence
  const seen = { text: 'cơ', confidence: expect.any(Number) }
  expect(witnesses).toEqual([
    { start: 0, end: 2, source: 'eng', text: 'co' },
    { start: 3, end: 6, source: 'vie', ...seen },
  ])
  expect(told).toEqual([
    { start: 0, end: 2, texts: [seen, alternatives[0]] },
    { start: 3, end: 6, texts: alternatives },
  ])
})
