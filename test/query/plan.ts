import type { Position } from 'unist'
import { build, type FlowContent, type LabelStyle, type Section } from '../../src/tree/index.ts'

/** A section as one writes it down: '1.' of a style, with a title and what it governs. */
export function sectionOf(
  style: LabelStyle | null,
  printed: string,
  title: string,
  children: readonly FlowContent[] = [],
  depth = 1,
): Section {
  const label = printed.replace(/^(?:Phần|Chương|Mục|Điều) /, '').replace(/[.)]$/, '')
  return build.section({ depth, label, printed, style }, [build.heading([title]), ...children])
}

/** A position that begins in a line. */
export function atLine(line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: 2 } }
}

const decree = build.citation(
  {
    code: '61/2018/NĐ-CP',
    documentType: 'nghị định',
    issuedDate: '2018-04-23',
    issuer: 'Chính phủ',
    position: atLine(12),
  },
  ['Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ'],
)

/** A plan of an invented district, with everything that the queries ask for. */
export const plan = build.root([
  build.header([
    build.issuer({ role: 'superior' }, ['TỈNH SÔNG HẬU']),
    build.motto(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
    build.issuer({ role: 'issuing' }, ['ỦY BAN NHÂN DÂN']),
    build.issuer({ role: 'issuing' }, ['HUYỆN VÂN ĐÔNG']),
    build.docNumber({ code: '58/KH-UBND', number: '58', symbol: 'KH-UBND' }, ['Số: 58/KH-UBND']),
    build.placeDate({ place: 'Vân Đông', date: '2024-08-16' }, ['Vân Đông, ngày 16 tháng 8 năm 2024']),
    build.docType({ name: 'KẾ HOẠCH', abbreviation: 'KH' }, ['KẾ HOẠCH']),
    build.subject(['Trồng cây phân tán', build.footnoteReference({ identifier: '1' }), ' năm 2024']),
    build.addressee(['Sở Tài chính']),
  ]),
  build.body([
    sectionOf('roman', 'I.', 'MỤC TIÊU', [
      build.paragraph(['Theo ', decree, '.']),
      build.pageBreak({ page: 2 }),
      sectionOf('decimal', '1.', 'Yêu cầu', [], 2),
    ]),
    sectionOf('roman', 'II.', 'NHIỆM VỤ', [
      sectionOf('decimal', '1.', 'Giống cây', [], 2),
      sectionOf(
        'decimal',
        '2.',
        'Kinh phí',
        [
          sectionOf('decimal', '2.1.', 'Ngân sách', [], 3),
          sectionOf('letter', 'a)', 'Nguồn khác', [build.paragraph([build.citation({ code: '12/TB-UBND' }, [])])], 3),
        ],
        2,
      ),
    ]),
    build.notes([
      build.footnoteDefinition({ identifier: '1', position: atLine(20) }, [
        'Thông báo số ',
        build.citation({ code: '9/TB-STC' }, ['9/TB-STC']),
        '.',
      ]),
      build.footnoteDefinition({ identifier: '2' }, ['Số liệu năm 2023.']),
    ]),
  ]),
  build.closing([
    build.recipients([
      build.recipient({ archive: false }, ['Như trên']),
      build.recipient({ archive: false, purpose: 'b/c', position: atLine(30) }, ['Ủy ban nhân dân tỉnh (b/c)']),
      build.recipient({ archive: true }, ['Lưu: VT']),
    ]),
    build.pageBreak({ page: 3 }),
    build.signature({ authority: 'KT', office: 'PHÓ CHỦ TỊCH', signer: 'Trần Văn Lạc' }, [
      build.signatureLine(['TM. ỦY BAN NHÂN DÂN']),
      build.signatureLine(['KT. CHỦ TỊCH']),
      build.signatureLine(['PHÓ CHỦ TỊCH']),
      build.signatureLine(['Trần Văn Lạc']),
    ]),
  ]),
  build.appendix({ label: 'I', position: atLine(40) }, [
    build.heading(['DANH MỤC']),
    sectionOf('decimal', '1.', 'Tuyến đường', [build.paragraph([build.citation({ code: '3/QĐ-UBND' }, [])])]),
  ]),
])

/** What follows it in the same text: minutes without a header. */
export const minutes = build.root([
  build.body([build.paragraph(['Biên bản.', build.footnoteReference({ identifier: '2' })])]),
  build.closing([
    build.signature({ authority: null, office: 'CHỦ TỌA', signer: 'Lê Thị Hoa' }, []),
    build.signature({ authority: null, office: 'THƯ KÝ', signer: '' }, []),
  ]),
])

/** Both, one behind the other. */
export const both = build.root([...plan.children, ...minutes.children])
