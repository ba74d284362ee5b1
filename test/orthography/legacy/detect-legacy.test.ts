import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodeLegacy } from '../../../scripts/pdf/encode-legacy.ts'
import { detectLegacy } from '../../../src/orthography/index.ts'

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'utf8').normalize('NFC')

const GOLD = ['cong-van', 'nghi-quyet', 'chi-thi'].map((slug) => fixture(`${slug}/good/gold.txt`))
const ENCODINGS = ['tcvn3', 'vni', 'vps', 'viscii'] as const

describe('detectLegacy', () => {
  it.each(ENCODINGS)('tells %s by its letters', (encoding) => {
    expect(GOLD.map((text) => detectLegacy(encodeLegacy[encoding](text)))).toEqual(Array(3).fill(encoding))
  })

  it.each(ENCODINGS)('tells %s by a line of 20 words', (encoding) => {
    const line = 'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và địa phương tổ chức thực hiện kế hoạch này'
    expect(detectLegacy(encodeLegacy[encoding](line))).toBe(encoding)
  })

  it.each([
    ['Sè:', '.VnTime', 'tcvn3'],
    ['kÕ ho¹ch', 'ABCDEF+.VnArial,Bold', 'tcvn3'],
    ['kÕ ho¹ch', '.VnTimeH', 'tcvn3-capitals'],
    ['nam', 'VnTimeH-Bold', 'tcvn3-capitals'],
    ['Soá:', 'VNI-Times', 'vni'],
    ['k‰ hoåch', 'VPS Times', 'vps'],
    ['kª hoÕch', 'VI Times', 'viscii'],
  ])('tells what %s in %s is written in', (text, font, encoding) => {
    expect(detectLegacy(text, font)).toBe(encoding)
  })

  it('takes Unicode for Unicode, whatever the font', () => {
    expect(GOLD.map((text) => detectLegacy(text))).toEqual([null, null, null])
    expect(detectLegacy('Kế hoạch và báo cáo', '.VnTime')).toBe(null)
    expect(detectLegacy('là và', '.VnTime')).toBe(null)
    expect(detectLegacy('Kế hoạch', 'Times New Roman')).toBe(null)
  })

  it('takes garbled text, English, French and figures for no old encoding', () => {
    const texts = [
      fixture('cong-van/poor/garbled.txt'),
      'The committee shall report to the council on the progress of the plan before the end of each quarter.',
      'Le comité présente chaque année au conseil un rapport sur l’état de la région, les élèves et les écoles privées à créer.',
      Array.from({ length: 200 }, (_, i) => `${i * 37},${i}%`).join(' '),
      '',
    ]
    expect(texts.map((text) => detectLegacy(text))).toEqual(texts.map(() => null))
  })

  it('takes too little text without a font for no old encoding', () => {
    expect(detectLegacy('kÕ ho¹ch')).toBe(null)
  })
})
