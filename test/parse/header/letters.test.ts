import { describe, expect, it } from 'vitest'
import { headerOutline } from './outline.ts'

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

describe('headers of letters', () => {
  it('takes the subject from under the number', () => {
    const text = `BỘ TÀI CHÍNH ${STATE}
CỤC QUẢN LÝ GIÁ ${MOTTO}
Số: 318/QLG-TH Hà Nội, ngày 23 tháng 7 năm 2021
V/v báo cáo tình hình giá cả
thị trường tháng 7 năm 2021

Kính gửi: Sở Tài chính các tỉnh, thành phố trực thuộc Trung ương

Thực hiện quy định về chế độ báo cáo giá thị trường, Cục đề nghị:`
    expect(headerOutline(text)).toEqual({
      superior: ['BỘ TÀI CHÍNH'],
      issuing: ['CỤC QUẢN LÝ GIÁ'],
      motto: [STATE, MOTTO],
      number: '318/QLG-TH',
      place: 'Hà Nội',
      date: '2021-07-23',
      subject: ['báo cáo tình hình giá cả thị trường tháng 7 năm 2021'],
      addressee: ['Sở Tài chính các tỉnh, thành phố trực thuộc Trung ương'],
      below: 'Thực hiện quy định về chế độ báo cáo giá thị trường, Cục đề nghị:',
    })
  })

  it('parts the subject from the date to its right', () => {
    const text = `UBND TỈNH THUẬN HÀ ${STATE}
SỞ GIAO THÔNG VẬN TẢI ${MOTTO}
Số: 902/SGTVT-QLHT
V/v sửa chữa đột xuất cầu Bến Ngự Thuận Hà, ngày 08 tháng 11 năm 2022
trên Đường tỉnh 845

Kính gửi:
- Sở Tài chính;
- Kho bạc Nhà nước tỉnh Thuận Hà,
phòng Kiểm soát chi;
- Công ty Cổ phần Cầu đường 12.
Ngày 01 tháng 11 năm 2022, Sở nhận được báo cáo.`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND TỈNH THUẬN HÀ'],
      issuing: ['SỞ GIAO THÔNG VẬN TẢI'],
      motto: [STATE, MOTTO],
      number: '902/SGTVT-QLHT',
      place: 'Thuận Hà',
      date: '2022-11-08',
      subject: ['sửa chữa đột xuất cầu Bến Ngự trên Đường tỉnh 845'],
      addressee: [
        'Sở Tài chính',
        'Kho bạc Nhà nước tỉnh Thuận Hà, phòng Kiểm soát chi',
        'Công ty Cổ phần Cầu đường 12',
      ],
      below: 'Ngày 01 tháng 11 năm 2022, Sở nhận được báo cáo.',
    })
  })

  it('reads addressees behind one label and behind another', () => {
    const text = `VĂN PHÒNG CHÍNH PHỦ ${STATE}
${MOTTO}
Số: 5566/VPCP-NN Hà Nội, ngày 17 tháng 8 năm 2020
V/v khắc phục hậu quả hạn mặn
Kính gửi: Bộ Tài chính; Bộ Kế hoạch và Đầu tư.
Đồng kính gửi: Ủy ban nhân dân tỉnh Vân Đông
Xét đề nghị của Bộ Nông nghiệp và Phát triển nông thôn, Thủ tướng Chính phủ có ý kiến như sau:`
    expect(headerOutline(text)).toEqual({
      issuing: ['VĂN PHÒNG CHÍNH PHỦ'],
      motto: [STATE, MOTTO],
      number: '5566/VPCP-NN',
      place: 'Hà Nội',
      date: '2020-08-17',
      subject: ['khắc phục hậu quả hạn mặn'],
      addressee: ['Bộ Tài chính', 'Bộ Kế hoạch và Đầu tư', 'Ủy ban nhân dân tỉnh Vân Đông'],
      below: 'Xét đề nghị của Bộ Nông nghiệp và Phát triển nông thôn, Thủ tướng Chính phủ có ý kiến như sau:',
    })
  })

  it('reads a list of addressees whose dashes were lost', () => {
    const text = `UBND HUYỆN VĨNH KHÁNH ${STATE}
TRƯỜNG THCS HOÀ LỄ ${MOTTO}
Số: 40/CV-THCSHL Vĩnh Khánh, ngày 02 tháng 3 năm 2024
V/v tổ chức ngày hội đọc sách

Kính gửi:
Phòng Giáo dục và Đào tạo huyện Vĩnh Khánh;
Ủy ban nhân dân xã Hoà Lễ;
Ban đại diện cha mẹ học sinh.

Nhằm phát triển văn hoá đọc, nhà trường trân trọng thông báo:`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND HUYỆN VĨNH KHÁNH'],
      issuing: ['TRƯỜNG THCS HOÀ LỄ'],
      motto: [STATE, MOTTO],
      number: '40/CV-THCSHL',
      place: 'Vĩnh Khánh',
      date: '2024-03-02',
      subject: ['tổ chức ngày hội đọc sách'],
      addressee: [
        'Phòng Giáo dục và Đào tạo huyện Vĩnh Khánh',
        'Ủy ban nhân dân xã Hoà Lễ',
        'Ban đại diện cha mẹ học sinh',
      ],
      below: 'Nhằm phát triển văn hoá đọc, nhà trường trân trọng thông báo:',
    })
  })

  it('reads an addressee that runs on in the next line', () => {
    const text = `BẢO HIỂM XÃ HỘI VIỆT NAM ${STATE}
BẢO HIỂM XÃ HỘI TỈNH VÂN ĐÔNG ${MOTTO}
Số: 1180/BHXH-GĐBHYT Vân Đông, ngày 30 tháng 5 năm 2019
V/v thanh toán chi phí khám bệnh,
chữa bệnh bảo hiểm y tế

Kính gửi: Giám đốc các cơ sở khám bệnh, chữa bệnh bảo hiểm y tế
trên địa bàn tỉnh Vân Đông.

Bảo hiểm xã hội tỉnh nhận được công văn của các cơ sở.`
    expect(headerOutline(text)).toEqual({
      superior: ['BẢO HIỂM XÃ HỘI VIỆT NAM'],
      issuing: ['BẢO HIỂM XÃ HỘI TỈNH VÂN ĐÔNG'],
      motto: [STATE, MOTTO],
      number: '1180/BHXH-GĐBHYT',
      place: 'Vân Đông',
      date: '2019-05-30',
      subject: ['thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế'],
      addressee: ['Giám đốc các cơ sở khám bệnh, chữa bệnh bảo hiểm y tế trên địa bàn tỉnh Vân Đông'],
      below: 'Bảo hiểm xã hội tỉnh nhận được công văn của các cơ sở.',
    })
  })

  it('reads a letter that an engine damaged', () => {
    const text = `UBND TINH THUAN HA CONG HOA XÃ HQI CHỦ NGHIA VIET NAM
SO NONG NGHIEP VÀ PTNT Bộc lập - Ty do - Hanh phtic
S6: 77/SNN-TL Thuận Hà, ngày l5 tháng 02 năm 2O23

Vív chống hạn vụ Đông Xuân

Kinh gui:
~ Chi cục Thủy lợi:
+ Các công ty khai thác công trình thuỷ lợi.

Hiện nay, mực nước các hồ chứa xuống thấp.`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND TINH THUAN HA'],
      issuing: ['SO NONG NGHIEP VÀ PTNT'],
      motto: ['CONG HOA XÃ HQI CHỦ NGHIA VIET NAM', 'Bộc lập - Ty do - Hanh phtic'],
      number: '77/SNN-TL',
      place: 'Thuận Hà',
      date: '2023-02-15',
      subject: ['chống hạn vụ Đông Xuân'],
      addressee: ['Chi cục Thủy lợi', 'Các công ty khai thác công trình thuỷ lợi'],
      below: 'Hiện nay, mực nước các hồ chứa xuống thấp.',
    })
  })

  it('reads an invitation', () => {
    const text = `HỘI ĐỒNG NHÂN DÂN ${STATE}
THỊ XÃ ĐÔNG TRÀ ${MOTTO}
Số: 26/GM-HĐND Đông Trà, ngày 04 tháng 12 năm 2023
GIẤY MỜI
Họp Thường trực Hội đồng nhân dân thị xã

Kính gửi: Ông (bà) Trưởng các Ban HĐND thị xã

Thường trực HĐND thị xã trân trọng kính mời dự họp:`
    expect(headerOutline(text)).toEqual({
      issuing: ['HỘI ĐỒNG NHÂN DÂN', 'THỊ XÃ ĐÔNG TRÀ'],
      motto: [STATE, MOTTO],
      number: '26/GM-HĐND',
      place: 'Đông Trà',
      date: '2023-12-04',
      type: 'GIẤY MỜI',
      subject: ['Họp Thường trực Hội đồng nhân dân thị xã'],
      addressee: ['Ông (bà) Trưởng các Ban HĐND thị xã'],
      below: 'Thường trực HĐND thị xã trân trọng kính mời dự họp:',
    })
  })

  it('reads a telegram, whose sender stands for the label', () => {
    const text = `CHỦ TỊCH ${STATE}
ỦY BAN NHÂN DÂN ${MOTTO}
TỈNH SÔNG HẬU
Số: 02/CĐ-CTUBND Sông Hậu, hồi 7 giờ 15 phút ngày 03 tháng 10 năm 2022
CÔNG ĐIỆN
Về việc bảo vệ vườn cây trước đợt nắng nóng

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU điện:
- Chủ tịch UBND các huyện;
- Giám đốc Sở Nông nghiệp.

Theo dự báo, nắng nóng còn kéo dài.`
    expect(headerOutline(text)).toEqual({
      superior: ['CHỦ TỊCH'],
      issuing: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG HẬU'],
      motto: [STATE, MOTTO],
      number: '02/CĐ-CTUBND',
      place: 'Sông Hậu',
      date: '2022-10-03',
      type: 'CÔNG ĐIỆN',
      subject: ['Về việc bảo vệ vườn cây trước đợt nắng nóng'],
      addressee: ['Chủ tịch UBND các huyện', 'Giám đốc Sở Nông nghiệp'],
      below: 'Theo dự báo, nắng nóng còn kéo dài.',
    })
  })

  it('reads an addressee that came with the left column', () => {
    const text = `UBND TỈNH SÔNG HẬU
SỞ TÀI NGUYÊN VÀ MÔI
TRƯỜNG

Số: 3029/STNMT-QLĐĐ
VW lấy ý kiến dự thảo quy định

- Các sở, ban, ngành tỉnh;

${STATE}
${MOTTO}

Sông Hậu, ngày 01 tháng 11 năm 2023

Kính gửi:

+ Ủy ban nhân dân các huyện.

Để hoàn chỉnh dự thảo, Sở đề nghị:`
    expect(headerOutline(text)).toEqual({
      superior: ['UBND TỈNH SÔNG HẬU'],
      issuing: ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
      motto: [STATE, MOTTO],
      number: '3029/STNMT-QLĐĐ',
      place: 'Sông Hậu',
      date: '2023-11-01',
      subject: ['lấy ý kiến dự thảo quy định'],
      addressee: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các huyện'],
      below: 'Để hoàn chỉnh dự thảo, Sở đề nghị:',
    })
  })
})
