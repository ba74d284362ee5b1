import { describe, expect, it } from 'vitest'
import { labelReader } from '../../../src/restore/labels/label-readings.ts'
import { TOY_CHANNEL } from '../toy-lexicon.ts'

const readings = labelReader(TOY_CHANNEL)
const texts = (read: string) =>
  [...readings(read)].sort((a, b) => a.cost - b.cost).map(({ style, text }) => `${style} ${text}`)

describe('labelReader', () => {
  it.each([
    ['I', 'I'],
    ['11', 'II'],
    ['Ill', 'III'],
    ['IIL', 'III'],
    ['VIL', 'VII'],
  ])('takes %s for the numeral %s first', (read, numeral) => {
    expect(texts(read).find((text) => text.startsWith('roman'))).toBe(`roman ${numeral}`)
  })

  it('takes a number for itself before any numeral', () => {
    expect(texts('1').slice(0, 2)).toEqual(['decimal 1', 'roman I'])
  })

  it('takes a single capital for the label it is', () => {
    expect(texts('B')).toEqual(['letter B'])
  })

  it('finds no label in a word', () => {
    expect(readings('UBND')).toEqual([])
    expect(readings('Can')).toEqual([])
  })
})
