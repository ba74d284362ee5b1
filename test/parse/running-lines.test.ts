import { describe, expect, it } from 'vitest'
import { layOutPages, type PageText } from '../../src/page/index.ts'
import { parseRestoration } from '../../src/parse/index.ts'
import { textOf } from '../../src/tree/index.ts'
import { type Drawn, drawPage } from '../page/draw-page.ts'
import { allOf, parseClean } from './clean.ts'

/** A line of a head or a foot: its text and how far down the page it stands. */
type Printed = readonly [text: string, y: number]

const BODY = [
  'Trong năm các đơn vị đã tổ chức thực hiện tốt nhiệm vụ được giao',
  'và báo cáo kết quả về văn phòng để tổng hợp trình lãnh đạo xem xét',
  'theo đúng quy định hiện hành về thời gian và biểu mẫu đã ban hành',
  'nhằm nâng cao chất lượng công tác quản lý trên địa bàn toàn huyện.',
]

/** A text that begins with another of its words. */
const turned = (text: string, by: number) => {
  const words = text.split(' ')
  return [...words.slice(by), ...words.slice(0, by)].join(' ')
}

/** Pages with some lines of text, all different, and what stands above and below them. */
const pagesWith = (...margins: readonly (readonly Printed[])[]): PageText =>
  layOutPages(
    margins.map((margin, i) => {
      const body = BODY.map((text, row): Drawn => ({ x: 80, y: 200 + 15 * row, text: turned(text, 3 * i) }))
      const lines = margin.map(([text, y]): Drawn => ({ x: 200, y, text }))
      return drawPage(
        [...body, ...lines].toSorted((a, b) => a.y - b.y),
        { number: i + 1 },
      )
    }),
  )

const furnitureIn = (pageText: PageText) =>
  allOf(parseRestoration(pageText.text, { text: pageText.text, corrections: [] }, pageText), 'furniture').map(
    ({ kind, value }) => [kind, value],
  )

const furnitureInText = (text: string) => allOf(parseClean(text), 'furniture').map(({ kind, value }) => [kind, value])

describe('on pages whose lines have places', () => {
  it('what stands alike at head and foot of three pages is furniture, with the number of the page in it', () => {
    const margins = [2, 3, 4].map((page): Printed[] => [
      [`${page} | Báo cáo tổng kết năm 2023`, 60],
      ['Huyện Vân Đông', 75],
      ['Văn phòng huyện Vân Đông', 750],
      [`Trang ${page}/4`, 765],
    ])
    const foot = margins[0]!.slice(2, 3)
    expect(furnitureIn(pagesWith(foot, ...margins))).toEqual([
      ['runningHead', 'Văn phòng huyện Vân Đông'],
      ...[2, 3, 4].flatMap((page) => [
        ['runningHead', `${page} | Báo cáo tổng kết năm 2023`],
        ['runningHead', 'Huyện Vân Đông'],
        ['runningHead', 'Văn phòng huyện Vân Đông'],
        ['pageNumber', `Trang ${page}/4`],
      ]),
    ])
  })

  it('the title on the first page stays, though it is printed at the head of all others as well', () => {
    const title: Printed = ['Báo cáo tổng kết năm 2023', 60]
    const pageText = pagesWith([title], [title], [title], [title])
    const tree = parseRestoration(pageText.text, { text: pageText.text, corrections: [] }, pageText)
    expect(allOf(tree, 'furniture').map(({ position }) => position!.start.line)).toEqual([7, 13, 19])
    expect(textOf(tree)).toMatch(/^Báo cáo tổng kết năm 2023/)
  })

  it('letters may be read otherwise, and no scan lies as the one before', () => {
    const heads: Printed[][] = [
      [['Báo cáo tổng kết năm 2023', 60]],
      [['Báo cảo tông kêt năm 2023', 64]],
      [['Bao cáo tống kct năm 2023', 55]],
    ]
    expect(furnitureIn(pagesWith([], ...heads)).map(([kind]) => kind)).toEqual(Array(3).fill('runningHead'))
  })

  it('lines alike at different heights stay, and so do those of two pages', () => {
    const at = (y: number): Printed[] => [['Báo cáo tổng kết năm 2023', y]]
    expect(furnitureIn(pagesWith([], at(60), at(100), at(140)))).toEqual([])
    expect(furnitureIn(pagesWith([], at(60), at(60)))).toEqual([])
  })

  it('lines of the text stay, though they stand at one height', () => {
    const heads = ['Kết quả thực hiện nhiệm vụ', 'Tồn tại, hạn chế và nguyên nhân', 'Nhiệm vụ và giải pháp năm sau']
    expect(furnitureIn(pagesWith([], ...heads.map((text): Printed[] => [[text, 60]])))).toEqual([])
  })

  it.each([
    ['numbers', 'Biểu số 1', 'Biểu số 2', 'Biểu số 3'],
    ['Roman numerals', 'Chương I', 'Chương II', 'Chương III'],
    ['letters', 'Danh mục nhóm A', 'Danh mục nhóm B', 'Danh mục nhóm C'],
  ])('titles that differ by their %s stay', (_, ...titles) => {
    expect(furnitureIn(pagesWith([], ...titles.map((text): Printed[] => [[text, 60]])))).toEqual([])
  })

  it('forms that are alike in more than a head stay', () => {
    const form: Printed[] = [
      ['Đơn vị báo cáo: Xã Tân Khê', 60],
      ['Phiếu tổng hợp ý kiến', 75],
      ['Về dự thảo kế hoạch năm', 90],
    ]
    expect(furnitureIn(pagesWith([], form, form, form))).toEqual([])
  })

  it('a foot below notes is no part of them', () => {
    const foot: Printed = ['Văn phòng huyện Vân Đông', 765]
    const noted = drawPage(
      [
        ...BODY.map((text, row) => ({ x: 80, y: 200 + 15 * row, text: row === 3 ? `${text}[^1]` : text })),
        { x: 80, y: 700, text: '[^1] Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2023.', size: 8 },
        { x: 200, y: foot[1], text: foot[0] },
      ],
      { number: 1 },
    )
    const others = [2, 3].map((number) =>
      drawPage(
        [
          ...BODY.map((text, row) => ({ x: 80, y: 200 + 15 * row, text: turned(text, 3 * number) })),
          { x: 200, y: 765, text: foot[0] },
        ],
        {
          number,
        },
      ),
    )
    const pageText = layOutPages([noted, ...others])
    const tree = parseRestoration(pageText.text, { text: pageText.text, corrections: [] }, pageText)
    expect(allOf(tree, 'footnoteDefinition').map(textOf)).toEqual([
      'Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2023.',
    ])
    expect(allOf(tree, 'furniture').map(({ value }) => value)).toEqual(Array(3).fill(foot[0]))
  })
})

describe('in a text', () => {
  const pages = (...heads: readonly string[]) => ['một việc', ...heads.map((head) => `\f${head}\nhai việc`)].join('\n')

  it('titles that differ by a number or a Roman numeral stay', () => {
    expect(furnitureInText(pages('Biểu số 1', 'Biểu số 2', 'Biểu số 3'))).toEqual([])
    expect(furnitureInText(pages('Chương I', 'Chương II', 'Chương III'))).toEqual([])
  })

  it('a number that counts with the pages may stand in the head', () => {
    expect(furnitureInText(pages('2 Báo cáo năm', '3 Báo cáo năm', '4 Báo cáo năm')).map(([kind]) => kind)).toEqual(
      Array(3).fill('runningHead'),
    )
  })

  it('the first lines of documents stay, though there are many from one body', () => {
    const document = [
      'UBND TỈNH LAM GIANG',
      'VĂN PHÒNG',
      'Số: 158/TB-VPUBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Lam Giang, ngày 06 tháng 5 năm 2024',
      'THÔNG BÁO',
      'Kết luận của Chủ tịch',
      '',
      'Các đơn vị thực hiện.',
    ].join('\n')
    const tree = parseClean(Array(5).fill(document).join('\n\f'))
    expect(allOf(tree, 'furniture')).toEqual([])
    expect(allOf(tree, 'issuer').filter(({ role }) => role === 'superior')).toHaveLength(5)
  })
})
