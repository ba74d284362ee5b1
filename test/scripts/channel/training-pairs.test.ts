import { describe, expect, it } from 'vitest'
import { wordPairs } from '../../../scripts/channel/training-pairs.ts'

const pairs = (written: string, read: string, weight = 1) =>
  wordPairs([{ written, read }], weight).map((pair) => `${pair.written}>${pair.read}`)

describe('wordPairs', () => {
  it('pairs the words of a line', () => {
    expect(pairs('tỉnh Đồng', 'tinh Pong')).toEqual(['tỉnh>tinh', 'Đồng>Pong'])
  })

  it('counts equal pairs together, each by the weight', () => {
    const lines = [
      { written: 'của xã', read: 'cua xa' },
      { written: 'của', read: 'cua' },
    ]
    expect(wordPairs(lines, 5)).toEqual([
      { written: 'của', read: 'cua', weight: 10 },
      { written: 'xã', read: 'xa', weight: 5 },
    ])
  })

  it('takes punctuation off that both sides share', () => {
    expect(pairs('(xã), tỉnh;', '(xa), tinh;')).toEqual(['xã>xa', 'tỉnh>tinh'])
  })

  it('keeps punctuation that stands for a part of the word', () => {
    expect(pairs('trị các xã', 'tr? cac xa')).toContain('trị>tr?')
  })

  it('leaves out numbers and codes', () => {
    expect(pairs('số 12/NQ-HĐND năm', 's6 12/NQ-HPND nam')).toEqual(['số>s6', 'năm>nam'])
  })

  it('leaves out words glued or broken', () => {
    expect(pairs('rà soát lại', 'rasoat lai')).toEqual(['lại>lai'])
  })

  it('leaves out lines with footnote marks', () => {
    expect(pairs('quy định[^2] này', 'quy dinh? nay')).toEqual([])
  })

  it('leaves out readings far longer than the word', () => {
    expect(pairs('ở', 'xxxxxxxx')).toEqual([])
  })
})
