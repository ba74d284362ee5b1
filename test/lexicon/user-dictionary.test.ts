import { describe, expect, it } from 'vitest'
import { readUserDictionary } from '../../src/lexicon/index.ts'

describe('readUserDictionary', () => {
  it('reads a word a line, with or without a weight', () => {
    expect(readUserDictionary('# mine\nTràm Chim\nOCOP\t20\n\nxa phan\t0.5')).toEqual([
      { text: 'Tràm Chim', weight: 1, kind: 'user' },
      { text: 'OCOP', weight: 20, kind: 'user' },
      { text: 'xa phan', weight: 0.5, kind: 'user' },
    ])
  })

  it('tolerates a byte order mark and CRLF, and brings words into NFC', () => {
    expect(readUserDictionary('\ufeffTha\u0301p\r\nMu\u031bo\u031b\u0300i\t2\r\n').map(({ text }) => text)).toEqual([
      'Th\u00e1p',
      'M\u01b0\u1eddi',
    ])
  })

  it('reads an array of strings and of words with weights', () => {
    expect(readUserDictionary(['Tràm Chim', { text: 'OCOP', weight: 20 }, { text: ' xã ' }])).toEqual([
      { text: 'Tràm Chim', weight: 1, kind: 'user' },
      { text: 'OCOP', weight: 20, kind: 'user' },
      { text: 'xã', weight: 1, kind: 'user' },
    ])
  })

  it.each(['0', '-1', 'many', '', 'Infinity'])('rejects the weight %j by file and line', (weight) => {
    expect(() => readUserDictionary(`# mine\nOCOP\t${weight}`, 'my.txt')).toThrow(
      'my.txt:2: the weight of "OCOP" is no positive number',
    )
  })

  it('rejects a line with more than two fields', () => {
    expect(() => readUserDictionary('a\t1\tb')).toThrow(
      'user dictionary:1: expected a word and a weight, found 3 fields',
    )
  })

  it('rejects an empty word by its position in the array', () => {
    expect(() => readUserDictionary(['a', ' '])).toThrow('user dictionary:2: the word is empty')
  })
})
