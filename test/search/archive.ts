import { type Chunk, chunks } from '../../src/chunks/index.ts'
import { build, type Root } from '../../src/tree/index.ts'

interface Written {
  readonly type?: string
  readonly code: string
  readonly date: string | null
  readonly issuer: string
  readonly subject: string
  /** Title and text of each section. */
  readonly sections: readonly (readonly [title: string, text: string])[]
}

/** Four documents of places that there are not. */
const WRITTEN: Readonly<Record<string, Written>> = {
  'bao-cao.pdf': {
    type: 'BÁO CÁO',
    code: '312/BC-UBND',
    date: '2023-12-14',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU',
    subject: 'Kết quả xây dựng nông thôn mới năm 2023',
    sections: [
      ['Kết quả chung', 'Toàn tỉnh có 81 xã đạt chuẩn nông thôn mới. Đề án được phê duyệt.'],
      ['Hạn chế', 'Hoà giải cơ sở còn chậm; dê ăn cỏ ngoài bãi. Theo Nghị định số 61/2018/NĐ-CP.'],
    ],
  },
  'ke-hoach.pdf': {
    type: 'KẾ HOẠCH',
    code: '15/KH-STC',
    date: '2024-03-01',
    issuer: 'SỞ TÀI CHÍNH',
    subject: 'Thực hành tiết kiệm năm 2024',
    sections: [['Mục tiêu', 'Tiết kiệm chi thường xuyên, đẩy mạnh chuyển đổi số. Họp ngày 18/6/2021 của NĐ-CP.']],
  },
  'cong-van.pdf': {
    code: '9/UBND-KT',
    date: '2024-08-16',
    issuer: 'ỦY BAN NHÂN DÂN HUYỆN VÂN ĐÔNG',
    subject: 'V/v hòa giải tranh chấp đất đai',
    sections: [['Nội dung', 'Đề nghị các xã báo cáo trước ngày 30.']],
  },
  'khong-ngay.pdf': {
    type: 'BÁO CÁO',
    code: '/BC-UBND',
    date: null,
    issuer: 'ỦY BAN NHÂN DÂN XÃ BÌNH LẠC',
    subject: 'Tình hình mùa vụ',
    sections: [['Mùa vụ', 'Lúa tốt.']],
  },
}

function treeOf({ code, date, issuer, sections, subject, type }: Written): Root {
  const [number = '', symbol = ''] = code.split('/')
  return build.root([
    build.header([
      build.issuer({ role: 'issuing' }, [issuer]),
      build.docNumber({ code, number, symbol }, [code]),
      build.placeDate({ place: 'Sông Hậu', date }, ['Sông Hậu']),
      ...(type === undefined ? [] : [build.docType({ name: type, abbreviation: '' }, [type])]),
      build.subject([subject]),
    ]),
    build.body(
      sections.map(([title, text], i) =>
        build.section({ depth: 1, label: `${i + 1}`, printed: `${i + 1}.`, style: 'decimal' }, [
          build.heading([title]),
          build.paragraph([text]),
        ]),
      ),
    ),
  ])
}

/** The chunks of all of them. */
export const CHUNKS: readonly Chunk[] = Object.entries(WRITTEN).flatMap(([document, written]) =>
  chunks(treeOf(written), { document, minTokens: 0 }),
)
