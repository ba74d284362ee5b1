import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTokens } from '../../../scripts/channel/align-tokens.ts'

const aligned = (written: string, read: string) =>
  alignTokens(written.split(' ').filter(Boolean), read.split(' ').filter(Boolean)).map(
    ({ written: w, read: r }) => `${w.join(' ')}>${r.join(' ')}`,
  )

describe('alignTokens', () => {
  it('pairs words that differ only in marks', () => {
    expect(aligned('Ủy ban nhân dân', 'Uy ban nhan dan')).toEqual(['Ủy>Uy', 'ban>ban', 'nhân>nhan', 'dân>dan'])
  })

  it('pairs a word with what it was misread as', () => {
    expect(aligned('của tỉnh', 'cia tinh')).toEqual(['của>cia', 'tỉnh>tinh'])
  })

  it('sees two words glued into one reading', () => {
    expect(aligned('rà soát lại', 'rasoat lai')).toEqual(['rà soát>rasoat', 'lại>lai'])
  })

  it('sees one word broken into two readings', () => {
    expect(aligned('khuyến khích dân', 'khuy en khich dan')).toEqual(['khuyến>khuy en', 'khích>khich', 'dân>dan'])
  })

  it('leaves a word without a reading alone, and a reading without a word', () => {
    expect(aligned('ở khuyến đi', 'o di')).toEqual(['ở>o', 'khuyến>', 'đi>di'])
    expect(aligned('ở đi', 'o ||~~||~ di')).toEqual(['ở>o', '>||~~||~', 'đi>di'])
  })

  it('aligns nothing with nothing', () => {
    expect(aligned('', '')).toEqual([])
  })

  it('keeps every token of both sides, in order', () => {
    const tokens = fc.array(fc.string({ unit: fc.constantFrom(...'abđ1'), minLength: 1, maxLength: 4 }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(tokens, tokens, (written, read) => {
        const stretches = alignTokens(written, read)
        expect(stretches.flatMap((stretch) => stretch.written)).toEqual(written)
        expect(stretches.flatMap((stretch) => stretch.read)).toEqual(read)
      }),
    )
  })
})
