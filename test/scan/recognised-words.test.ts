import { describe, expect, it } from 'vitest'
import { layOutPages, type Page, type PageWord } from '../../src/page/index.ts'
import type { Witness } from '../../src/restore/index.ts'
import { recognisedWords } from '../../src/scan/recognised-words.ts'
import { emissionsOf } from '../emissions/emissions-of.ts'
import { pageOf, readingOf } from './pages.ts'

/** A page on which a recogniser reads words, by what the engine read; others it says nothing of. */
function recognisedPage(text: string, told: Readonly<Record<string, string>>, source: 'eng' | 'text' = 'eng'): Page {
  const { lines } = readingOf('eng', text)
  const heard = (word: PageWord): PageWord =>
    told[word.text] === undefined ? word : { ...word, emissions: emissionsOf(told[word.text]!) }
  return pageOf({ source, lines: lines.map((line) => ({ ...line, words: line.words.map(heard) })) })
}

const witnessesOf = (page: Page, others: readonly Witness[] = []) =>
  recognisedWords(others, layOutPages([page])).witnesses.map(({ end, start, text }) => [start, end, text])

describe('recognisedWords', () => {
  it('tells what a recogniser reads in place of each word', () => {
    expect(witnessesOf(recognisedPage('Tinh 12 viec\nVey', { '12': 'là', Vey: 'về y' }))).toEqual([
      [5, 7, 'là'],
      [13, 16, 'về y'],
    ])
  })

  it('is as sure as the recogniser is', () => {
    const confidenceOf = (page: Page) => recognisedWords([], layOutPages([page])).witnesses[0]!.confidence!
    const unsure = { ...recognisedPage('can', {}) }
    const words = unsure.readings[0]!.lines[0]!.words.map((word) => ({ ...word, emissions: emissionsOf('cân', 0.5) }))
    const lines = [{ ...unsure.readings[0]!.lines[0]!, words }]
    expect(confidenceOf(recognisedPage('can', { can: 'cân' }))).toBeGreaterThan(0.8)
    expect(confidenceOf(pageOf({ source: 'eng', lines }))).toBeLessThan(0.2)
  })

  it('leaves words to other engines of which these have told', () => {
    const page = recognisedPage('mot hai ba bon', { mot: 'mát', hai: 'hai', ba: 'ba', bon: 'bạn' })
    const other: Witness = { start: 4, end: 10, source: 'vie', text: 'haiba' }
    expect(witnessesOf(page, [other])).toEqual([
      [0, 3, 'mát'],
      [4, 10, 'haiba'],
      [11, 14, 'bạn'],
    ])
  })

  it('tells of those words what else they may be', () => {
    const page = recognisedPage('mot hai ba bon', { mot: 'mát', hai: 'hại', ba: 'ba', bon: 'b n' })
    const other: Witness = { start: 4, end: 14, source: 'vie', text: 'haiba bon' }
    const { others } = recognisedWords([other], layOutPages([page]))
    expect([...others].map(([start, { text }]) => [start, text])).toEqual([[4, 'hại']])
  })

  it('tells nothing where it reads nothing, nor of text that nobody read', () => {
    expect(witnessesOf(recognisedPage('mot hai', { mot: '', hai: ' ' }))).toEqual([])
    expect(witnessesOf(recognisedPage('mot hai', { mot: 'mai' }, 'text'))).toEqual([])
  })
})
