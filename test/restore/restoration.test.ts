import { describe, expect, it } from 'vitest'
import { applyCorrections, type Correction } from '../../src/index.ts'

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
})
