import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCase, isSyllable, placeTone, stripTone, toneOf, withTone } from '../../src/orthography/index.ts'
import { tone, toned, toneless, wordCase } from './arbitraries.ts'

describe('toneOf', () => {
  it.each([
    ['ma', 'ngang'],
    ['mà', 'huyền'],
    ['MÁ', 'sắc'],
    ['Mả', 'hỏi'],
    ['mỡ', 'ngã'],
    ['Đặng', 'nặng'],
    ['đô', 'ngang'],
    ['', 'ngang'],
  ])('reads the tone of %j', (word, expected) => {
    expect(toneOf(word)).toBe(expected)
  })
})

describe('stripTone', () => {
  it('leaves the other marks and the case', () => {
    expect(stripTone('ĐƯỜNG Quyết')).toBe('ĐƯƠNG Quyêt')
  })

  it('leaves letters of other languages alone', () => {
    expect(stripTone('ñÿç')).toBe('ñÿç')
  })
})

describe('withTone', () => {
  it.each([
    ['hoa', 'sắc', 'hóa'],
    ['hoan', 'huyền', 'hoàn'],
    ['thuy', 'hỏi', 'thủy'],
    ['quy', 'sắc', 'quý'],
    ['gi', 'huyền', 'gì'],
    ['giưa', 'ngã', 'giữa'],
    ['gia', 'sắc', 'giá'],
    ['mia', 'sắc', 'mía'],
    ['cua', 'hỏi', 'của'],
    ['khuyu', 'hỏi', 'khuỷu'],
    ['khuya', 'nặng', 'khuỵa'],
    ['thươ', 'hỏi', 'thươ'],
    ['rươu', 'nặng', 'rượu'],
    ['ngoai', 'huyền', 'ngoài'],
    ['NGUYÊN', 'ngã', 'NGUYỄN'],
  ] as const)('puts %s in %s: %s', (word, mark, expected) => {
    expect(withTone(word, mark)).toBe(expected)
  })

  it('replaces the tone that is there', () => {
    expect(withTone('tỉnh', 'sắc')).toBe('tính')
    expect(withTone('tỉnh', 'ngang')).toBe('tinh')
  })

  it('leaves what is no syllable alone', () => {
    expect(withTone('UBND', 'sắc')).toBe('UBND')
  })

  it('can be undone and redone', () => {
    fc.assert(
      fc.property(toned, (word) => {
        expect(withTone(stripTone(word), toneOf(word), 'old')).toBe(placeTone(word, 'old'))
      }),
    )
  })

  it('gives the tone that toneOf reads', () => {
    fc.assert(
      fc.property(fc.constantFrom(...toneless), tone, (letters, mark) => {
        expect(toneOf(withTone(letters, mark))).toBe(mark)
      }),
    )
  })
})

describe('placeTone', () => {
  it.each([
    ['hóa', 'hoá'],
    ['thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['HÓA', 'HOÁ'],
    ['Ủy', 'Uỷ'],
    ['Hòa', 'Hoà'],
    ['ùa', 'ùa'],
  ])('writes %s anew as %s, and back', (old, modern) => {
    expect(placeTone(old, 'new')).toBe(modern)
    expect(placeTone(modern, 'old')).toBe(old)
  })

  it.each(['quý', 'QUỲ', 'Quỹ', 'hoàn', 'hoạt', 'huỳnh', 'của', 'mía', 'hoèn', 'hoa', 'thuở', 'UBND', '', 'y'])(
    'leaves %j as it is in both placements',
    (word) => {
      expect(placeTone(word, 'new')).toBe(word)
      expect(placeTone(word, 'old')).toBe(word)
    },
  )

  it('leaves what only ends like an open rhyme alone', () => {
    expect(placeTone('fhóa', 'new')).toBe('fhóa')
    expect(placeTone('qúy', 'new')).toBe('qúy')
  })

  it('comes back to the old placement through the new one', () => {
    fc.assert(
      fc.property(toned, wordCase, (word, wanted) => {
        fc.pre(isSyllable(word))
        const old = placeTone(applyCase(word, wanted), 'old')
        expect(placeTone(placeTone(old, 'new'), 'old')).toBe(old)
      }),
    )
  })

  it('keeps a syllable the same syllable', () => {
    fc.assert(
      fc.property(toned, (word) => {
        fc.pre(isSyllable(word))
        const moved = placeTone(word, 'new')
        expect(isSyllable(moved)).toBe(true)
        expect([toneOf(moved), stripTone(moved)]).toEqual([toneOf(word), stripTone(word)])
      }),
    )
  })
})
