import { describe, expect, it } from 'vitest'
import { looksAbbreviated } from '../../../scripts/lexicon/abbreviations.ts'
import { countSymbols } from '../../../scripts/lexicon/code-symbols.ts'
import { symbolRows } from '../../../scripts/lexicon/select.ts'
import { SOURCES } from '../../../scripts/lexicon/sources.ts'

const laws = SOURCES.find(({ weight }) => weight === 1)!

function symbolsOf(...lines: readonly string[]) {
  const tally = countSymbols()
  for (const line of [...lines, ...lines]) tally.read(line, [], laws)
  return Object.fromEntries(symbolRows(tally.seen))
}

describe('symbols of codes', () => {
  it.each([
    ['số 61/2018/NĐ-CP ngày', 'NĐ-CP'],
    ['số 12/QĐ-UBND.', 'QĐ-UBND'],
    ['Luật số 41/2024/QH15', 'QH15'],
    ['Nghị quyết 57-NQ/TW', 'NQ/TW'],
    ['số 05/TTr-SNV', 'TTr-SNV'],
  ])('finds the symbol in %j', (line, symbol) => {
    expect(symbolsOf(line)).toEqual({ [symbol]: 2 })
  })

  it.each(['12/2018', '3/4 diện tích', '12/NĐ-CPngày', '5/XYZ'])('finds none in %j', (line) => {
    expect(symbolsOf(line)).toEqual({})
  })
})

describe('looksAbbreviated', () => {
  it.each(['UBND', 'GD&ĐT', 'HĐND'])('accepts %s', (text) => {
    expect(looksAbbreviated(text)).toBe(true)
  })

  it.each(['XII', 'IV', 'NAM', 'A', 'QUY-CHẾ'])('rejects %s', (text) => {
    expect(looksAbbreviated(text)).toBe(false)
  })
})
