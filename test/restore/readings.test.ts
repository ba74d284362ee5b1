import { describe, expect, it } from 'vitest'
import { createRestorer, restore } from '../../src/index.ts'
import { singleChoice } from '../../src/restore/lattice/lattice.ts'
import { LatticeBuilder } from '../../src/restore/lattice/lattice-builder.ts'
import { bundleOf } from '../../src/restore/lattice/token-layout.ts'
import { readingsOf } from '../../src/restore/readings.ts'

describe('restore', () => {
  it.each([
    ['Poc 1ap - Tw do - Hanh phiic', 'Độc lập - Tự do - Hạnh phúc'],
    ['CONG HOA XA HOI CHU NGHIA VIET NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['UY BAN NHAN DAN', 'ỦY BAN NHÂN DÂN'],
    ['UBND HUYEN SONG HINH', 'UBND HUYỆN SÔNG HINH'],
    ['UBND HUYEN CAM LAM', 'UBND HUYỆN CAM LÂM'],
    ['Can ctr Luat T6 chirc chinh quyén dia phuong', 'Căn cứ Luật Tổ chức chính quyền địa phương'],
    ['Nghi dinh s6 30/2020/ND-CP', 'Nghị định số 30/2020/NĐ-CP'],
    ['Quyét dinh s6 45/QB-UBND', 'Quyết định số 45/QĐ-UBND'],
    ['Lwu: VT, VP.', 'Lưu: VT, VP.'],
  ])('reads %j as %j', (source, text) => {
    expect(restore(source).text).toBe(text)
  })

  it.each([
    ['S6: 158/TB- VPUBND ngay 02', 'Số: 158/TB-VPUBND ngày 02'],
    ['Quyét dinh s6.36/QD-UBND cua tinh', 'Quyết định số 36/QĐ-UBND của tỉnh'],
    ['Quy dinh s6 70-QB/TW™ cua Ban', 'Quy định số 70-QĐ/TW™ của Ban'],
  ])('mends the code in %j', (source, text) => {
    expect(restore(source).text).toBe(text)
  })

  it.each([
    ['B6 NN&PTNT va S6 KH&DT', 'Bộ NN&PTNT và Sở KH&ĐT'],
    ['- BCb CCHC cua tinh;', '- BCĐ CCHC của tỉnh;'],
    ['chi s6 DTI cua tinh', 'chỉ số DTI của tỉnh'],
    ['02 ban vé khé A1 cua huyén', '02 bản vẽ khổ A1 của huyện'],
    ['Dai PT-TH tinh', 'Đài PT-TH tỉnh'],
  ])('reads the abbreviation in %j', (source, text) => {
    expect(restore(source).text).toBe(text)
  })

  it.each(['so.yte@tinh.gov.vn', 'https://dichvucong.gov.vn/tin-tuc/hoat-dong', 'www.tinh.gov.vn'])(
    'leaves the address %s alone',
    (address) => {
      expect(restore(`Dia chi: ${address} cua tinh`).text).toContain(` ${address} `)
    },
  )

  it('names the rule behind a code', () => {
    const [correction] = restore('30/2020/ND-CP').corrections
    expect(correction).toMatchObject({ kind: 'code', source: '30/2020/ND-CP', replacement: '30/2020/NĐ-CP' })
    expect(correction!.rule).toBeTypeOf('string')
  })

  it('leaves footnote marks alone that stand in the text already', () => {
    expect(restore('[^1] Theo bao cao').text).toMatch(/^\[\^1\] /)
  })

  it('lists no alternative twice', () => {
    for (const { alternatives } of createRestorer({ alternatives: 9 }).restore(' l%').corrections) {
      expect(new Set(alternatives.map(({ text }) => text)).size).toBe(alternatives.length)
    }
  })
})

describe('readingsOf', () => {
  it('adds up what speaks for choices of the same text', () => {
    const choices = { ...singleChoice(2, ''), texts: ['NAM', 'NĂM', 'NAM'] }
    const builder = new LatticeBuilder()
    builder.add(bundleOf('word', choices), 0, 1, 0, 3, true)
    const readingWith = (posterior: readonly number[]) => {
      const columns = { first: Int32Array.of(0, 3), choice: Uint16Array.of(0, 1, 2) }
      const decoding = {
        path: [{ bundle: 0, choice: 0, posterior: posterior[0]! }],
        posteriors: { ...columns, posterior: Float64Array.from(posterior) },
      }
      const [reading] = readingsOf('NAM', builder.finish(2), decoding, 3)
      return { confidence: reading!.confidence, alternatives: reading!.alternatives }
    }
    expect(readingWith([0.5, 0.25, 0.25])).toEqual(readingWith([0.75, 0.25, 0]))
  })
})
