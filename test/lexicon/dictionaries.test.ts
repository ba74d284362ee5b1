import { describe, expect, it } from 'vitest'
import { DICTIONARIES, type DictionaryName, LexiconError, readDictionary } from '../../src/lexicon/index.ts'

describe('readDictionary', () => {
  it('reads text, weight and kind', () => {
    expect(readDictionary('# syllables\n\nhóa\t120\t30\ntỉnh\t1200\t300\n', 'syllables.txt')).toEqual([
      { text: 'hóa', weight: 120, kind: 'syllable' },
      { text: 'tỉnh', weight: 1200, kind: 'syllable' },
    ])
  })

  it('takes the weight from the column that the file has it in', () => {
    expect(readDictionary('UBND\tỦy ban nhân dân\t77\n', 'abbreviations.txt')[0]?.weight).toBe(77)
  })

  it('gives entries weight 1 where the file has no counts, and where the count is 0', () => {
    expect(readDictionary('Cao Lãnh\thuyện\tĐồng Tháp\t-2025-06\n', 'places.txt')[0]?.weight).toBe(1)
    expect(readDictionary('ĐVSNCL\tđơn vị sự nghiệp công lập\t0\n', 'abbreviations.txt')[0]?.weight).toBe(1)
  })

  it('tolerates a byte order mark, CRLF and decomposed letters', () => {
    expect(readDictionary('\ufeff# terms\r\no\u0302ng ba\u0300\t3\r\n', 'terms.txt')).toEqual([
      { text: '\u00f4ng b\u00e0', weight: 3, kind: 'term' },
    ])
  })

  it('names the file, the line and the reason when fields are missing', () => {
    const read = () => readDictionary('# one\ntỉnh\t1\t0\nhuyện\t1\n', 'syllables.txt')
    expect(read).toThrow(LexiconError)
    expect(read).toThrow('syllables.txt:3: expected 3 fields (syllable, count, title count), found 2')
  })

  it.each(['x', '-1', '1.5', ''])('rejects the count %j', (count) => {
    expect(() => readDictionary(`tỉnh\t${count}\t0\n`, 'syllables.txt')).toThrow(
      /syllables\.txt:1: the count .* is no whole/,
    )
  })

  it('rejects an empty word', () => {
    expect(() => readDictionary('\t1\n', 'terms.txt')).toThrow('terms.txt:1: the term is empty')
  })

  it('has a weight column inside its columns for every file', () => {
    for (const name of Object.keys(DICTIONARIES) as DictionaryName[]) {
      const { columns, weight } = DICTIONARIES[name]
      expect(weight === null || weight < columns.length).toBe(true)
    }
  })
})
