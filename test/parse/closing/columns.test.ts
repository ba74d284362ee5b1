import { describe, expect, it } from 'vitest'
import { closingOutline } from './outline.ts'

describe('recipients and signature side by side', () => {
  it('parts stacked titles and the name from the recipients', () => {
    const text = `Yêu cầu các đơn vị thực hiện nghiêm túc Kế hoạch này./.

Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Như trên; KT. CHỦ TỊCH
- TT. Tỉnh ủy (b/c); PHÓ CHỦ TỊCH
- Các sở, ban, ngành tỉnh;
- Lưu: VT, KTTH (02). Nguyễn Văn Hòa`
    expect(closingOutline(text)).toEqual({
      lines: [2, 7],
      recipients: ['Như trên', 'TT. Tỉnh ủy (b/c)', 'Các sở, ban, ngành tỉnh'],
      archive: ['Lưu: VT, KTTH (02)'],
      purposes: ['b/c'],
      signatures: [
        {
          authority: 'KT',
          office: 'PHÓ CHỦ TỊCH',
          signer: 'Nguyễn Văn Hòa',
          lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Hòa'],
        },
      ],
    })
  })

  it('parts an authority that takes two lines', () => {
    const text = `Nơi nhận: TM. HỘI ĐỒNG NHÂN DÂN
- Ủy ban Thường vụ Quốc hội; TỈNH SÔNG HẬU
- Lưu: VT. CHỦ TỊCH

Trần Thị Kim Cúc`
    expect(closingOutline(text)).toEqual({
      lines: [0, 5],
      recipients: ['Ủy ban Thường vụ Quốc hội'],
      archive: ['Lưu: VT'],
      signatures: [
        {
          authority: 'TM',
          office: 'CHỦ TỊCH',
          signer: 'Trần Thị Kim Cúc',
          lines: ['TM. HỘI ĐỒNG NHÂN DÂN', 'TỈNH SÔNG HẬU', 'CHỦ TỊCH', 'Trần Thị Kim Cúc'],
        },
      ],
    })
  })

  it('reads a minister and purposes', () => {
    const text = `Nơi nhận: BỘ TRƯỞNG
- Thủ tướng Chính phủ (để báo cáo);
- Các Phó Thủ tướng (để báo cáo);
- UBND tỉnh Vân Đông (để phối hợp thực hiện);
- Lưu: VT, PC. Đặng Quốc Anh`
    expect(closingOutline(text)).toEqual({
      lines: [0, 5],
      recipients: [
        'Thủ tướng Chính phủ (để báo cáo)',
        'Các Phó Thủ tướng (để báo cáo)',
        'UBND tỉnh Vân Đông (để phối hợp thực hiện)',
      ],
      archive: ['Lưu: VT, PC'],
      purposes: ['để báo cáo', 'để báo cáo', 'để phối hợp thực hiện'],
      signatures: [
        { authority: null, office: 'BỘ TRƯỞNG', signer: 'Đặng Quốc Anh', lines: ['BỘ TRƯỞNG', 'Đặng Quốc Anh'] },
      ],
    })
  })

  it('joins a recipient that takes two lines', () => {
    const text = `Nơi nhận: TL. CHỦ TỊCH
- Như Điều 3; CHÁNH VĂN PHÒNG
- Phòng Tài nguyên và Môi trường các huyện,
thị xã, thành phố;
- Lưu: VT, NN. Lê Hữu Phước`
    expect(closingOutline(text)).toEqual({
      lines: [0, 5],
      recipients: ['Như Điều 3', 'Phòng Tài nguyên và Môi trường các huyện, thị xã, thành phố'],
      archive: ['Lưu: VT, NN'],
      signatures: [
        {
          authority: 'TL',
          office: 'CHÁNH VĂN PHÒNG',
          signer: 'Lê Hữu Phước',
          lines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Lê Hữu Phước'],
        },
      ],
    })
  })

  it('parts a name from entries with other signs inside', () => {
    const text = `Nơi nhận: KT. TỔNG CỤC TRƯỞNG
- Các Cục: TK, QLG, KTSTQ; PHÓ TỔNG CỤC TRƯỞNG
- Website Tổng cục;
- Lưu: VT, TXNK (3b) Phạm Hoài Nam`
    expect(closingOutline(text)).toEqual({
      lines: [0, 4],
      recipients: ['Các Cục: TK, QLG, KTSTQ', 'Website Tổng cục'],
      archive: ['Lưu: VT, TXNK (3b)'],
      signatures: [
        {
          authority: 'KT',
          office: 'PHÓ TỔNG CỤC TRƯỞNG',
          signer: 'Phạm Hoài Nam',
          lines: ['KT. TỔNG CỤC TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG', 'Phạm Hoài Nam'],
        },
      ],
    })
  })

  it('leaves a person among the recipients where they are', () => {
    const text = `Nơi nhận: GIÁM ĐỐC
- Đ/c Nguyễn Thị Sen;
- PCT UBND tỉnh Bùi Văn Thiệp;
- Lưu: VT. Tô Minh Quyền`
    expect(closingOutline(text)).toEqual({
      lines: [0, 4],
      recipients: ['Đ/c Nguyễn Thị Sen', 'PCT UBND tỉnh Bùi Văn Thiệp'],
      archive: ['Lưu: VT'],
      signatures: [
        { authority: null, office: 'GIÁM ĐỐC', signer: 'Tô Minh Quyền', lines: ['GIÁM ĐỐC', 'Tô Minh Quyền'] },
      ],
    })
  })

  it('keeps rank and degree out of the name', () => {
    const text = `Nơi nhận: GIÁM ĐỐC
- Bộ Công an;
- Lưu: VT, PV01.
Đại tá Vũ Đình Thảo`
    expect(closingOutline(text)?.signatures).toEqual([
      { authority: null, office: 'GIÁM ĐỐC', signer: 'Vũ Đình Thảo', lines: ['GIÁM ĐỐC', 'Đại tá Vũ Đình Thảo'] },
    ])
  })

  it('reads an authority that is glued to the office, and an acting one', () => {
    const glued = 'Nơi nhận: KT.HIỆU TRƯỞNG\n- Như trên; PHÓ HIỆU TRƯỞNG\n- Lưu: VT. PGS.TS. Lý Thanh Bình'
    expect(closingOutline(glued)?.signatures).toEqual([
      {
        authority: 'KT',
        office: 'PHÓ HIỆU TRƯỞNG',
        signer: 'Lý Thanh Bình',
        lines: ['KT.HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'PGS.TS. Lý Thanh Bình'],
      },
    ])
    const acting = 'Nơi nhận: Q. CỤC TRƯỞNG\n- Như trên;\n- Lưu: VT. Đỗ Mạnh Tiến'
    expect(closingOutline(acting)?.signatures).toEqual([
      { authority: 'Q', office: 'CỤC TRƯỞNG', signer: 'Đỗ Mạnh Tiến', lines: ['Q. CỤC TRƯỞNG', 'Đỗ Mạnh Tiến'] },
    ])
  })

  it('reads a Party committee, whose abbreviations have strokes', () => {
    const text = `Nơi nhận: T/M BAN THƯỜNG VỤ
- Ban Bí thư Trung ương Đảng (b/c), PHÓ BÍ THƯ
- Các chi bộ, đảng bộ trực thuộc,
- Lưu Văn phòng Tỉnh ủy. Hồ Sĩ Trung`
    expect(closingOutline(text)).toEqual({
      lines: [0, 4],
      recipients: ['Ban Bí thư Trung ương Đảng (b/c)', 'Các chi bộ, đảng bộ trực thuộc'],
      archive: ['Lưu Văn phòng Tỉnh ủy'],
      purposes: ['b/c'],
      signatures: [
        {
          authority: 'TM',
          office: 'PHÓ BÍ THƯ',
          signer: 'Hồ Sĩ Trung',
          lines: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Hồ Sĩ Trung'],
        },
      ],
    })
  })

  it('sets the strokes of a signature and of a stamp apart', () => {
    const text = `Noi nhan: TM. UY BAN NHÂN DÂN
~ Bộ Nội vụ, VP.CP (I, II); CHU TICH
-TT HĐND tỉnh; — (
+ Các PCT UBND tỉnh; VSN -
yy ™
- UBND huyện, thành phố: N> _
~ Luu: VT, T (HCC). Trần Quốc Khái`
    expect(closingOutline(text)).toEqual({
      lines: [0, 7],
      recipients: ['Bộ Nội vụ, VP.CP (I, II)', 'TT HĐND tỉnh', 'Các PCT UBND tỉnh', 'UBND huyện, thành phố'],
      archive: ['Luu: VT, T (HCC)'],
      signatures: [
        {
          authority: 'TM',
          office: 'CHU TICH',
          signer: 'Trần Quốc Khái',
          lines: ['TM. UY BAN NHÂN DÂN', 'CHU TICH', 'Trần Quốc Khái'],
        },
      ],
      noise: ['— (', 'VSN -', 'yy ™', 'N> _'],
    })
  })

  it('reads a list without dashes', () => {
    const text = `Nơi nhận: CHÁNH ÁN
Như trên;
Viện kiểm sát nhân dân huyện;
Lưu: VP. Mai Thị Thuỳ Dung`
    expect(closingOutline(text)).toEqual({
      lines: [0, 4],
      recipients: ['Như trên', 'Viện kiểm sát nhân dân huyện'],
      archive: ['Lưu: VP'],
      signatures: [
        { authority: null, office: 'CHÁNH ÁN', signer: 'Mai Thị Thuỳ Dung', lines: ['CHÁNH ÁN', 'Mai Thị Thuỳ Dung'] },
      ],
    })
  })

  it('stops before what stands behind', () => {
    const text = `Nơi nhận: GIÁM ĐỐC
- Như trên;
- Lưu: VT. Ngô Trí Dũng

Phụ lục
DANH SÁCH CÁC ĐƠN VỊ`
    expect(closingOutline(text)?.lines).toEqual([0, 3])
    expect(closingOutline(text.replace('Phụ lục', '[^2] Xem Kế hoạch năm trước.'))?.lines).toEqual([0, 3])
  })

  it('reads a list that an engine damaged', () => {
    const text = `Noi.nhén: GIẢM BGC
- |.Lãnh đạo Sở; 2 ao
- Các phòng, ban trực thuộc Sở
Giao thông;
ích, ý ý
UBND các huyện;
- Vụ Pháp chế (BTC); - Vụ Tổng hợp;
- Vnptioffice;
~ Lau: VT, KT. Trần Đức Quý`
    expect(closingOutline(text)).toEqual({
      lines: [0, 9],
      recipients: [
        'Lãnh đạo Sở',
        'Các phòng, ban trực thuộc Sở Giao thông',
        'UBND các huyện',
        'Vụ Pháp chế (BTC)',
        'Vụ Tổng hợp',
        'Vnptioffice',
      ],
      archive: ['Lau: VT, KT'],
      signatures: [
        { authority: null, office: 'GIẢM BGC', signer: 'Trần Đức Quý', lines: ['GIẢM BGC', 'Trần Đức Quý'] },
      ],
      noise: ['2 ao', 'ích, ý ý'],
    })
  })
})
