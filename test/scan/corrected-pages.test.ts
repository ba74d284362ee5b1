import { expect, it } from 'vitest'
import { correctedPages } from '../../src/scan/index.ts'
import { pageOf, restoredWith } from './placed.ts'

const words = (...args: Parameters<typeof restoredWith>) =>
  correctedPages(restoredWith(...args))[0]!.readings[0]!.lines.map((line) => line.words)

it('puts corrected words in place, with the original as the first alternative', () => {
  expect(words([pageOf(['Hanh phic'])], ['phic', 'phúc'])).toEqual([
    [
      { text: 'Hanh', box: { left: 0, top: 0, right: 40, bottom: 20 }, confidence: 0.5 },
      {
        text: 'phúc',
        box: { left: 50, top: 0, right: 90, bottom: 20 },
        confidence: 0.9,
        alternatives: [{ text: 'phic', confidence: 0.5 }],
      },
    ],
  ])
})

it('keeps what was read of merged words with the one, of split words with the first', () => {
  const alternatives = (text: string, source: string, replacement: string) =>
    words([pageOf([text])], [source, replacement])[0]!.map((word) => [word.text, word.alternatives?.[0]?.text])
  expect(alternatives('ce “ip', 'ce “ip', 'cấp')).toEqual([['cấp', 'ce “ip']])
  expect(alternatives('Rasoét', 'Rasoét', 'Rà soát')).toEqual([
    ['Rà', 'Rasoét'],
    ['soát', undefined],
  ])
})

it('gives the alternatives of a correction as whole words, and each only once', () => {
  const page = pageOf(['(tinh),'])
  const [reading] = page.readings
  const [line] = reading!.lines
  const read = { ...line!.words[0]!, alternatives: [{ text: '(tính),' }, { text: '(tinb),' }, { text: '(tỉnh),' }] }
  const pages = [{ ...page, readings: [{ ...reading!, lines: [{ ...line!, words: [read] }] }] }]
  const restored = restoredWith(pages, ['tinh', 'tỉnh'])
  const corrections = restored.restoration.corrections.map((correction) => ({
    ...correction,
    alternatives: [{ text: 'tính', confidence: 0.1 }],
  }))
  const [corrected] = correctedPages({ ...restored, restoration: { ...restored.restoration, corrections } })
  expect(corrected!.readings[0]!.lines[0]!.words[0]!.alternatives).toEqual([
    { text: '(tinh),', confidence: 0.5 },
    { text: '(tính),', confidence: 0.1 },
    { text: '(tinb),' },
  ])
})

it('drops noise, and a line of nothing else', () => {
  expect(words([pageOf(['a | b', '~'])], ['|', ''], ['~', '']).map((line) => line.map(({ text }) => text))).toEqual([
    ['a', 'b'],
  ])
})

it('makes the first reading Vietnamese and leaves the others', () => {
  const [reading] = pageOf(['Hanh']).readings
  const page = { ...pageOf(['Hanh phic']), readings: [...pageOf(['Hanh phic']).readings, reading!] }
  const [corrected] = correctedPages(restoredWith([page], ['phic', 'phúc']))
  expect(corrected!.readings.map(({ source }) => source)).toEqual(['vie', 'eng'])
  expect(corrected!.readings[1]).toBe(reading)
})
