import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  DICTIONARIES,
  type DictionaryName,
  readAbbreviations,
  readDictionary,
  readDocumentTypes,
  readPlaces,
  readSyllables,
} from '../../src/lexicon/index.ts'
import { isSyllable, normalizeText, placeTone } from '../../src/orthography/index.ts'

const read = (name: DictionaryName) => readFileSync(new URL(`../../dictionaries/${name}`, import.meta.url), 'utf8')
const names = Object.keys(DICTIONARIES) as DictionaryName[]

describe.each(names)('dictionaries/%s', (name) => {
  const source = read(name)

  it('reads without an error and is not empty', () => {
    expect(readDictionary(source, name).length).toBeGreaterThan(40)
  })

  it('says at its head what it is', () => {
    expect(source).toMatch(/^# .+\n(?:# .+\n)*# Fields: /)
  })

  it('is in normal form and holds no line twice', () => {
    expect(normalizeText(source)).toBe(source)
    const lines = source.trim().split('\n')
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('stays small', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(700_000)
  })
})

describe('the dictionaries', () => {
  it('hold valid syllables only, in lower case and the old placement', () => {
    const syllables = readSyllables(read('syllables.txt'))
    const wrong = syllables.filter(
      ({ text }) => !isSyllable(text) || text !== text.toLowerCase() || placeTone(text, 'old') !== text,
    )
    expect(wrong).toEqual([])
    expect(syllables.every(({ count, titleCount }) => titleCount <= count)).toBe(true)
  })

  it('know the common abbreviations', () => {
    const expansions = new Map(
      readAbbreviations(read('abbreviations.txt')).map((entry) => [entry.text, entry.expansions]),
    )
    expect(expansions.get('UBND')).toEqual(['Ủy ban nhân dân'])
    expect(expansions.get('TTHC')).toEqual(['thủ tục hành chính'])
  })

  it('know the types of documents', () => {
    const types = new Map(readDocumentTypes(read('document-types.txt')).map((type) => [type.name, type.abbreviation]))
    expect(types.get('Quyết định')).toBe('QĐ')
    expect(types.get('Công văn')).toBe('')
  })

  it('have 63 provinces until June 2025 and 34 since', () => {
    const provinces = readPlaces(read('places.txt')).filter(({ parents }) => parents.length === 0)
    const at = (validity: string) =>
      new Set(provinces.filter((place) => place.validity === validity || place.validity === 'both').map((p) => p.name))
    // Huế counts twice before: the province was renamed half a year earlier.
    expect(at('-2025-06').size).toBe(64)
    expect(at('2025-07-').size).toBe(34)
  })

  it('have 3,321 communes since July 2025, and no district', () => {
    const current = readPlaces(read('places.txt')).filter(({ validity }) => validity !== '-2025-06')
    const communes = current.filter(({ parents }) => parents.length === 1)
    expect(communes).toHaveLength(3321)
    expect(new Set(communes.map(({ level }) => level))).toEqual(new Set(['xã', 'phường', 'đặc khu']))
  })

  it('hold terms of two to five syllables', () => {
    const terms = readDictionary(read('terms.txt'), 'terms.txt').map(({ text }) => text.split(' '))
    expect(terms.filter((words) => words.length < 2 || words.length > 5 || !words.every(isSyllable))).toEqual([])
  })
})
