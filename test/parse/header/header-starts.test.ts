import { describe, expect, it } from 'vitest'
import { documentText } from '../../../src/parse/document-text.ts'
import { headerStarts } from '../../../src/parse/header/index.ts'

const HEADER = `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SÔNG HẬU Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND Sông Hậu, ngày 09 tháng 02 năm 2022
KẾ HOẠCH
Trồng cây`
const BODY = `Thực hiện Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2022, Ủy ban nhân dân tỉnh
ban hành Kế hoạch, gửi Sở Xây dựng (tại thành phố Sông Hậu, ngày 12 tháng 02 năm 2022) như sau:
1. Mục đích
- Lưu: VT. Nguyễn Văn Hòa`

const startsOf = (text: string) => headerStarts(documentText(text, text, []))

describe('headerStarts', () => {
  it('finds each document of a file', () => {
    expect(startsOf(`${HEADER}\n${BODY}\n\f${HEADER}\n${BODY}`)).toEqual([0, 9])
  })

  it('finds a document that begins within a page', () => {
    expect(startsOf(`${HEADER}\n${BODY}\n${HEADER}\n${BODY}`)).toEqual([0, 9])
  })

  it('finds a header by its number and date', () => {
    const lines = HEADER.split('\n').slice(2).join('\n')
    expect(startsOf(`${BODY}\n${lines}\n${BODY}`)).toEqual([4])
  })

  it('finds a header whose columns stand one below the other', () => {
    const header = `SỞ Y TẾ
BỆNH VIỆN MẮT
Số: 8/TB-BVM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Hậu, ngày 9 tháng 12 năm 2021`
    expect(startsOf(`${BODY}\n\n${header}\n${BODY}`)).toEqual([5])
  })

  it('finds no document in an empty form of an appendix', () => {
    const form = `Mẫu số 01
ỦY BAN NHÂN DÂN XÃ …… CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ……/…… ……, ngày …… tháng …… năm ……
ĐƠN ĐỀ NGHỊ`
    expect(startsOf(`${HEADER}\n${BODY}\n${form}`)).toEqual([0])
  })

  it('finds none where a text names documents', () => {
    expect(startsOf(`${BODY}\nsố 12/QĐ-UBND ngày 05 tháng 01 năm 2022 của Ủy ban nhân dân.`)).toEqual([])
    expect(startsOf('')).toEqual([])
  })
})
