import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRestoration } from '../../../src/parse/index.ts'
import { type FigureCheck, figures, inconsistentFigures } from '../../../src/query/figures/index.ts'
import { build, type Paragraph } from '../../../src/tree/index.ts'

const paragraph = (text: string): Paragraph => build.paragraph([text])
const checksOf = (text: string) => figures(paragraph(text)).checks
const short = ({ kind, parts, total, verdict }: FigureCheck) => ({
  kind,
  verdict,
  total: total.printed,
  parts: parts.map(({ printed }) => printed),
})
const verdictsOf = (text: string) => checksOf(text).map(({ kind, verdict }) => `${kind} ${verdict}`)

describe('figures', () => {
  it('finds numbers with unit, sentence and the sections they stand in', () => {
    const tree = build.section({ depth: 1, label: 'II', printed: 'II.', style: 'roman' }, [
      build.heading(['KẾT QUẢ']),
      build.paragraph(['Đã họp. Huy động 2.846,5 tỷ đồng.']),
    ])
    expect(figures(tree)).toEqual({
      figures: [
        {
          value: 2846.5,
          unit: 'tỷ đồng',
          printed: '2.846,5',
          sentence: 'Huy động 2.846,5 tỷ đồng.',
          path: ['II. KẾT QUẢ'],
        },
      ],
      checks: [],
    })
  })

  it.each([
    ['Ngày 05/7/2024 và ngày 30 tháng 4 năm 2024, giai đoạn 2021 - 2025, quý III/2024'],
    ['theo khoản 2 Điều 12 và Điều 3, 4 Quy định này'],
    ['theo QCVN 06:2022/BXD và tiêu chí số 17'],
    ['điện thoại: 0265.3 827 415'],
    ['từ 17 giờ 30 phút'],
    ['lô 0324'],
  ])('takes no figure out of "%s"', (text) => {
    expect(figures(paragraph(text)).figures).toEqual([])
  })

  it('takes no figure out of a citation', () => {
    const citation = build.citation({ code: '12/QĐ-UBND' }, ['Quyết định số 12/QĐ-UBND'])
    expect(figures(build.paragraph(['Theo ', citation, ', có 15 hộ'])).figures.map(({ printed }) => printed)).toEqual([
      '15',
    ])
  })

  it('checks parts that make up a total', () => {
    expect(checksOf('Có 114 nhiệm vụ, trong đó có 73 nhiệm vụ đúng hạn, 41 nhiệm vụ đang làm.').map(short)).toEqual([
      { kind: 'sum', verdict: 'consistent', total: '114', parts: ['73', '41'] },
    ])
    const nested =
      'Đã nhận: 333.943; trong đó: Số mới: 315.998 (trực tuyến: 138.820, trực tiếp: 177.178); kỳ trước: 17.945.'
    expect(checksOf(nested).map(short)).toEqual([
      { kind: 'sum', verdict: 'consistent', total: '333.943', parts: ['315.998', '17.945'] },
      { kind: 'sum', verdict: 'consistent', total: '315.998', parts: ['138.820', '177.178'] },
    ])
  })

  it.each([
    ['Có 52 trường, gồm 18 trường mầm non, 19 trường tiểu học và 18 trường khác cấp, với 27.846 học sinh.'],
    ['Có 27.846 học sinh (6.912 trẻ mầm non, 12.368 học sinh tiểu học, 8.576 học sinh trung học).'],
    ['Vốn là 612,9 tỷ đồng, trong đó tỉnh 285,4 tỷ đồng, huyện 211,7 tỷ đồng, xã 85,8 tỷ đồng.'],
    ['Tổng chi là 4,5 tỷ đồng, gồm 4,1 tỷ đồng cho đường và 700 triệu đồng cho cầu.'],
    ['Giải ngân được 179,4 tỷ đồng. Trong đó, đầu tư 146,9 tỷ đồng, đạt 87%; sự nghiệp 42,5 tỷ đồng, đạt 70%.'],
  ])('finds the misread digit in "%s"', (text) => {
    expect(verdictsOf(text)).toContain('sum inconsistent')
  })

  it.each([
    ['một phần', 'Có 1.482 ca; trong đó 27 ca nặng, 01 ca tử vong.'],
    ['số nhỏ', 'Có 15 xã, trong đó 10 xã đạt, 02 xã chưa đạt.'],
    ['khác đơn vị', 'Gói 12 gói thầu gồm 1.148 mặt hàng, trúng thầu 1.003 mặt hàng.'],
    ['còn thứ khác', 'Có 520 hộ, gồm 300 hộ nghèo, 120 hộ cận nghèo và các hộ khác.'],
    ['số tròn', 'Thu hơn 10.132 tỷ đồng, gồm 9.724 tỷ đồng thuế và 404 tỷ đồng phí.'],
  ])('claims nothing of what the text does not say clearly: %s', (_, text) => {
    expect(inconsistentFigures(paragraph(text))).toEqual([])
  })

  it('allows for what rounding does to figures with decimals', () => {
    expect(verdictsOf('Tổng 10,0 ha, gồm 3,3 ha lúa, 3,3 ha màu và 3,3 ha cây.')).toEqual(['sum consistent'])
    expect(verdictsOf('Tổng 10,0 ha, gồm 3,3 ha lúa, 3,3 ha màu và 6,3 ha cây.')).toEqual(['sum inconsistent'])
  })

  it('checks a total by the list behind it', () => {
    const item = (text: string) => build.listItem({ label: '-', printed: '-' }, [paragraph(text)])
    const body = (third: string) =>
      build.body([
        paragraph('Tổng vốn là 2.846 tỷ đồng, bằng 106% so với năm 2022, cụ thể:'),
        build.notes([build.footnoteDefinition({ identifier: '1' }, ['Chưa kể 15 tỷ đồng vốn vay.'])]),
        build.list({ style: 'dash' }, [
          item('Trung ương: 214 tỷ đồng (đạt 83%).'),
          item('Địa phương: 612 tỷ đồng, trong đó tỉnh 500 tỷ đồng.'),
          item(`Vốn khác: ${third} tỷ đồng.`),
        ]),
      ])
    const sum = (third: string) => figures(body(third)).checks.filter(({ total }) => total.printed === '2.846')
    expect(sum('2.020').map(short)).toEqual([
      { kind: 'sum', verdict: 'consistent', total: '2.846', parts: ['214', '612', '2.020'] },
    ])
    expect(sum('2.029').map(({ expected, verdict }) => [verdict, expected])).toEqual([['inconsistent', 2855]])
    expect(sum('1.111').map(({ verdict }) => verdict)).toEqual(['not checkable'])
  })

  it.each([
    ['Có 81/96 xã đạt chuẩn, chiếm 84,38%.', 'share consistent'],
    ['Có 81/96 xã đạt chuẩn, chiếm 81,38%.', 'share inconsistent'],
    ['Có 29/34 ca (85,29%).', 'share consistent'],
    ['Kiểm tra 1.862 cơ sở, đạt 1.694 cơ sở (90,98%).', 'share consistent'],
    ['Kiểm tra 1.862 cơ sở, đạt 1.634 cơ sở (90,98%).', 'share inconsistent'],
    ['Trên 91% nhiệm vụ. Có 21/23 nhiệm vụ, đạt trên 95%.', 'share not checkable'],
    ['Đã làm 358.273.759/1.135.216.740 đồng, đạt 31.55%.', 'share consistent'],
    ['Có 1.482 ca, tăng 163 ca (12,36%) so với cùng kỳ.', 'change consistent'],
    ['Có 1.482 ca, tăng 168 ca (12,36%) so với cùng kỳ.', 'change inconsistent'],
    ['Có 2.206 ca, giảm 315 ca (12,50%).', 'change consistent'],
    ['Đã chi trả 498/637 hộ. Còn 139 hộ chưa nhận.', 'remainder consistent'],
    ['Đã chi trả 498/637 hộ. Còn 189 hộ chưa nhận.', 'remainder inconsistent'],
    ['Tổng là 8.940 triệu đồng (bằng chữ: Tám tỷ chín trăm bốn mươi triệu đồng).', 'words consistent'],
    ['Tổng là 8.340 triệu đồng (bằng chữ: Tám tỷ chín trăm bốn mươi triệu đồng).', 'words inconsistent'],
  ])('judges "%s": %s', (text, verdict) => {
    expect(verdictsOf(text)).toEqual([verdict])
  })

  it('judges a percentage by the whole that others of the sentence are of', () => {
    const text = 'Xảy ra 63 vụ. Do điện 39 vụ, chiếm 61,90%; do lửa 15 vụ, chiếm 23,81%; khác 09 vụ, chiếm 19,29%.'
    expect(verdictsOf(text)).toEqual(['share consistent', 'share consistent', 'share inconsistent'])
  })

  it.each([
    ['Thu 3.675 tỷ đồng, bằng 48,41% so với dự toán.'],
    ['Thu 500 tỷ đồng, đạt 90% kế hoạch; chi 400 tỷ đồng, bằng 102% so với cùng kỳ.'],
    ['Mức thu 10 triệu đồng + (0,5% x phần trên 01 tỷ đồng).'],
  ])('takes no percentage of another whole: "%s"', (text) => {
    expect(checksOf(text)).toEqual([])
  })

  it('places figures in the source, on whatever line they stand', () => {
    const text = 'Trong năm, huyện có 1.934 người, trong đó 121 cán bộ quản lý, 1.587 giáo\nviên và 226 nhân viên.\n'
    const found = figures(parseRestoration(text, { corrections: [], text }), { source: text }).figures
    expect(found.map(({ position }) => text.slice(position!.start.offset, position!.end.offset))).toEqual([
      '1.934',
      '121',
      '1.587',
      '226',
    ])
    expect(found.at(-1)!.position!.start).toEqual({ line: 2, column: 9, offset: text.indexOf('226') })
  })

  it('places figures with their text node where the source is not given', () => {
    const position = { start: { line: 3, column: 1, offset: 40 }, end: { line: 3, column: 9, offset: 48 } }
    const tree = build.paragraph([{ type: 'text', value: 'Có 15 hộ', position }])
    expect(figures(tree).figures[0]?.position).toEqual(position)
  })

  it('never throws, and names only figures of its list in its checks', () => {
    const pieces = fc.constantFrom(
      ...[
        '12',
        '1.250',
        '84,38%',
        '3/4',
        ' hộ',
        ' tỷ đồng',
        ', ',
        '; ',
        ' và ',
        '. ',
        ' gồm ',
        ' trong đó ',
        '(',
        ')',
        ':',
        ' tăng ',
        ' còn ',
        'A',
      ],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
        const result = figures(paragraph(all.join('')))
        for (const { parts, total } of result.checks) {
          for (const figure of [total, ...parts]) expect(result.figures).toContain(figure)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '1',
    '1.',
    '1 hộ, ',
    '(1 ',
    '1 hộ (',
    ' gồm 1 hộ, 2 hộ',
    '1/2 hộ (3,5%), ',
    ' trong đó ',
    'còn 1/2 hộ ',
    '-a',
    '1% ',
  ])('takes time in proportion to the length of a text of %j', (unit) => {
    const before = performance.now()
    figures(paragraph(unit.repeat(50_000 / unit.length)))
    expect(performance.now() - before).toBeLessThan(4000)
  })
})
