import { h } from 'hastscript'
import { describe, expect, it, test } from 'vitest'
import { toHtml } from '../../src/export/index.ts'
import { build, type Node, type TableCellData } from '../../src/tree/index.ts'
import { SAMPLE } from './sample-tree.ts'

/** The HTML of a node alone; where its lines end does not matter. */
const part = (node: Node) => toHtml(node, { fragment: true }).replaceAll('\n', '')
const mark = (identifier: string) => build.footnoteReference({ identifier })
const note = (identifier: string, text: string) => build.footnoteDefinition({ identifier }, [text])

test('a document is written as an article', async () => {
  await expect(toHtml(SAMPLE)).toMatchFileSnapshot('sample.html')
})

test('a page is in Vietnamese, named after type and subject, with its style', () => {
  const html = toHtml(SAMPLE)
  expect(html).toMatch(/^<!doctype html>\n<html lang="vi"><head>\n<meta charset="utf-8">\n/)
  expect(html).toContain('<title>BÁO CÁO: Kết quả phòng, chống hạn mặn 6 tháng đầu năm 2024</title>')
  expect(html).toContain('@page { size: A4;')
  expect(html).toMatch(/<main>\n<article>.*<\/article>\n<\/main>\n<\/body><\/html>\n$/s)
})

test('a page without type and subject is named after its number, or else plainly', () => {
  const number = build.docNumber({ code: '5/UBND', number: '5', symbol: 'UBND' }, ['Số: 5/UBND'])
  expect(toHtml(build.root([build.header([number])]))).toContain('<title>Số: 5/UBND</title>')
  expect(toHtml(build.paragraph(['x']))).toContain('<title>Văn bản</title>')
})

test('what looks like HTML is text', () => {
  expect(part(build.paragraph(['<b>R&D</b>']))).toBe('<p>&lt;b>R&amp;D&lt;/b></p>')
})

test('a mark links to its footnote and the footnote back to each of its marks', () => {
  const tree = build.root([build.body([build.paragraph([mark('1'), mark('1')]), build.notes([note('1', 'Một')])])])
  expect(part(tree)).toBe(
    '<article><div class="body"><p>' +
      '<sup><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup>' +
      '<sup><a id="fnref-1_2" href="#fn-1" role="doc-noteref">1</a></sup></p></div>' +
      '<section class="notes" role="doc-endnotes" aria-label="Chú thích"><ol role="list"><li id="fn-1"><sup>1</sup> Một' +
      ' <a class="back" href="#fnref-1" role="doc-backlink" aria-label="Trở lại chú thích 1">↩</a>' +
      ' <a class="back" href="#fnref-1_2" role="doc-backlink" aria-label="Trở lại chú thích 1">↩</a></li></ol></section></article>',
  )
})

test('a mark without a footnote links nowhere', () => {
  expect(part(build.paragraph([mark('7')]))).toBe('<p><sup>7</sup></p>')
})

test('footnotes of several documents have ids of their own', () => {
  const html = part(
    build.root(['a', 'b'].map((text) => build.body([build.paragraph([mark('1')]), build.notes([note('1', text)])]))),
  )
  expect(html.match(/href="#fn[^"]*"/g)).toEqual([
    'href="#fn-1"',
    'href="#fnref-1"',
    'href="#fn-1_2"',
    'href="#fnref-1_2"',
  ])
  expect(html.match(/<article>/g)).toHaveLength(2)
})

test('where numbers begin anew on each page, the second mark points to the second footnote', () => {
  const html = part(
    build.root([build.body([build.paragraph([mark('1'), mark('1')]), build.notes([note('1', 'a'), note('1', 'b')])])]),
  )
  expect(html.match(/href="#fn-[^"]*"/g)).toEqual(['href="#fn-1"', 'href="#fn-1_2"'])
})

test('headings go on below the sixth level', () => {
  const section = build.section({ depth: 6, label: '*', printed: '*', style: 'bullet' }, [build.heading(['Sâu'])])
  expect(part(section)).toBe(
    '<section class="bullet"><h6 aria-level="7"><span class="label">*</span> Sâu</h6></section>',
  )
})

test('the subject of a letter stands under its number', () => {
  const number = build.docNumber({ code: '5/UBND-VX', number: '5', symbol: 'UBND-VX' }, ['5/UBND-VX'])
  expect(part(build.header([number, build.subject(['tiêm chủng'])]))).toContain(
    '<div class="letterhead-number"><p class="doc-number"><span class="label">Số:</span> 5/UBND-VX</p><p class="subject"><span class="label">V/v</span> tiêm chủng</p></div>',
  )
})

test('one addressee stands behind the label, several below it', () => {
  expect(part(build.header([build.addressee(['Sở A'])]))).toContain(
    '<p class="addressees"><span class="label">Kính gửi:</span> <span class="addressee">Sở A</span></p>',
  )
  expect(part(build.header([build.addressee(['Sở A']), build.addressee(['Sở B'])]))).toContain(
    '<ul role="list"><li>- <span class="addressee">Sở A</span>;</li><li>- <span class="addressee">Sở B</span>.</li></ul>',
  )
})

test('a page break is an element that may stand where it stands', () => {
  const page = build.pageBreak({ page: 2 })
  const attributes = 'class="page-break" id="page-2" role="doc-pagebreak" aria-label="Trang 2" data-page="2"'
  expect(part(build.paragraph(['a ', page, 'b']))).toBe(`<p>a <span ${attributes}></span>b</p>`)
  expect(part(build.list({ style: 'dash' }, [page]))).toBe(`<ul class="dash" role="list"><li ${attributes}></li></ul>`)
  expect(part(page)).toBe(`<div ${attributes}></div>`)
})

test('furniture is kept and page breaks are left out on demand', () => {
  const body = build.body([build.furniture({ kind: 'noise' }, '~.'), build.pageBreak({ page: 2 })])
  expect(toHtml(body, { fragment: true, furniture: true, pageBreaks: false })).toBe(
    '<div class="body">\n<div class="furniture" data-kind="noise">~.</div>\n</div>',
  )
})

describe('a table', () => {
  type Cell = readonly [text: string, columns?: number, rows?: number]
  const table = (...rows: readonly (readonly Cell[])[]) =>
    build.table(
      rows.map((row) =>
        build.tableRow(
          row.map(([text, columns, rows]) => {
            const data = columns === undefined && rows === undefined ? {} : { data: { columns, rows } as TableCellData }
            return build.tableCell(data, text === '' ? [] : [text])
          }),
        ),
      ),
    )

  it('has merged cells as one, and all rows that its head reaches into in the head', () => {
    const merged = table(
      [['Xã', 1, 2], ['Số hộ', 2, 1], ['']],
      [[''], ['2022'], ['2023']],
      [['A'], ['chưa có', 2, 2], ['']],
      [['B'], [''], ['']],
    )
    expect(part(merged)).toBe(
      '<div class="table"><table>' +
        '<thead><tr><th rowspan="2" scope="col">Xã</th><th colspan="2" scope="col">Số hộ</th></tr>' +
        '<tr><th scope="col">2022</th><th scope="col">2023</th></tr></thead>' +
        '<tbody><tr><td>A</td><td colspan="2" rowspan="2">chưa có</td></tr>' +
        '<tr><td>B</td></tr></tbody></table></div>',
    )
  })

  it('has no head if the first row reaches down to the last', () => {
    expect(part(table([['A', 1, 2], ['1']], [[''], ['2']]))).toBe(
      '<div class="table"><table><tbody><tr><td rowspan="2">A</td><td>1</td></tr>' +
        '<tr><td>2</td></tr></tbody></table></div>',
    )
  })

  it('has all its cells where a handler of rows knows of no merged ones', () => {
    const html = toHtml(table([['A', 2, 1], ['']], [['1'], ['2']]), {
      fragment: true,
      handlers: { tableRow: (node, state) => [h('tr', state.all(node.children, node))] },
    })
    expect(html.match(/<t[hd][ >]/g)).toHaveLength(4)
    expect(html).not.toContain('colspan')
  })
})

test('a handler extends the table', () => {
  const html = toHtml(build.paragraph(['Theo ', build.citation({ code: '5/KH' }, ['Kế hoạch 5/KH'])]), {
    fragment: true,
    handlers: {
      citation: (node, state) => [
        { type: 'element', tagName: 'mark', properties: {}, children: state.all(node.children, node) },
      ],
    },
  })
  expect(html).toBe('<p>Theo <mark>Kế hoạch 5/KH</mark></p>')
})
