import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeLegacy } from '../../../scripts/pdf/encode-legacy.ts'
import { convertLegacy, VOWELS } from '../../../src/orthography/index.ts'

const LETTERS = [...VOWELS.join(''), 'đ']
const lower = fc.array(fc.constantFrom(...LETTERS, ...'bcghklmnpqrstvx '), { maxLength: 60 }).map((a) => a.join(''))

describe('convertLegacy', () => {
  it.each([
    [
      'tcvn3',
      'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc',
      'Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
    ],
    ['tcvn3-capitals', 'ñy ban nh©n d©n tØnh v©n ®«ng', 'ỦY BAN NHÂN DÂN TỈNH VÂN ĐÔNG'],
    [
      'vni',
      'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, Ñoäc laäp - Töï do - Haïnh phuùc',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Độc lập - Tự do - Hạnh phúc',
    ],
    ['vni', 'Uyû ban nhaân daân tænh Vaân Ñoâng quyeát ñònh', 'Uỷ ban nhân dân tỉnh Vân Đông quyết định'],
    ['viscii', 'Vi®t Nam, Ðµc l§p - Tñ do - HÕnh phúc', 'Việt Nam, Độc lập - Tự do - Hạnh phúc'],
    ['vps', 'ViŒt Nam, ñ¶c lÆp - T¿ do - Hånh phúc', 'Việt Nam, Độc lập - Tự do - Hạnh phúc'],
    ['vps', 'VIŒT NAM', 'VIỆT NAM'],
  ] as const)('reads %s: %s', (encoding, text, expected) => {
    expect(convertLegacy(text, encoding)).toBe(expected)
  })

  it.each(['tcvn3', 'vps', 'viscii', 'vni'] as const)('reads every small letter of %s', (encoding) => {
    fc.assert(
      fc.property(lower, (text) => {
        expect(convertLegacy(encodeLegacy[encoding](text), encoding)).toBe(text)
      }),
    )
  })

  it.each(['viscii', 'vni'] as const)('reads every capital of %s', (encoding) => {
    fc.assert(
      fc.property(lower, (text) => {
        const capitals = text.toUpperCase()
        expect(convertLegacy(encodeLegacy[encoding](capitals), encoding)).toBe(capitals)
      }),
    )
  })

  it('reads letters at the private places of fonts of symbols', () => {
    expect(convertLegacy('\uf0ae\uf0ad\uf0ee\uf063', 'tcvn3')).toBe('được')
    expect(convertLegacy('\uf0f1\uf0f6\uf0f4\uf0ef\uf063', 'vni')).toBe('được')
  })

  it('leaves figures, signs and plain letters alone', () => {
    const text = 'So 12/2024 (a) - 50%; x = 1.000'
    for (const encoding of ['tcvn3', 'vni', 'vps', 'viscii'] as const) expect(convertLegacy(text, encoding)).toBe(text)
  })
})
