import { describe, expect, it } from 'vitest'
import { applyCorrections, type Correction } from '../../src/index.ts'
import { correctedText, joinParts } from '../../src/restore/restoration.ts'

const correction = (start: number, end: number, source: string, replacement: string): Correction => ({
  start,
  end,
  source,
  replacement,
  line: 1,
  column: start + 1,
  kind: 'word',
  confidence: 1,
  alternatives: [],
})

describe('applyCorrections', () => {
  it('gives the source back without corrections', () => {
    expect(applyCorrections('Poc 1ap', [])).toBe('Poc 1ap')
  })

  it('replaces each span', () => {
    const list = [correction(0, 3, 'Poc', 'Độc'), correction(4, 7, '1ap', 'lập')]
    expect(applyCorrections('Poc 1ap.', list)).toBe('Độc lập.')
  })

  it('takes offsets for those of the source where lengths change', () => {
    const list = [correction(0, 1, 'a', 'xxx'), correction(1, 2, 'b', ''), correction(2, 3, 'c', 'y')]
    expect(applyCorrections('abc', list)).toBe('xxxy')
  })

  it('takes any number of corrections', () => {
    const source = 'ab'.repeat(20_000)
    const list = Array.from({ length: 20_000 }, (_, i) => correction(2 * i, 2 * i + 1, 'a', 'đ'))
    expect(applyCorrections(source, list)).toBe('đb'.repeat(20_000))
  })
})

describe('correctedText', () => {
  it('gives a run of the source, corrected', () => {
    expect(correctedText('abc abc', [correction(4, 5, 'a', 'xx')], 3, 6)).toBe(' xxb')
  })
})

describe('joinParts', () => {
  const part = (start: number, text: string, words: number, sure: number) => {
    return { start, end: start + text.length, text, corrections: [correction(start, start + 1, '', text)], words, sure }
  }

  it('puts texts and corrections together, and weighs confidence by words', () => {
    expect(joinParts([part(0, 'một', 3, 3), part(3, 'hai', 1, 0)])).toEqual({
      text: 'mộthai',
      corrections: [correction(0, 1, '', 'một'), correction(3, 4, '', 'hai')],
      confidence: 0.75,
    })
  })

  it('is sure of a text without words', () => {
    expect(joinParts([part(0, ' ', 0, 0)]).confidence).toBe(1)
  })
})
