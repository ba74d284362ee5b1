import { describe, expect, test } from 'vitest'
import { PEERS, parseWordList } from '../../bench/peers/index.ts'

const words = parseWordList('# a comment\ntỉnh\t90\t7\nbáo\t50\ncáo\t40\nkế\t30\nlập\t20\ncấp\t10\nUBND\t60\n')

describe.each(Object.entries(PEERS))('%s', (_name, makePeer) => {
  const restore = makePeer(words)

  test('restores a word that is one letter off', () => {
    expect(restore('tinh bao')).toBe('tỉnh báo')
  })

  test('takes the more frequent of two words at the same distance', () => {
    expect(restore('cao')).toBe('cáo')
    expect(makePeer(parseWordList('tỉnh\t1\ntình\t2'))('tinh')).toBe('tình')
    expect(makePeer(parseWordList('tỉnh\t2\ntình\t1'))('tinh')).toBe('tỉnh')
  })

  test('keeps lines, blanks and the punctuation at the edges', () => {
    expect(restore(' (tinh),\r\n\t“bao”\n')).toBe(' (tỉnh),\r\n\t“báo”\n')
  })

  test('carries the case over', () => {
    expect(restore('Tinh TINH TiNH')).toBe('Tỉnh TỈNH TỈNH')
  })

  test('writes an abbreviation as it is listed', () => {
    expect(restore('UBNP UBND')).toBe('UBND UBND')
  })

  test('reads a digit among letters as a misread letter', () => {
    expect(restore('1ập')).toBe('lập')
  })

  test('leaves words, codes, numbers and punctuation alone', () => {
    const text = 'tỉnh 12/BC-UBND 2023 - 30.5% …'
    expect(restore(text)).toBe(text)
  })

  test('leaves alone what is like no word', () => {
    expect(restore('zzzzzzzz')).toBe('zzzzzzzz')
  })
})

test('of words that differ in case the most frequent is listed', () => {
  expect(parseWordList('TU\t3\ntu\t9\nTW\t5\n')).toEqual([
    { key: 'tu', written: 'tu', count: 9 },
    { key: 'tw', written: 'TW', count: 5 },
  ])
})
