import { describe, expect, it } from 'vitest'
import { headerOutline } from './outline.ts'

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'

describe('headers of the Party, of councils and courts', () => {
  it('reads the number of a Party document, which has no colon', () => {
    const text = `TỈNH ỦY VÂN ĐÔNG ${PARTY}
*
Số 36-HD/TU Vân Đông, ngày 03 tháng 4 năm 2018

HƯỚNG DẪN
về thể thức văn bản của Đảng
-----
Căn cứ Quy định của Ban Bí thư,`
    expect(headerOutline(text)).toEqual({
      issuing: ['TỈNH ỦY VÂN ĐÔNG'],
      motto: [PARTY],
      noise: ['*', '-----'],
      number: '36-HD/TU',
      place: 'Vân Đông',
      date: '2018-04-03',
      type: 'HƯỚNG DẪN',
      subject: ['về thể thức văn bản của Đảng'],
      below: 'Căn cứ Quy định của Ban Bí thư,',
    })
  })

  it('reads a letter of a Party committee', () => {
    const text = `ĐẢNG BỘ TỈNH SÔNG HẬU ${PARTY}
HUYỆN ỦY TÂN BÁI Tân Bái, ngày 11 tháng 9 năm 2020
*
Số 154-CV/HU
V/v chuẩn bị hội nghị tổng kết

Kính gửi: - Các chi bộ, đảng bộ trực thuộc;
- Mặt trận Tổ quốc và các đoàn thể huyện.

Ban Thường vụ Huyện ủy yêu cầu:`
    expect(headerOutline(text)).toEqual({
      superior: ['ĐẢNG BỘ TỈNH SÔNG HẬU'],
      issuing: ['HUYỆN ỦY TÂN BÁI'],
      motto: [PARTY],
      noise: ['*'],
      number: '154-CV/HU',
      place: 'Tân Bái',
      date: '2020-09-11',
      subject: ['chuẩn bị hội nghị tổng kết'],
      addressee: ['Các chi bộ, đảng bộ trực thuộc', 'Mặt trận Tổ quốc và các đoàn thể huyện'],
      below: 'Ban Thường vụ Huyện ủy yêu cầu:',
    })
  })

  it('reads a law', () => {
    const text = `QUỐC HỘI ${STATE}
${MOTTO}
Luật số: 99/2031/QH17 Hà Nội, ngày 18 tháng 6 năm 2031

LUẬT
TRỒNG CÂY BÓNG MÁT

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;`
    expect(headerOutline(text)).toEqual({
      issuing: ['QUỐC HỘI'],
      motto: [STATE, MOTTO],
      number: '99/2031/QH17',
      place: 'Hà Nội',
      date: '2031-06-18',
      type: 'LUẬT',
      subject: ['TRỒNG CÂY BÓNG MÁT'],
      below: 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
    })
  })

  it('reads a decree', () => {
    const text = `CHÍNH PHỦ
-------
${STATE}
${MOTTO}
---------------
Số: 301/2031/NĐ-CP
Hà Nội, ngày 01 tháng 10 năm 2031

NGHỊ ĐỊNH
Quy định chi tiết một số điều của Luật Trồng cây bóng mát

Căn cứ Luật Tổ chức Chính phủ;`
    expect(headerOutline(text)).toEqual({
      issuing: ['CHÍNH PHỦ'],
      motto: [STATE, MOTTO],
      noise: ['-------', '---------------'],
      number: '301/2031/NĐ-CP',
      place: 'Hà Nội',
      date: '2031-10-01',
      type: 'NGHỊ ĐỊNH',
      subject: ['Quy định chi tiết một số điều của Luật Trồng cây bóng mát'],
      below: 'Căn cứ Luật Tổ chức Chính phủ;',
    })
  })

  it('reads a joint circular', () => {
    const text = `BỘ NỘI VỤ - BỘ TÀI CHÍNH ${STATE}
${MOTTO}
Số: 14/2014/TTLT-BNV-BTC Hà Nội, ngày 06 tháng 3 năm 2014
THÔNG TƯ LIÊN TỊCH
Hướng dẫn chế độ phụ cấp đối với viên chức thư viện

Căn cứ Nghị định của Chính phủ;`
    expect(headerOutline(text)).toEqual({
      issuing: ['BỘ NỘI VỤ - BỘ TÀI CHÍNH'],
      motto: [STATE, MOTTO],
      number: '14/2014/TTLT-BNV-BTC',
      place: 'Hà Nội',
      date: '2014-03-06',
      type: 'THÔNG TƯ LIÊN TỊCH',
      subject: ['Hướng dẫn chế độ phụ cấp đối với viên chức thư viện'],
      below: 'Căn cứ Nghị định của Chính phủ;',
    })
  })

  it("reads a resolution of a people's council", () => {
    const text = `HỘI ĐỒNG NHÂN DÂN ${STATE}
HUYỆN TÂN BÁI ${MOTTO}
Số: 07/NQ-HĐND Tân Bái, ngày 21 tháng 7 năm 2016
NGHỊ QUYẾT
Về chương trình giám sát năm 2017
của Hội đồng nhân dân huyện

HỘI ĐỒNG NHÂN DÂN HUYỆN TÂN BÁI
KHÓA XI, KỲ HỌP THỨ 2`
    expect(headerOutline(text)).toEqual({
      issuing: ['HỘI ĐỒNG NHÂN DÂN', 'HUYỆN TÂN BÁI'],
      motto: [STATE, MOTTO],
      number: '07/NQ-HĐND',
      place: 'Tân Bái',
      date: '2016-07-21',
      type: 'NGHỊ QUYẾT',
      subject: ['Về chương trình giám sát năm 2017 của Hội đồng nhân dân huyện'],
      below: 'HỘI ĐỒNG NHÂN DÂN HUYỆN TÂN BÁI',
    })
  })

  it('reads a decision of a court', () => {
    const text = `TÒA ÁN NHÂN DÂN ${STATE}
HUYỆN YÊN KHÊ ${MOTTO}
Số: 21/2022/QĐST-DS Yên Khê, ngày 20 tháng 6 năm 2022
QUYẾT ĐỊNH
CÔNG NHẬN SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ

Căn cứ Điều 212 của Bộ luật Tố tụng dân sự;`
    expect(headerOutline(text)).toEqual({
      issuing: ['TÒA ÁN NHÂN DÂN', 'HUYỆN YÊN KHÊ'],
      motto: [STATE, MOTTO],
      number: '21/2022/QĐST-DS',
      place: 'Yên Khê',
      date: '2022-06-20',
      type: 'QUYẾT ĐỊNH',
      subject: ['CÔNG NHẬN SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ'],
      below: 'Căn cứ Điều 212 của Bộ luật Tố tụng dân sự;',
    })
  })

  it('reads a contract, whose number stands below its type', () => {
    const text = `${STATE}
${MOTTO}
HỢP ĐỒNG CUNG CẤP NƯỚC SẠCH
Số: 05/2023/HĐ-CN

Căn cứ Bộ luật Dân sự;`
    expect(headerOutline(text)).toEqual({
      motto: [STATE, MOTTO],
      number: '05/2023/HĐ-CN',
      type: 'HỢP ĐỒNG',
      subject: ['CUNG CẤP NƯỚC SẠCH'],
      below: 'Căn cứ Bộ luật Dân sự;',
    })
  })

  it('reads an army unit and a secret', () => {
    const text = `QUÂN KHU 12 ${STATE}
BỘ CHỈ HUY QUÂN SỰ ${MOTTO}
TỈNH LAM GIANG
MẬT
Số: 64/CT-BCH Lam Giang, ngày 9 tháng 1 năm 2013
CHỈ THỊ
Về công tác huấn luyện
1. Cơ quan Tham mưu`
    expect(headerOutline(text)).toEqual({
      superior: ['QUÂN KHU 12'],
      issuing: ['BỘ CHỈ HUY QUÂN SỰ', 'TỈNH LAM GIANG'],
      motto: [STATE, MOTTO],
      noise: ['MẬT'],
      number: '64/CT-BCH',
      place: 'Lam Giang',
      date: '2013-01-09',
      type: 'CHỈ THỊ',
      subject: ['Về công tác huấn luyện'],
      below: '1. Cơ quan Tham mưu',
    })
  })
})
