import { describe, expect, it } from 'vitest'
import { closingOutline } from './outline.ts'

describe('recipients and signature one below the other', () => {
  it('reads the signature below the recipients', () => {
    const text = `Trân trọng báo cáo./.

Nơi nhận:
- Sở Nội vụ;
- Lưu: VT.

TRƯỞNG PHÒNG


Cù Thị Ngọc Ánh
`
    expect(closingOutline(text)).toEqual({
      lines: [2, 10],
      recipients: ['Sở Nội vụ'],
      archive: ['Lưu: VT'],
      signatures: [
        {
          authority: null,
          office: 'TRƯỞNG PHÒNG',
          signer: 'Cù Thị Ngọc Ánh',
          lines: ['TRƯỞNG PHÒNG', 'Cù Thị Ngọc Ánh'],
        },
      ],
    })
  })

  it('reads two who sign side by side above the recipients', () => {
    const text = `Biên bản được lập thành 02 bản./.

THƯ KÝ CHỦ TRÌ

Lê Anh Trần Văn Bình
Nơi nhận:
- Thành viên Hội đồng;
- Lưu: VT.`
    expect(closingOutline(text)).toEqual({
      lines: [2, 8],
      recipients: ['Thành viên Hội đồng'],
      archive: ['Lưu: VT'],
      signatures: [
        { authority: null, office: 'THƯ KÝ', signer: 'Lê Anh', lines: ['THƯ KÝ', 'Lê Anh'] },
        { authority: null, office: 'CHỦ TRÌ', signer: 'Trần Văn Bình', lines: ['CHỦ TRÌ', 'Trần Văn Bình'] },
      ],
    })
  })

  it('reads two ministers who sign a joint circular', () => {
    const text = `KT. BỘ TRƯỞNG BỘ TÀI CHÍNH KT. BỘ TRƯỞNG BỘ NỘI VỤ
THỨ TRƯỞNG THỨ TRƯỞNG
(Đã ký) (Đã ký)
Trương Công Lý Nguyễn Thị Mai
Nơi nhận:
- Văn phòng Chính phủ;
- Lưu: VT, BTC, BNV.`
    expect(closingOutline(text)).toEqual({
      lines: [0, 7],
      recipients: ['Văn phòng Chính phủ'],
      archive: ['Lưu: VT, BTC, BNV'],
      signatures: [
        {
          authority: 'KT',
          office: 'THỨ TRƯỞNG',
          signer: 'Trương Công Lý',
          lines: ['KT. BỘ TRƯỞNG BỘ TÀI CHÍNH', 'THỨ TRƯỞNG', '(Đã ký)', 'Trương Công Lý'],
        },
        {
          authority: 'KT',
          office: 'THỨ TRƯỞNG',
          signer: 'Nguyễn Thị Mai',
          lines: ['KT. BỘ TRƯỞNG BỘ NỘI VỤ', 'THỨ TRƯỞNG', '(Đã ký)', 'Nguyễn Thị Mai'],
        },
      ],
    })
  })

  it('reads a signature without recipients', () => {
    const text = `Nghị quyết này có hiệu lực từ ngày ký./.

CHỦ TỊCH QUỐC HỘI
(Đã ký)

Phan Đức Thịnh`
    expect(closingOutline(text)).toEqual({
      lines: [2, 6],
      signatures: [
        {
          authority: null,
          office: 'CHỦ TỊCH QUỐC HỘI',
          signer: 'Phan Đức Thịnh',
          lines: ['CHỦ TỊCH QUỐC HỘI', '(Đã ký)', 'Phan Đức Thịnh'],
        },
      ],
    })
  })

  it('reads recipients without a signature', () => {
    const text = `Nơi nhận:
- Chính phủ; Bộ Tài chính;
- Lưu: VT, TH.`
    expect(closingOutline(text)).toEqual({
      lines: [0, 3],
      recipients: ['Chính phủ; Bộ Tài chính'],
      archive: ['Lưu: VT, TH'],
    })
  })

  it('finds a list whose label was lost by its last entry', () => {
    const text = `Đề nghị các đơn vị báo cáo trước ngày 15 hằng tháng./.

- Như trên;
- Ban Giám đốc;
- Lưu: VT, TCKT. Quách Đình Toàn`
    expect(closingOutline(text)).toEqual({
      lines: [2, 5],
      recipients: ['Như trên', 'Ban Giám đốc'],
      archive: ['Lưu: VT, TCKT'],
      signatures: [{ authority: null, office: '', signer: 'Quách Đình Toàn', lines: ['Quách Đình Toàn'] }],
    })
  })

  it('reads a name in capitals and a title in two lines', () => {
    const text = `Nơi nhận:
- Như trên;
- Lưu: VT.
TUQ. GIÁM ĐỐC
TRƯỞNG PHÒNG HÀNH CHÍNH
QUẢN TRỊ
ĐOÀN THỊ QUẾ`
    expect(closingOutline(text)?.signatures).toEqual([
      {
        authority: 'TUQ',
        office: 'TRƯỞNG PHÒNG HÀNH CHÍNH QUẢN TRỊ',
        signer: 'ĐOÀN THỊ QUẾ',
        lines: ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG HÀNH CHÍNH', 'QUẢN TRỊ', 'ĐOÀN THỊ QUẾ'],
      },
    ])
  })

  it('reads an archive entry that runs on', () => {
    const text = `Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Như trên; CHỦ TỊCH
- Lưu: VT, VPUB: PCT/NC, CVNC,
TH (3b). Lục Văn Khoa`
    expect(closingOutline(text)).toEqual({
      lines: [0, 4],
      recipients: ['Như trên'],
      archive: ['Lưu: VT, VPUB: PCT/NC, CVNC, TH (3b)'],
      signatures: [
        {
          authority: 'TM',
          office: 'CHỦ TỊCH',
          signer: 'Lục Văn Khoa',
          lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lục Văn Khoa'],
        },
      ],
    })
  })

  it.each([
    ['a body', 'Điều 1. Phạm vi điều chỉnh\n- Tổ chức, cá nhân;\n- Hộ gia đình.'],
    [
      'who decides, above the legal bases',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;',
    ],
    ['a sentence on where files are received', 'Nơi nhận hồ sơ là Bộ phận Một cửa của huyện.'],
    ['nothing', ''],
  ])('finds no closing in %s', (_, text) => {
    expect(closingOutline(text)).toBeNull()
  })
})
