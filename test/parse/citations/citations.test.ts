import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/parse/citations/citations.ts'

const codes = (text: string) => findCitations(text).map(({ code }) => code)
const printed = (text: string) => findCitations(text).map(({ start, end }) => text.slice(start, end))

describe('findCitations', () => {
  it('reads type, code, date and issuer, and spans all of them', () => {
    const text = 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa;'
    expect(findCitations(text)).toEqual([
      {
        start: 7,
        end: text.indexOf(' về'),
        code: '61/2018/NĐ-CP',
        documentType: 'nghị định',
        issuedDate: '2018-04-23',
        issuer: 'Chính phủ',
      },
    ])
  })

  it.each([
    ['85/QĐ-UBND-TL'],
    ['18-NQ/TW'],
    ['4028-CV/BTCTW'],
    ['62-CTr/TU'],
    ['63/VPUBND-KSTTHC'],
    ['43/2021/NQ-HĐND'],
    ['12/2018/QH14'],
    ['1656/NQ-UBTVQH15'],
    ['468/QĐ-TTg'],
    ['05/2014/TTLT-BTP-BNV'],
    ['12a/NQ-CP'],
    ['66.16/2026/NQ-CP'],
    ['2218/SNN&PTNT-KHTC'],
    ['15/QĐ.UBND'],
    ['26-LCT/HĐNN8'],
    ['07/QyĐ-TU'],
    ['9/TT-BYT'],
  ])('knows %s by its build alone', (code) => {
    expect(codes(`theo ${code}.`)).toEqual([code])
  })

  it.each([
    ['Công văn số 123/SYT', '123/SYT'],
    ['Nghị định 43-CP', '43-CP'],
    ['Luật Phòng, chống tham nhũng số 36/2018/QH14', '36/2018/QH14'],
    ['Báo cáo thẩm tra số 71/BC-KTNS', '71/BC-KTNS'],
    ['QĐ số 12/QĐ-SNV', '12/QĐ-SNV'],
    ['Luật Đất đai năm 2013 số 45/2013/QH13', '45/2013/QH13'],
    ['Quyết định của UBND tỉnh số 12/QĐ-UBND', '12/QĐ-UBND'],
    ['Nghị định của Chính phủ: số 61/2018/NĐ-CP', '61/2018/NĐ-CP'],
    ['THÔNG TƯ SỐ 04/2001/TT-BXD', '04/2001/TT-BXD'],
  ])('takes the type before a code into the citation: %s', (text, code) => {
    expect(codes(text)).toEqual([code])
    expect(printed(text)).toEqual([text])
  })

  it.each([
    ['Nghị quyết số 27- NQ/TW', '27-NQ/TW'],
    ['Báo cáo số 224 /BC-UBND', '224/BC-UBND'],
    ['Kế hoạch số 377/KH- UBND', '377/KH-UBND'],
    ['Nghị định số 08/2022/NĐ - CP', '08/2022/NĐ-CP'],
    ['Nghị quyết số 27 - NQ/TW', '27-NQ/TW'],
    ['Quyết định số\n12/QĐ-\nUBND', '12/QĐ-UBND'],
  ])('leaves the blanks in %s out of the code', (text, code) => {
    expect(codes(text)).toEqual([code])
    expect(printed(text)).toEqual([text])
  })

  it.each([
    ['Quyết định số 1389/QB-UBND-HC', '1389/QB-UBND-HC'],
    ['Tờ trình số A12/TTr-STNMT', 'A12/TTr-STNMT'],
    ['Nghị quyết số 89NQ-HĐND', '89NQ-HĐND'],
    ['Thông tư số 49/2025TT-BCT', '49/2025TT-BCT'],
    ['Nghị định số 143/2025//NĐ-CP', '143/2025//NĐ-CP'],
    ['Nghị định số 142/2205/NĐ-CP', '142/2205/NĐ-CP'],
    ['Nghị định số61/2018/ND-CP', '61/2018/ND-CP'],
  ])('leaves a damaged code as it is printed: %s', (text, code) => {
    expect(codes(text)).toEqual([code])
  })

  it.each([
    ['ngày 11/9/2021 UBND tỉnh họp'],
    ['đạt 09/27 chỉ tiêu'],
    ['phát 02 kỳ/tháng'],
    ['điện thoại 0277.3851431'],
    ['TCVN 5574:2018/BXD'],
    ['QCVN 01-1:2018/BYT'],
    ['giai đoạn 2021 - 2025'],
    ['trong năm 2023 - UBND Tỉnh'],
    ['12,5 km/QL30'],
    ['50 kg/CBCC'],
    ['theo mẫu số 06/GTGT và 07/GTGT'],
    ['Biểu số 04a/BTP/KSTT'],
    ['đường 30/4'],
    ['dịch COVID-19/SARS-CoV-2'],
    ['Quyết định số /2025/QĐ-UBND'],
    ['TT/TU, VP/TU'],
    ['Nghị định 119 – Tờ khai'],
    ['Bản sao: 0 - Tờ khai'],
    ['Số: 12/QĐ-UBND Vân Đông, ngày 05 tháng 6 năm 2023'],
    ['Số 36-CTr/TU'],
    [''],
  ])('finds no code in %j', (text) => {
    expect(findCitations(text)).toEqual([])
  })

  it('shares the type among the codes of a list', () => {
    const text = 'các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND[^2] và số 14/QĐ-UBND'
    expect(findCitations(text)).toEqual([
      { start: 4, end: 28, code: '12/QĐ-UBND', documentType: 'quyết định' },
      { start: 30, end: 40, code: '13/QĐ-UBND', documentType: 'quyết định' },
      { start: 51, end: 61, code: '14/QĐ-UBND', documentType: 'quyết định' },
    ])
  })

  it('shares the type of codes that dates and issuers part', () => {
    const text = 'Quyết định số 12/QĐ-UBND ngày 03/02/2020 của UBND tỉnh, số 13/QĐ-UBND ngày 04/02/2020'
    expect(findCitations(text).map(({ documentType, issuedDate }) => [documentType, issuedDate])).toEqual([
      ['quyết định', '2020-02-03'],
      ['quyết định', '2020-02-04'],
    ])
  })

  it('shares no type with a code that names another one', () => {
    expect(findCitations('Quyết định số 12/QĐ-UBND và 15/KH-UBND')[1]).toEqual({
      start: 28,
      end: 38,
      code: '15/KH-UBND',
    })
  })

  it('names the nearest type', () => {
    const types = findCitations(
      'Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND; Kế hoạch thực hiện Chỉ thị số 5/CT-TTg',
    )
    expect(types.map(({ documentType }) => documentType)).toEqual(['quyết định', 'chỉ thị'])
  })

  it.each([
    ['ngày 11/9/2021', '2021-09-11'],
    ['ngày 5-7-2021', '2021-07-05'],
    ['ngày 05.7.2021', '2021-07-05'],
    [', ngày 25 tháng 12 năm 2021', '2021-12-25'],
    ['(ngày 29/02/2020', '2020-02-29'],
    ['Vân Đông, ngày 25 tháng 01 năm 2019', '2019-01-25'],
    ['[^12] ngày 01/02/2022', '2022-02-01'],
    ['ban hành ngày 01/02/2022', '2022-02-01'],
    ['của UBND tỉnh ngày 01/02/2022', '2022-02-01'],
    ['ngày 31/02/2021', undefined],
    ['ngày 12/13/2021', undefined],
    ['ngày 11/9/21', undefined],
    ['ngày … tháng 8 năm 2021', undefined],
    ['tháng 6 năm 2022', undefined],
    ['ngày 01 hằng tháng', undefined],
  ])('reads the date of "%s" as %s', (date, expected) => {
    const text = `Quyết định số 12/QĐ-UBND${/^[[,]/.test(date) ? '' : ' '}${date}`
    expect(findCitations(text).map(({ issuedDate }) => issuedDate)).toEqual([expected])
  })

  it('ends at the code where the date behind it is not whole', () => {
    expect(printed('Kế hoạch số 12/KH-SYT ngày 31/02/2021.')).toEqual(['Kế hoạch số 12/KH-SYT'])
  })

  it.each([
    ['Chính phủ', ' quy định chi tiết'],
    ['Thủ tướng Chính phủ', ' phê duyệt Đề án'],
    ['Chủ tịch UBND Tỉnh', '.'],
    ['UBND tỉnh Vân Đông', ' ban hành Kế hoạch'],
    ['UBND Tỉnh', ' triển khai Chương trình'],
    ['Ủy ban nhân dân (UBND) tỉnh Sông Hậu', ' về việc'],
    ['Uỷ ban nhân dân huyện Vĩnh Khánh', ')'],
    ['Hội đồng nhân dân tỉnh Sông Hậu khóa X', ' quy định'],
    ['Bộ trưởng Bộ Y tế', ' và Kế hoạch số 12/KH-SYT'],
    ['Bộ Nông nghiệp và Phát triển nông thôn', ' (NN&PTNT) về việc'],
    ['Bộ Văn hóa, Thể thao và Du lịch', ', Sở Y tế'],
    ['Bộ Lao động - Thương binh và Xã hội', ' hướng dẫn'],
    ['Bộ Tư pháp và Bộ Nội vụ', ' hướng dẫn'],
    ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', ' về'],
    ['Giám đốc Sở Kế hoạch và Đầu tư', '; Công văn'],
    ['Phòng Tài chính - Kế hoạch thị xã Vĩnh Lợi', ' về'],
    ['Ban Chấp hành Trung ương Đảng khóa XIII', ' và Chương trình'],
    ['Hội nghị lần thứ 6 Ban Chấp hành Trung ương khoá XII', ' về'],
    ['Hội nghị Trung ương 6 khóa XII', ', căn cứ'],
    ['Ban Thường vụ Tỉnh ủy', ' về'],
    ['Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh', '; ý kiến'],
    ['Viện kiểm sát nhân dân tối cao', ' về'],
    ['UBND TP. Vĩnh Lợi', ' về'],
    ['TAND tỉnh', ' về'],
    ['chính phủ', ' về'],
    ['Chính phủ', ' Quy định chi tiết'],
    ['Chính phủ', ', Ủy ban nhân dân tỉnh báo cáo'],
    ['Chính phủ', ' và các văn bản liên quan'],
  ])('reads the issuer %s before "%s"', (issuer, behind) => {
    const citation = findCitations(`Văn bản số 12/VB-ABC ngày 01/02/2022 của ${issuer}${behind}`)[0]
    expect(citation?.issuer).toBe(issuer)
  })

  it.each([['của ngành'], ['của các cơ quan'], ['của Nghị định này'], ['về công tác'], ['do khó khăn']])(
    'reads no issuer in "%s"',
    (behind) => {
      expect(findCitations(`Quyết định số 12/QĐ-UBND ${behind}`)[0]).not.toHaveProperty('issuer')
    },
  )

  it('reads who issued it where it is said with a verb', () => {
    expect(findCitations('Kế hoạch số 12/KH-UBND do UBND tỉnh ban hành')[0]?.issuer).toBe('UBND tỉnh')
  })

  it('finds nothing, something and never a fault in any text', () => {
    const pieces = fc.constantFrom(
      ...[
        'Nghị định',
        'số',
        '61/2018/NĐ-CP',
        '18-NQ/TW',
        ' ',
        ', ',
        ' và ',
        'ngày 1/2/2020',
        ' của ',
        'Chính phủ',
        '[^1]',
        '(',
        '- ',
        '/',
        'UBND',
        'tỉnh',
        '2',
      ],
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { code, end, start } of findCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).replace(/\s/g, '')).toContain(code)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '1',
    '/',
    '-',
    '1/',
    '1-',
    '1/2',
    '12/QĐ-',
    'A1',
    'A/',
    'số ',
    'Luật ',
    'Luật số 1/',
    '1/A-',
    ' - A',
    'ngày 1/2/',
    'l',
  ])('takes time in proportion to the length of a text of %j', (unit) => {
    const before = performance.now()
    findCitations(unit.repeat(100_000 / unit.length))
    expect(performance.now() - before).toBeLessThan(1500)
  })
})
