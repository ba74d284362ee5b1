import { build, type Paragraph, type PhrasingContent, type Root } from '../../src/tree/index.ts'

const mark = (identifier: string) => build.footnoteReference({ identifier })
const page = (page: number) => build.pageBreak({ page })
const paragraph = (...children: (PhrasingContent | string)[]): Paragraph => build.paragraph(children)

const recipient = (text: string, purpose?: string) =>
  build.recipient({ archive: text.startsWith('Lưu'), ...(purpose === undefined ? {} : { purpose }) }, [text])

const header = build.header([
  build.issuer({ role: 'superior' }, ['ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU']),
  build.motto(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
  build.issuer({ role: 'issuing' }, ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN']),
  build.motto(['Độc lập - Tự do - Hạnh phúc']),
  build.docNumber({ code: '86/BC-SNN&PTNT', number: '86', symbol: 'BC-SNN&PTNT' }, ['86/BC-SNN&PTNT']),
  build.placeDate({ place: 'Sông Hậu', date: '2024-06-05' }, ['Sông Hậu, ngày 05 tháng 6 năm 2024']),
  build.docType({ name: 'BÁO CÁO', abbreviation: 'BC' }, ['BÁO CÁO']),
  build.subject(['Kết quả phòng, chống hạn mặn 6 tháng đầu năm 2024', mark('1')]),
  build.addressee(['Ủy ban nhân dân tỉnh Sông Hậu']),
  build.addressee(['Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh']),
])

const note1 = build.footnoteDefinition({ identifier: '1' }, ['Số liệu tính đến ngày 31/5/2024.'])
const note2 = build.footnoteDefinition({ identifier: '2' }, [
  'Theo ',
  build.citation({ code: '07/2022/NQ-HĐND', documentType: 'nghị quyết', issuer: 'Hội đồng nhân dân tỉnh' }, [
    'Nghị quyết số 07/2022/NQ-HĐND của Hội đồng nhân dân tỉnh',
  ]),
  '.',
])
const note3 = build.footnoteDefinition({ identifier: '3' }, ['Gồm 05 trạm trên sông chính, 03 trạm trên kênh trục.'])

const results = build.section({ depth: 1, label: 'I', printed: 'I.', style: 'roman' }, [
  build.heading(['KẾT QUẢ THỰC HIỆN']),
  build.section({ depth: 2, label: '1', printed: '1.', style: 'decimal' }, [
    build.heading(['Công tác chỉ đạo, điều hành']),
    paragraph(
      'Thực hiện ',
      build.citation(
        {
          code: '1125/KH-UBND',
          documentType: 'kế hoạch',
          issuedDate: '2023-11-20',
          issuer: 'Ủy ban nhân dân tỉnh',
        },
        ['Kế hoạch số 1125/KH-UBND ngày 20 tháng 11 năm 2023 của Ủy ban nhân dân tỉnh'],
      ),
      ', ngay từ đầu mùa khô Sở đã phối hợp với các huyện, thị xã kiểm tra 214 công trình thủy lợi',
      mark('2'),
      ', kịp thời sửa chữa những nơi hư hỏng và ',
      page(2),
      'thông báo lịch đóng, mở cống cho nông dân.',
    ),
    build.notes([note1, build.furniture({ kind: 'pageNumber' }, '2'), note2]),
    build.section({ depth: 3, label: 'a', printed: 'a)', style: 'letter' }, [
      build.heading(['Về công trình']),
      build.list({ style: 'dash' }, [
        build.listItem({ label: '-', printed: '-' }, [paragraph('Nạo vét 46 tuyến kênh nội đồng, dài 118,5 km.')]),
        build.listItem({ label: '-', printed: '-' }, [
          paragraph('Đắp 27 đập tạm, trong đó:'),
          build.list({ style: 'plus' }, [
            build.listItem({ label: '+', printed: '+' }, [paragraph('Huyện Tân Khê: 15 đập;')]),
            build.listItem({ label: '+', printed: '+' }, [paragraph('Huyện Long Thới: 12 đập.')]),
          ]),
        ]),
        build.furniture({ kind: 'pageNumber' }, '3'),
        page(3),
        build.listItem({ label: '-', printed: '-' }, [paragraph('Lắp đặt 08 trạm đo mặn tự động', mark('3'), '.')]),
      ]),
      build.notes([note3]),
    ]),
    build.section({ depth: 3, label: 'b', printed: 'b)', style: 'letter' }, [
      build.heading(['Về sản xuất']),
      paragraph('Diện tích bị ảnh hưởng giảm so với cùng kỳ <2023>; số liệu cụ thể như sau:'),
      build.table([
        build.tableRow([
          build.tableCell(['Địa phương']),
          build.tableCell(['Diện tích (ha)']),
          build.tableCell(['Thiệt hại (%)']),
        ]),
        build.tableRow([build.tableCell(['Tân Khê']), build.tableCell(['1.240']), build.tableCell(['2,4'])]),
        build.tableRow([build.tableCell(['Long Thới']), build.tableCell(['865']), build.tableCell([])]),
      ]),
    ]),
  ]),
  build.section({ depth: 2, label: '2', printed: '2.', style: 'decimal' }, [
    build.heading(['Tồn tại, hạn chế']),
    paragraph('Một số cống vận hành chậm; kinh phí duy tu * còn thiếu 4,2 tỷ đồng.'),
  ]),
])

const tasks = build.section({ depth: 1, label: 'II', printed: '1I.', style: 'roman' }, [
  build.heading(['NHIỆM VỤ 6 THÁNG CUỐI NĂM']),
  build.list({ style: 'decimal' }, [
    build.listItem({ label: '1', printed: '1.' }, [paragraph('Hoàn thành 03 cống ngăn mặn trước ngày 31/10/2024.')]),
    build.listItem({ label: '2', printed: '2.' }, [
      paragraph('Trình Ủy ban nhân dân tỉnh phê duyệt:'),
      build.list({ style: 'letter' }, [
        build.listItem({ label: 'a', printed: 'a)' }, [paragraph('Quy trình vận hành liên hồ;')]),
        build.listItem({ label: 'b', printed: 'b)' }, [paragraph('Dự toán năm 2025.')]),
      ]),
    ]),
  ]),
])

const closing = build.closing([
  build.recipients([
    recipient('Như trên'),
    recipient('Giám đốc, các Phó Giám đốc Sở (b/c)', 'b/c'),
    recipient('Lưu: VT, TL'),
  ]),
  build.signature({ authority: 'KT', office: 'PHÓ GIÁM ĐỐC', signer: 'Nguyễn Thị Lan Anh' }, [
    build.signatureLine(['KT. GIÁM ĐỐC']),
    build.signatureLine(['PHÓ GIÁM ĐỐC']),
    build.signatureLine(['Nguyễn Thị Lan Anh']),
  ]),
])

const appendix = build.appendix({ label: 'I' }, [
  build.heading(['DANH MỤC CÔNG TRÌNH ĐẦU TƯ']),
  paragraph(
    '(Kèm theo ',
    build.citation({ code: '86/BC-SNN&PTNT', documentType: 'báo cáo', issuedDate: '2024-06-05' }, [
      'Báo cáo số 86/BC-SNN&PTNT ngày 05 tháng 6 năm 2024',
    ]),
    ')',
  ),
  build.basis([paragraph('Căn cứ Luật Thủy lợi;')]),
  build.list({ style: 'decimal' }, [
    build.listItem({ label: '1', printed: '1.' }, [paragraph('Cống Vàm Tre.')]),
    build.listItem({ label: '2', printed: '2.' }, [paragraph('Cống Rạch Đình.')]),
  ]),
])

/** A whole document, invented: one of everything that a tree may hold. */
export const SAMPLE: Root = build.root([
  header,
  build.body([
    paragraph('Sở Nông nghiệp và Phát triển nông thôn báo cáo như sau:'),
    results,
    tasks,
    paragraph('Trên đây là báo cáo của Sở./.'),
  ]),
  closing,
  appendix,
])
