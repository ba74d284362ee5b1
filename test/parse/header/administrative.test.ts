import { describe, expect, it } from 'vitest'
import { headerOutline } from './outline.ts'

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

describe('headers of the administration', () => {
  it('parts columns that were read as one line', () => {
    const text = `ỦY BAN NHÂN DÂN ${STATE}
TỈNH SÔNG HẬU ${MOTTO}

Số: 45 /KH-UBND Sông Hậu, ngày 09 tháng 02 năm 2022

KẾ HOẠCH
Phòng, chống thiên tai năm 2022

Thực hiện Chỉ thị của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:`
    expect(headerOutline(text)).toEqual({
      issuing: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG HẬU'],
      motto: [STATE, MOTTO],
      number: '45/KH-UBND',
      place: 'Sông Hậu',
      date: '2022-02-09',
      type: 'KẾ HOẠCH',
      subject: ['Phòng, chống thiên tai năm 2022'],
      below: 'Thực hiện Chỉ thị của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:',
    })
  })

  it('reads columns one below the other', () => {
    const text = `UBND HUYỆN TÂN BÁI
PHÒNG NỘI VỤ

Số: 12/BC-PNV

${STATE}
${MOTTO}

Tân Bái, ngày 3 tháng 10 năm 2021

BÁO CÁO
Kết quả công tác thi đua, khen thưởng 9 tháng đầu năm 2021

I. TÌNH HÌNH CHUNG`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND HUYỆN TÂN BÁI'],
      issuing: ['PHÒNG NỘI VỤ'],
      motto: [STATE, MOTTO],
      number: '12/BC-PNV',
      place: 'Tân Bái',
      date: '2021-10-03',
      type: 'BÁO CÁO',
      subject: ['Kết quả công tác thi đua, khen thưởng 9 tháng đầu năm 2021'],
      below: 'I. TÌNH HÌNH CHUNG',
    })
  })

  it('reads the right column first', () => {
    const text = `${STATE}
${MOTTO}
Đông Trà, ngày 12 tháng 11 năm 2019
BỘ CÔNG THƯƠNG
CỤC XÚC TIẾN DU LỊCH
Số: 221/TB-XTDL
THÔNG BÁO
Về việc tuyển dụng viên chức năm 2019

Căn cứ nhu cầu công tác, Cục thông báo:`
    expect(headerOutline(text)).toEqual({
      superior: ['BỘ CÔNG THƯƠNG'],
      issuing: ['CỤC XÚC TIẾN DU LỊCH'],
      motto: [STATE, MOTTO],
      number: '221/TB-XTDL',
      place: 'Đông Trà',
      date: '2019-11-12',
      type: 'THÔNG BÁO',
      subject: ['Về việc tuyển dụng viên chức năm 2019'],
      below: 'Căn cứ nhu cầu công tác, Cục thông báo:',
    })
  })

  it('joins the name of an agency that takes two lines', () => {
    const text = `BỘ NÔNG NGHIỆP VÀ ${STATE}
PHÁT TRIỂN NÔNG THÔN ${MOTTO}

Số: 08/2020/TT-BNNPTNT Hà Nội, ngày 11 tháng 3 năm 2020

THÔNG TƯ
Quy định về quản lý giống cây trồng

Căn cứ Luật Trồng trọt ngày 19 tháng 11 năm 2018;`
    expect(headerOutline(text)).toEqual({
      issuing: ['BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
      motto: [STATE, MOTTO],
      number: '08/2020/TT-BNNPTNT',
      place: 'Hà Nội',
      date: '2020-03-11',
      type: 'THÔNG TƯ',
      subject: ['Quy định về quản lý giống cây trồng'],
      below: 'Căn cứ Luật Trồng trọt ngày 19 tháng 11 năm 2018;',
    })
  })

  it('reads three agencies, the lowest of which issues', () => {
    const text = `ỦY BAN NHÂN DÂN ${STATE}
TỈNH VÂN ĐÔNG ${MOTTO}
SỞ LAO ĐỘNG - THƯƠNG BINH
VÀ XÃ HỘI
Số: 1502/HD-SLĐTBXH Vân Đông, ngày 28 tháng 6 năm 2018

HƯỚNG DẪN
Quy trình rà soát hộ nghèo, hộ cận nghèo
năm 2018

Căn cứ Quyết định của Thủ tướng Chính phủ;`
    expect(headerOutline(text)).toEqual({
      superior: ['ỦY BAN NHÂN DÂN', 'TỈNH VÂN ĐÔNG'],
      issuing: ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
      motto: [STATE, MOTTO],
      number: '1502/HD-SLĐTBXH',
      place: 'Vân Đông',
      date: '2018-06-28',
      type: 'HƯỚNG DẪN',
      subject: ['Quy trình rà soát hộ nghèo, hộ cận nghèo năm 2018'],
      below: 'Căn cứ Quyết định của Thủ tướng Chính phủ;',
    })
  })

  it('leaves the body that decides, named in capitals, to the text', () => {
    const text = `ỦY BAN NHÂN DÂN ${STATE}
THÀNH PHỐ HOÀI KHÁNH ${MOTTO}

Số: 3307/QĐ-UBND TP. Hoài Khánh, ngày 14 tháng 01 năm 2023

QUYẾT ĐỊNH
Về việc phê duyệt quy hoạch chi tiết
Khu dân cư Bình Lạc, tỷ lệ 1/500

CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HOÀI KHÁNH

Căn cứ Luật Quy hoạch đô thị ngày 17 tháng 6 năm 2009;`
    expect(headerOutline(text)).toEqual({
      issuing: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HOÀI KHÁNH'],
      motto: [STATE, MOTTO],
      number: '3307/QĐ-UBND',
      place: 'TP. Hoài Khánh',
      date: '2023-01-14',
      type: 'QUYẾT ĐỊNH',
      subject: ['Về việc phê duyệt quy hoạch chi tiết Khu dân cư Bình Lạc, tỷ lệ 1/500'],
      below: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HOÀI KHÁNH',
    })
  })

  it('reads number and date that were left open', () => {
    const text = `ỦY BAN NHÂN DÂN ${STATE}
XÃ BÌNH LẠC ${MOTTO}
Số:      /BC-UBND Bình Lạc, ngày     tháng 6 năm 2023
BÁO CÁO
Tình hình kinh tế - xã hội 6 tháng đầu năm 2023
I. KẾT QUẢ`
    expect(headerOutline(text)).toEqual({
      issuing: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH LẠC'],
      motto: [STATE, MOTTO],
      number: '/BC-UBND',
      place: 'Bình Lạc',
      date: null,
      type: 'BÁO CÁO',
      subject: ['Tình hình kinh tế - xã hội 6 tháng đầu năm 2023'],
      below: 'I. KẾT QUẢ',
    })
  })

  it('reads dots where number and date were left open', () => {
    const text = `ỦY BAN NHÂN DÂN ${STATE}
TỈNH LAM GIANG ${MOTTO}
Số: ……/2024/QĐ-UBND Lam Giang, ngày … tháng … năm 2024
DỰ THẢO
QUYẾT ĐỊNH
Ban hành Quy chế quản lý cảng cạn

ỦY BAN NHÂN DÂN TỈNH LAM GIANG`
    expect(headerOutline(text)).toEqual({
      issuing: ['ỦY BAN NHÂN DÂN', 'TỈNH LAM GIANG'],
      motto: [STATE, MOTTO],
      number: '/2024/QĐ-UBND',
      place: 'Lam Giang',
      date: null,
      noise: ['DỰ THẢO'],
      type: 'QUYẾT ĐỊNH',
      subject: ['Ban hành Quy chế quản lý cảng cạn'],
      below: 'ỦY BAN NHÂN DÂN TỈNH LAM GIANG',
    })
  })

  it('reads a date in figures', () => {
    const text = `UBND TỈNH NINH TRẠCH ${STATE}
BỆNH VIỆN ĐA KHOA TỈNH ${MOTTO}
Số: 77/PA-BVĐK Ninh Trạch, ngày 5/6/2021
PHƯƠNG ÁN
Thu dung, điều trị người bệnh
Thực hiện chỉ đạo của Sở Y tế, Bệnh viện Đa khoa tỉnh xây dựng phương án với các nội dung sau đây:
1. Mục tiêu`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND TỈNH NINH TRẠCH'],
      issuing: ['BỆNH VIỆN ĐA KHOA TỈNH'],
      motto: [STATE, MOTTO],
      number: '77/PA-BVĐK',
      place: 'Ninh Trạch',
      date: '2021-06-05',
      type: 'PHƯƠNG ÁN',
      subject: ['Thu dung, điều trị người bệnh'],
      below: 'Thực hiện chỉ đạo của Sở Y tế, Bệnh viện Đa khoa tỉnh xây dựng phương án với các nội dung sau đây:',
    })
  })

  it('keeps stamps apart', () => {
    const text = `UBND TỈNH PHƯỚC HẢI ${STATE}
BAN CHỈ HUY PHÒNG CHỐNG ${MOTTO}
THIÊN TAI VÀ TÌM KIẾM CỨU NẠN
Số: 03/CĐ-PCTT Phước Hải, ngày 27 tháng 9 năm 2022
HỎA TỐC
CÔNG ĐIỆN
Về việc ứng phó khẩn cấp với bão số 4

BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI TỈNH điện:`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND TỈNH PHƯỚC HẢI'],
      issuing: ['BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN'],
      motto: [STATE, MOTTO],
      number: '03/CĐ-PCTT',
      place: 'Phước Hải',
      date: '2022-09-27',
      noise: ['HỎA TỐC'],
      type: 'CÔNG ĐIỆN',
      subject: ['Về việc ứng phó khẩn cấp với bão số 4'],
      below: 'BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI TỈNH điện:',
    })
  })

  it('reads a type that no list has, below number and date', () => {
    const text = `TRƯỜNG ĐẠI HỌC SÔNG HẬU ${STATE}
KHOA KINH TẾ ${MOTTO}
Số: 19/LLV-KKT Sông Hậu, ngày 02 tháng 01 năm 2020
LỊCH LÀM VIỆC
Tuần thứ 19 của Khoa Kinh tế
1. Thứ Hai`
    expect(headerOutline(text)).toEqual({
      superior: ['TRƯỜNG ĐẠI HỌC SÔNG HẬU'],
      issuing: ['KHOA KINH TẾ'],
      motto: [STATE, MOTTO],
      number: '19/LLV-KKT',
      place: 'Sông Hậu',
      date: '2020-01-02',
      type: 'LỊCH LÀM VIỆC',
      subject: ['Tuần thứ 19 của Khoa Kinh tế'],
      below: '1. Thứ Hai',
    })
  })

  it('takes a subject in capitals, and one that a bracket closes', () => {
    const text = `UBND QUẬN TÂY KHÊ ${STATE}
VĂN PHÒNG HĐND VÀ UBND ${MOTTO}
Số: 88/BC-VP Tây Khê, ngày 15 tháng 12 năm 2017
BÁO CÁO
CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2017
(Số liệu tính đến ngày 15/11/2017)

I. CÔNG TÁC CHỈ ĐẠO`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND QUẬN TÂY KHÊ'],
      issuing: ['VĂN PHÒNG HĐND VÀ UBND'],
      motto: [STATE, MOTTO],
      number: '88/BC-VP',
      place: 'Tây Khê',
      date: '2017-12-15',
      type: 'BÁO CÁO',
      subject: ['CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2017 (Số liệu tính đến ngày 15/11/2017)'],
      below: 'I. CÔNG TÁC CHỈ ĐẠO',
    })
  })

  it('takes type and subject from one line', () => {
    const text = `CÔNG TY CỔ PHẦN CẤP NƯỚC ${STATE}
VÂN ĐÔNG ${MOTTO}
Số: 210/QC-CNVĐ Vân Đông, ngày 01 tháng 8 năm 2016

QUY CHẾ QUẢN LÝ TÀI SẢN CÔNG
của Công ty Cổ phần Cấp nước Vân Đông

Chương I
QUY ĐỊNH CHUNG`
    expect(headerOutline(text)).toEqual({
      issuing: ['CÔNG TY CỔ PHẦN CẤP NƯỚC VÂN ĐÔNG'],
      motto: [STATE, MOTTO],
      number: '210/QC-CNVĐ',
      place: 'Vân Đông',
      date: '2016-08-01',
      type: 'QUY CHẾ',
      subject: ['QUẢN LÝ TÀI SẢN CÔNG của Công ty Cổ phần Cấp nước Vân Đông'],
      below: 'Chương I',
    })
  })

  it('reads the older spelling, the letter set wide, and what an engine made of them', () => {
    const text = `UY BAN NHAN DAN CÔNG HOÀ XÃ HOI CHỦ NGHĨA VIET NAM ™
TINH BẮC LĨNH Doc lap - Tự do - Hanh phúc .
$ố: 1021/QĐ-UBND Bắc Lĩnh, ngay 05 thang 7 năm 2011
QUYÉT ĐINH
Về việc thành lập Ban Chỉ đạo phong trào toàn dân
CHỦ TICH UỶ BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức HĐND và UBND;`
    expect(headerOutline(text)).toEqual({
      issuing: ['UY BAN NHAN DAN', 'TINH BẮC LĨNH'],
      motto: ['CÔNG HOÀ XÃ HOI CHỦ NGHĨA VIET NAM', 'Doc lap - Tự do - Hanh phúc'],
      noise: ['™', '.'],
      number: '1021/QĐ-UBND',
      place: 'Bắc Lĩnh',
      date: '2011-07-05',
      type: 'QUYẾT ĐỊNH',
      subject: ['Về việc thành lập Ban Chỉ đạo phong trào toàn dân'],
      below: 'CHỦ TICH UỶ BAN NHÂN DÂN TỈNH',
    })
  })

  it('reads a header whose first lines were lost', () => {
    const text = `Số: 15/TTr-SXD Vân Đông, ngày 20 tháng 4 năm 2022
TỜ TRÌNH
Về việc ban hành đơn giá xây dựng công trình

Kính gửi: Ủy ban nhân dân tỉnh Vân Đông.

Sở Xây dựng kính trình:`
    expect(headerOutline(text)).toEqual({
      number: '15/TTr-SXD',
      place: 'Vân Đông',
      date: '2022-04-20',
      type: 'TỜ TRÌNH',
      subject: ['Về việc ban hành đơn giá xây dựng công trình'],
      addressee: ['Ủy ban nhân dân tỉnh Vân Đông'],
      below: 'Sở Xây dựng kính trình:',
    })
  })

  it('reads a text that is double-spaced', () => {
    const text = `TỔNG CỤC HẢI QUAN ${STATE}

CỤC HẢI QUAN TỈNH VÂN ĐÔNG ${MOTTO}

Số: 431/KH-HQVĐ Vân Đông, ngày 06 tháng 3 năm 2015

KẾ HOẠCH

Kiểm tra sau thông quan đối với doanh nghiệp

Chế xuất trong Khu công nghiệp Tân Phú Hưng

Thực hiện Kế hoạch của Tổng cục Hải quan về kiểm tra sau thông quan năm 2015,

Cục Hải quan tỉnh Vân Đông xây dựng kế hoạch với những nội dung sau đây:`
    expect(headerOutline(text)).toEqual({
      superior: ['TỔNG CỤC HẢI QUAN'],
      issuing: ['CỤC HẢI QUAN TỈNH VÂN ĐÔNG'],
      motto: [STATE, MOTTO],
      number: '431/KH-HQVĐ',
      place: 'Vân Đông',
      date: '2015-03-06',
      type: 'KẾ HOẠCH',
      subject: ['Kiểm tra sau thông quan đối với doanh nghiệp Chế xuất trong Khu công nghiệp Tân Phú Hưng'],
      below: 'Thực hiện Kế hoạch của Tổng cục Hải quan về kiểm tra sau thông quan năm 2015,',
    })
  })

  it('reads minutes without a number', () => {
    const text = `CÔNG AN TỈNH LAM GIANG ${STATE}
CÔNG AN HUYỆN YÊN KHÊ ${MOTTO}
Yên Khê, ngày 19 tháng 5 năm 2023
BIÊN BẢN
Kiểm tra an toàn phòng cháy và chữa cháy
Hôm nay, ngày 19 tháng 5 năm 2023, tại chợ Yên Khê, chúng tôi gồm:`
    expect(headerOutline(text)).toEqual({
      superior: ['CÔNG AN TỈNH LAM GIANG'],
      issuing: ['CÔNG AN HUYỆN YÊN KHÊ'],
      motto: [STATE, MOTTO],
      place: 'Yên Khê',
      date: '2023-05-19',
      type: 'BIÊN BẢN',
      subject: ['Kiểm tra an toàn phòng cháy và chữa cháy'],
      below: 'Hôm nay, ngày 19 tháng 5 năm 2023, tại chợ Yên Khê, chúng tôi gồm:',
    })
  })
})
