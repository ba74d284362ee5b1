import { expect, it } from 'vitest'
import { parseClean } from './clean.ts'
import { drawTree } from './draw-tree.ts'

it('reads a report: header, sections, a list, a note over two pages, closing', () => {
  const text = `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SÔNG HẬU Độc lập - Tự do - Hạnh phúc

Số: 86/BC-UBND Sông Hậu, ngày 05 tháng 6 năm 2024

BÁO CÁO
Kết quả phòng, chống hạn mặn 6 tháng đầu năm 2024

I. KẾT QUẢ THỰC HIỆN
1. Công tác chỉ đạo
Thực hiện Kế hoạch số 1125/KH-
UBND của tỉnh[^1], các huyện đã kiểm tra 214 công trình thủy lợi và

[^1] Ban hành kèm theo Công văn số 15/SNN-TL về việc tăng cường kiểm tra các công trình đầu mối,
các trạm bơm, cống và
\f2
sửa chữa những nơi hư hỏng. Cụ thể:
- Huyện Vân Đông sửa 12 cống;
- Huyện An Bình sửa 7 cống.

kênh nội đồng trước mùa khô.
\f3
2. Kinh phí
Tổng kinh phí là 1.650 triệu đồng.
II. KIẾN NGHỊ
Đề nghị Bộ xem xét./.

Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Bộ Nông nghiệp (b/c); CHỦ TỊCH
- Lưu: VT.

Nguyễn Văn An
`
  expect(drawTree(parseClean(text))).toMatchInlineSnapshot(`
    "root 1:1-33:1
      header 1:1-7:50
        issuer role="issuing" 1:1-1:16
          text value="ỦY BAN NHÂN DÂN" 1:1-1:16
        motto 1:17-1:51
          text value="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" 1:17-1:51
        issuer role="issuing" 2:1-2:14
          text value="TỈNH SÔNG HẬU" 2:1-2:14
        motto 2:15-2:42
          text value="Độc lập - Tự do - Hạnh phúc" 2:15-2:42
        docNumber code="86/BC-UBND" number="86" symbol="BC-UBND" 4:5-4:15
          text value="86/BC-UBND" 4:5-4:15
        placeDate place="Sông Hậu" date="2024-06-05" 4:16-4:50
          text value="Sông Hậu, ngày 05 tháng 6 năm 2024" 4:16-4:50
        docType name="BÁO CÁO" abbreviation="BC" 6:1-6:8
          text value="BÁO CÁO" 6:1-6:8
        subject 7:1-7:50
          text value="Kết quả phòng, chống hạn mặn 6 tháng đầu năm 2024" 7:1-7:50
      body 9:1-26:22
        section depth=1 label="I" printed="I." style="roman" 9:1-24:35
          heading 9:1-9:21
            text value="KẾT QUẢ THỰC HIỆN" 9:4-9:21
          section depth=2 label="1" printed="1." style="decimal" 10:1-21:29
            heading 10:1-10:20
              text value="Công tác chỉ đạo" 10:4-10:20
            paragraph 11:1-17:36
              text value="Thực hiện " 11:1-11:11
              citation code="1125/KH-UBND" documentType="kế hoạch" issuer="tỉnh" 11:11-12:14
                text value="Kế hoạch số 1125/KH-UBND của tỉnh" 11:11-12:14
              footnoteReference identifier="1" 12:14-12:18
              text value=", các huyện đã kiểm tra 214 công trình thủy lợi và " 12:18-13:1
              pageBreak page=2 16:2-16:2
              text value="sửa chữa những nơi hư hỏng. Cụ thể:" 17:1-17:36
            notes 14:1-21:29
              footnoteDefinition identifier="1" 14:1-21:29
                text value="Ban hành kèm theo " 14:6-14:24
                citation code="15/SNN-TL" documentType="công văn" 14:24-14:45
                  text value="Công văn số 15/SNN-TL" 14:24-14:45
                text value=" về việc tăng cường kiểm tra các công trình đầu mối, các trạm bơm, cống và " 14:45-16:1
                text value="kênh nội đồng trước mùa khô." 21:1-21:29
            furniture kind="pageNumber" value="2" 16:2-16:3
            list style="dash" 18:1-19:28
              listItem label="-" printed="-" 18:1-18:30
                paragraph 18:3-18:30
                  text value="Huyện Vân Đông sửa 12 cống;" 18:3-18:30
              listItem label="-" printed="-" 19:1-19:28
                paragraph 19:3-19:28
                  text value="Huyện An Bình sửa 7 cống." 19:3-19:28
          pageBreak page=3 22:2-22:2
          furniture kind="pageNumber" value="3" 22:2-22:3
          section depth=2 label="2" printed="2." style="decimal" 23:1-24:35
            heading 23:1-23:12
              text value="Kinh phí" 23:4-23:12
            paragraph 24:1-24:35
              text value="Tổng kinh phí là 1.650 triệu đồng." 24:1-24:35
        section depth=1 label="II" printed="II." style="roman" 25:1-26:22
          heading 25:1-25:14
            text value="KIẾN NGHỊ" 25:5-25:14
          paragraph 26:1-26:22
            text value="Đề nghị Bộ xem xét./." 26:1-26:22
      closing 28:1-32:14
        recipients 28:1-30:10
          recipient purpose="b/c" archive=false 29:3-29:23
            text value="Bộ Nông nghiệp (b/c)" 29:3-29:23
          recipient archive=true 30:3-30:10
            text value="Lưu: VT" 30:3-30:10
        signature authority="TM" office="CHỦ TỊCH" signer="Nguyễn Văn An" 28:11-32:14
          signatureLine 28:11-28:30
            text value="TM. ỦY BAN NHÂN DÂN" 28:11-28:30
          signatureLine 29:25-29:33
            text value="CHỦ TỊCH" 29:25-29:33
          signatureLine 32:1-32:14
            text value="Nguyễn Văn An" 32:1-32:14"
  `)
})

it('reads a decision: legal bases, chapters, articles, clauses and points', () => {
  const text = `QUYẾT ĐỊNH
Ban hành Quy chế tiếp công dân

CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN VÂN ĐÔNG
Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
Theo đề nghị của Chánh Thanh tra huyện.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Quy chế này quy định:
a) Việc tiếp công dân;
b) Việc phân loại đơn.
2. Quy chế không áp dụng với công dân nước ngoài.
Điều 2. Thời gian
Việc tiếp công dân theo khoản 1
Điều 1 làm trong giờ hành chính.
Chương II
TỔ CHỨC THỰC HIỆN
Điều 3. Hiệu lực thi hành
Quyết định này có hiệu lực từ ngày ký./.
`
  expect(drawTree(parseClean(text))).toMatchInlineSnapshot(`
    "root 1:1-21:1
      header 1:1-2:31
        docType name="QUYẾT ĐỊNH" abbreviation="QĐ" 1:1-1:11
          text value="QUYẾT ĐỊNH" 1:1-1:11
        subject 2:1-2:31
          text value="Ban hành Quy chế tiếp công dân" 2:1-2:31
      body 4:1-20:41
        paragraph 4:1-4:40
          text value="CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN VÂN ĐÔNG" 4:1-4:40
        basis 5:1-5:53
          paragraph 5:1-5:53
            text value="Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;" 5:1-5:53
        basis 6:1-6:40
          paragraph 6:1-6:40
            text value="Theo đề nghị của Chánh Thanh tra huyện." 6:1-6:40
        section depth=1 label="I" printed="Chương I" style="chapter" 7:1-16:33
          heading 7:1-8:15
            text value="QUY ĐỊNH CHUNG" 8:1-8:15
          section depth=2 label="1" printed="Điều 1." style="article" 9:1-13:50
            heading 9:1-9:27
              text value="Phạm vi điều chỉnh" 9:9-9:27
            list style="decimal" 10:1-13:50
              listItem label="1" printed="1." 10:1-12:23
                paragraph 10:4-10:25
                  text value="Quy chế này quy định:" 10:4-10:25
                list style="letter" 11:1-12:23
                  listItem label="a" printed="a)" 11:1-11:23
                    paragraph 11:4-11:23
                      text value="Việc tiếp công dân;" 11:4-11:23
                  listItem label="b" printed="b)" 12:1-12:23
                    paragraph 12:4-12:23
                      text value="Việc phân loại đơn." 12:4-12:23
              listItem label="2" printed="2." 13:1-13:50
                paragraph 13:4-13:50
                  text value="Quy chế không áp dụng với công dân nước ngoài." 13:4-13:50
          section depth=2 label="2" printed="Điều 2." style="article" 14:1-16:33
            heading 14:1-14:18
              text value="Thời gian" 14:9-14:18
            paragraph 15:1-16:33
              text value="Việc tiếp công dân theo khoản 1 Điều 1 làm trong giờ hành chính." 15:1-16:33
        section depth=1 label="II" printed="Chương II" style="chapter" 17:1-20:41
          heading 17:1-18:18
            text value="TỔ CHỨC THỰC HIỆN" 18:1-18:18
          section depth=2 label="3" printed="Điều 3." style="article" 19:1-20:41
            heading 19:1-19:26
              text value="Hiệu lực thi hành" 19:9-19:26
            paragraph 20:1-20:41
              text value="Quyết định này có hiệu lực từ ngày ký./." 20:1-20:41"
  `)
})

it('reads a text with a blank line between all lines', () => {
  const text = `I. TÌNH HÌNH CHUNG

Trong tháng, các xã đã thu gom rác thải và dọn kênh mương, vận động người dân

trồng cây xanh dọc các tuyến đường liên xã.

1. Kết quả

- Trồng 1.200 cây;

- Dọn 14 km kênh.
`
  expect(drawTree(parseClean(text))).toMatchInlineSnapshot(`
    "root 1:1-12:1
      body 1:1-11:18
        section depth=1 label="I" printed="I." style="roman" 1:1-11:18
          heading 1:1-1:19
            text value="TÌNH HÌNH CHUNG" 1:4-1:19
          paragraph 3:1-5:44
            text value="Trong tháng, các xã đã thu gom rác thải và dọn kênh mương, vận động người dân trồng cây xanh dọc các tuyến đường liên xã." 3:1-5:44
          section depth=2 label="1" printed="1." style="decimal" 7:1-11:18
            heading 7:1-7:11
              text value="Kết quả" 7:4-7:11
            list style="dash" 9:1-11:18
              listItem label="-" printed="-" 9:1-9:19
                paragraph 9:3-9:19
                  text value="Trồng 1.200 cây;" 9:3-9:19
              listItem label="-" printed="-" 11:1-11:18
                paragraph 11:3-11:18
                  text value="Dọn 14 km kênh." 11:3-11:18"
  `)
})

it('reads a text from the middle of a document', () => {
  const text = `và hướng dẫn người dân kê khai theo mẫu.
b) Cấp huyện
Phòng Nội vụ tổng hợp báo cáo.
3. Tồn tại
Một số xã báo cáo chậm.
III. PHƯƠNG HƯỚNG
Tiếp tục rà soát.
`
  expect(drawTree(parseClean(text))).toMatchInlineSnapshot(`
    "root 1:1-8:1
      body 1:1-7:18
        paragraph 1:1-1:41
          text value="và hướng dẫn người dân kê khai theo mẫu." 1:1-1:41
        section depth=3 label="b" printed="b)" style="letter" 2:1-3:31
          heading 2:1-2:13
            text value="Cấp huyện" 2:4-2:13
          paragraph 3:1-3:31
            text value="Phòng Nội vụ tổng hợp báo cáo." 3:1-3:31
        section depth=2 label="3" printed="3." style="decimal" 4:1-5:24
          heading 4:1-4:11
            text value="Tồn tại" 4:4-4:11
          paragraph 5:1-5:24
            text value="Một số xã báo cáo chậm." 5:1-5:24
        section depth=1 label="III" printed="III." style="roman" 6:1-7:18
          heading 6:1-6:18
            text value="PHƯƠNG HƯỚNG" 6:6-6:18
          paragraph 7:1-7:18
            text value="Tiếp tục rà soát." 7:1-7:18"
  `)
})

it('reads two documents, one behind the other', () => {
  const text = `THÔNG BÁO
Về việc nghỉ lễ

Các cơ quan nghỉ lễ một ngày.

Nơi nhận:
- Các phòng;
- Lưu: VT.

ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN VÂN ĐÔNG Độc lập - Tự do - Hạnh phúc

Số: 12/TB-UBND Vân Đông, ngày 20 tháng 4 năm 2024

THÔNG BÁO
Về việc cúp điện

Huyện cúp điện để sửa đường dây.
`
  expect(drawTree(parseClean(text))).toMatchInlineSnapshot(`
    "root 1:1-19:1
      header 1:1-2:16
        docType name="THÔNG BÁO" abbreviation="TB" 1:1-1:10
          text value="THÔNG BÁO" 1:1-1:10
        subject 2:1-2:16
          text value="Về việc nghỉ lễ" 2:1-2:16
      body 4:1-4:30
        paragraph 4:1-4:30
          text value="Các cơ quan nghỉ lễ một ngày." 4:1-4:30
      closing 6:1-8:10
        recipients 6:1-8:10
          recipient archive=false 7:3-7:12
            text value="Các phòng" 7:3-7:12
          recipient archive=true 8:3-8:10
            text value="Lưu: VT" 8:3-8:10
      header 10:1-16:17
        issuer role="issuing" 10:1-10:16
          text value="ỦY BAN NHÂN DÂN" 10:1-10:16
        motto 10:17-10:51
          text value="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" 10:17-10:51
        issuer role="issuing" 11:1-11:15
          text value="HUYỆN VÂN ĐÔNG" 11:1-11:15
        motto 11:16-11:43
          text value="Độc lập - Tự do - Hạnh phúc" 11:16-11:43
        docNumber code="12/TB-UBND" number="12" symbol="TB-UBND" 13:5-13:15
          text value="12/TB-UBND" 13:5-13:15
        placeDate place="Vân Đông" date="2024-04-20" 13:16-13:50
          text value="Vân Đông, ngày 20 tháng 4 năm 2024" 13:16-13:50
        docType name="THÔNG BÁO" abbreviation="TB" 15:1-15:10
          text value="THÔNG BÁO" 15:1-15:10
        subject 16:1-16:17
          text value="Về việc cúp điện" 16:1-16:17
      body 18:1-18:33
        paragraph 18:1-18:33
          text value="Huyện cúp điện để sửa đường dây." 18:1-18:33"
  `)
})

it('reads an appendix behind the closing', () => {
  const text = `Trên đây là báo cáo của Phòng./.

Nơi nhận:
- Lưu: VT.

PHỤ LỤC II
DANH MỤC CÔNG TRÌNH
(Kèm theo Báo cáo số 9/BC-NN)

1. Cống Cái Sậy;
2. Cống Rạch Dừa.
`
  expect(drawTree(parseClean(text))).toMatchInlineSnapshot(`
    "root 1:1-12:1
      body 1:1-1:33
        paragraph 1:1-1:33
          text value="Trên đây là báo cáo của Phòng./." 1:1-1:33
      closing 3:1-4:10
        recipients 3:1-4:10
          recipient archive=true 4:3-4:10
            text value="Lưu: VT" 4:3-4:10
      appendix label="II" 6:1-11:18
        heading 6:1-7:20
          text value="DANH MỤC CÔNG TRÌNH" 7:1-7:20
        paragraph 8:1-8:30
          text value="(Kèm theo " 8:1-8:11
          citation code="9/BC-NN" documentType="báo cáo" 8:11-8:29
            text value="Báo cáo số 9/BC-NN" 8:11-8:29
          text value=")" 8:29-8:30
        list style="decimal" 10:1-11:18
          listItem label="1" printed="1." 10:1-10:17
            paragraph 10:4-10:17
              text value="Cống Cái Sậy;" 10:4-10:17
          listItem label="2" printed="2." 11:1-11:18
            paragraph 11:4-11:18
              text value="Cống Rạch Dừa." 11:4-11:18"
  `)
})

it('reads line ends of two code units', () => {
  const text = 'I. MỤC ĐÍCH\r\nNâng cao chất lượng\r\nphục vụ.\r\n\r\n- Một việc;\r\n- Hai việc.\r\n'
  expect(drawTree(parseClean(text))).toMatchInlineSnapshot(`
    "root 1:1-7:1
      body 1:1-6:12
        section depth=1 label="I" printed="I." style="roman" 1:1-6:12
          heading 1:1-1:12
            text value="MỤC ĐÍCH" 1:4-1:12
          paragraph 2:1-3:9
            text value="Nâng cao chất lượng phục vụ." 2:1-3:9
          list style="dash" 5:1-6:12
            listItem label="-" printed="-" 5:1-5:12
              paragraph 5:3-5:12
                text value="Một việc;" 5:3-5:12
            listItem label="-" printed="-" 6:1-6:12
              paragraph 6:3-6:12
                text value="Hai việc." 6:3-6:12"
  `)
})

it('makes of a text without anything a root without children', () => {
  expect(drawTree(parseClean(' \n\n\t\n'))).toMatchInlineSnapshot(`"root 1:1-4:1"`)
})
