import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutPages } from '../../src/page/index.ts'
import { type Drawn, drawPage, drawText } from './draw-page.ts'

const textOf = (lines: readonly Drawn[], options: Parameters<typeof drawPage>[1] = {}) =>
  layOutPages([drawPage(lines, options)]).text

/** Running text below what is looked at, so that the page has margins and a usual distance of lines. */
const body = drawText(400, 6)
const bodyText = body.map(({ text }) => `${text}\n`).join('')

describe('layOutPages', () => {
  it('begins pages with a form feed and tells the page of each line', () => {
    const pages = [drawPage(drawText(100, 2)), drawPage(drawText(100, 1), { number: 2 })]
    const { lines, text } = layOutPages(pages)
    expect(text.split('\f').map((page) => page.split('\n').length)).toEqual([3, 2])
    expect(lines.map((line) => line?.page)).toEqual([1, 1, 2])
  })

  it('says where each word of the text is printed', () => {
    const { lines, text } = layOutPages([drawPage([{ x: 100, y: 100, text: 'Quyết định⟨1⟩ ban hành' }])])
    const words = lines.flatMap((line) => line?.words ?? [])
    expect(words.map(({ end, start }) => text.slice(start, end))).toEqual(['Quyết', 'định[^1]', 'ban', 'hành'])
    expect(words.map(({ word }) => word.text)).toEqual(['Quyết', 'định1', 'ban', 'hành'])
  })

  it('writes raised figures as marks only where nobody read them', () => {
    expect(textOf([{ x: 100, y: 100, text: 'định⟨1⟩ m⟨2⟩', source: 'eng' }])).toBe('định1 m2\n')
  })

  it('puts a blank line where the reader says that a paragraph opens', () => {
    const lines = drawText(100, 4).map((line, i) => ({ ...line, opens: i === 0 || i === 2 }))
    expect(textOf(lines).split('\n').indexOf('')).toBe(2)
  })

  it('puts a blank line where more than the usual space is between lines', () => {
    const lines = [...drawText(100, 5), ...drawText(176, 5)]
    expect(textOf(lines).split('\n').indexOf('')).toBe(5)
  })

  it('puts a blank line where a rule is above the notes', () => {
    const note = { x: 100, y: 170, text: 'Công văn của Sở' }
    const rule = { left: 100, right: 200, top: 158.5, bottom: 159.5 }
    const lines = [...drawText(100, 5), note]
    expect(textOf(lines).split('\n')).toHaveLength(7)
    expect(textOf(lines, { rules: [rule] }).split('\n')).toHaveLength(8)
  })

  it('joins the pieces of a line', () => {
    const pieces = [
      { x: 400, y: 100, text: 'ba' },
      { x: 100, y: 100, text: 'một' },
      { x: 300, y: 101, text: 'hai' },
    ]
    expect(textOf([...pieces, ...body])).toBe(`một hai ba\n\n${bodyText}`)
  })

  it('leaves the last word of a paragraph below it, though all else is indented', () => {
    const lines = drawText(100, 12).map((line) => ({ ...line, x: line.x + 30 }))
    const last = { x: lines[0]!.x - 30, y: lines[11]!.y + 12, text: 'việc.' }
    const below = { ...lines[0]!, y: last.y + 12, text: 'Kết quả' }
    expect(
      textOf([...lines, last, below])
        .trim()
        .split('\n')
        .slice(-2),
    ).toEqual(['việc.', 'Kết quả'])
  })

  it('orders lines by where they stand', () => {
    const lines = drawText(100, 5)
    expect(textOf([2, 0, 4, 1, 3].map((i) => lines[i]!))).toBe(textOf(lines))
  })

  it('reads the columns of a header one after the other', () => {
    const header: Drawn[] = [
      { x: 110, y: 100, text: 'UBND TỈNH SÔNG HẬU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
      { x: 130, y: 116, text: 'SỞ NỘI VỤ' },
      { x: 270, y: 116, text: 'Độc lập - Tự do - Hạnh phúc' },
      { x: 125, y: 140, text: 'Số: 12/BC-SNV                Vân Đông, ngày 5 tháng 6 năm 2024'.replace(/ {2,}/, ' ') },
    ]
    const split = [
      ...header.slice(1, 3),
      { x: 110, y: 100, text: 'UBND TỈNH SÔNG HẬU' },
      { x: 230, y: 100, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
      { x: 125, y: 140, text: 'Số: 12/BC-SNV' },
      { x: 260, y: 140, text: 'Vân Đông, ngày 5 tháng 6 năm 2024' },
    ]
    const left = 'UBND TỈNH SÔNG HẬU\nSỞ NỘI VỤ\n\nSố: 12/BC-SNV\n'
    const right =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nVân Đông, ngày 5 tháng 6 năm 2024\n'
    expect(textOf([...split, ...body])).toBe(`${left}\n${right}\n${bodyText}`)
  })

  it('cuts a line of two columns at a gap that is narrow, where the lines below are cut', () => {
    const lines: Drawn[] = [
      { x: 110, y: 100, text: 'AAAAAAAAAAAA' },
      { x: 175, y: 100, text: 'BBBBBBBBBBBB' },
      { x: 110, y: 114, text: 'Cccccccc' },
      { x: 200, y: 114, text: 'Dddddddd' },
      { x: 110, y: 128, text: 'Eeeeeeee' },
      { x: 200, y: 128, text: 'Ffffffff' },
    ]
    const { lines: laid } = layOutPages([drawPage([...lines, ...body])])
    expect(laid.map((line) => line?.column ?? null).filter((column) => column !== null)).toEqual([
      ...Array(3).fill('left'),
      ...Array(3).fill('right'),
    ])
  })

  it('leaves a title in the middle of the page out of the columns above it', () => {
    const header: Drawn[] = [100, 114].flatMap((y) => [
      { x: 110, y, text: 'SỞ NỘI VỤ' },
      { x: 300, y, text: 'Độc lập - Tự do - Hạnh phúc' },
    ])
    const { lines } = layOutPages([drawPage([...header, { x: 285, y: 150, text: 'BÁO' }, ...body])])
    expect(lines.find((line) => line?.words.some(({ word }) => word.text === 'BÁO'))?.column).toBe(null)
  })

  it('reads a page of two columns column by column', () => {
    const column = (x: number, name: string): Drawn[] =>
      Array.from({ length: 10 }, (_, i) => ({ x, y: 100 + i * 14, text: `${name}${i} abcdef abcdef abcdef abcdef` }))
    const [left, right] = [column(100, 'a'), column(320, 'b')]
    const rows = left.flatMap((line, i) => [line, right[i]!])
    const expected = [...left, ...right].map(({ text }) => text)
    expect(
      textOf(rows)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(expected)
  })

  it('keeps the rows of a table', () => {
    const rows: Drawn[] = [100, 114, 128].flatMap((y, i) => [
      { x: 100, y, text: `Huyện thứ ${i}` },
      { x: 250, y, text: 'đạt chuẩn' },
      { x: 400, y, text: 'loại tốt' },
    ])
    expect(textOf([...rows, ...body]).split('\n')[1]).toBe('Huyện thứ 1 đạt chuẩn loại tốt')
  })

  it('keeps numbers beside what they count', () => {
    const rows: Drawn[] = [100, 114, 128].flatMap((y, i) => [
      { x: 100, y, text: `Huyện thứ ${i}` },
      { x: 400, y, text: `1.25${i}` },
    ])
    expect(textOf([...rows, ...body]).split('\n')[2]).toBe('Huyện thứ 2 1.252')
  })

  it('does not cut a label from its item', () => {
    const rows: Drawn[] = [100, 114, 128].flatMap((y, i) => [
      { x: 100, y, text: `${i + 1}.` },
      { x: 140, y, text: 'Sở Nội vụ chủ trì' },
    ])
    expect(textOf([...rows, ...body]).split('\n')[1]).toBe('2. Sở Nội vụ chủ trì')
  })

  it('puts what stands in the margin or upright behind the text', () => {
    const margin: Drawn[] = [
      { x: 20, y: 430, text: 'Ký bởi' },
      { x: 20, y: 444, text: 'Sở Nội vụ' },
    ]
    expect(textOf([margin[0]!, ...body, margin[1]!])).toBe(`${bodyText}\nKý bởi\nSở Nội vụ\n`)
  })

  it('keeps lines that are turned as they were read, behind the text', () => {
    const turned: Drawn[] = [
      { x: 300, y: 430, text: 'TT' },
      { x: 310, y: 430, text: 'Số hộ' },
    ]
    const page = drawPage([...body.slice(0, 3), ...turned, ...body.slice(3)])
    const lines = page.readings[0]!.lines.map((line, i) => (i === 3 || i === 4 ? { ...line, turned: true } : line))
    const { lines: placed, text } = layOutPages([{ ...page, readings: [{ source: 'text', lines }] }])
    expect(text).toBe(`${bodyText}\nTT\nSố hộ\n`)
    expect(placed.slice(-2).map((line) => line?.column)).toEqual(['margin', 'margin'])
  })

  it('lays a page out as it was read most of which is turned', () => {
    const page = drawPage([...body.toReversed(), { x: 100, y: 300, text: 'cuối' }])
    const lines = page.readings[0]!.lines.map((line, i) => (i < body.length ? { ...line, turned: true } : line))
    const { lines: placed, text } = layOutPages([{ ...page, readings: [{ source: 'text', lines }] }])
    expect(text).toBe(
      `${body
        .toReversed()
        .map((line) => `${line.text}\n`)
        .join('')}cuối\n`,
    )
    expect(placed.map((line) => line?.column)).toEqual(placed.map(() => null))
  })

  it('puts what stands upright behind a table that fills the rest of the page', () => {
    const rows = [100, 120].map((y) => [110, 210].map((x): Drawn => ({ x, y, text: 'ab' })))
    const across = [86, 106, 126].map((y) => ({ left: 100, top: y, right: 300, bottom: y + 1 }))
    const down = [100, 200, 300].map((x) => ({ left: x, top: 86, right: x + 1, bottom: 127 }))
    const page = drawPage([{ x: 100, y: 60, text: 'Bảng' }, ...rows.flat()], { rules: [...across, ...down] })
    const [first] = page.readings[0]!.lines
    const upright = { ...first!, words: [{ text: 'KýBởi', box: { left: 20, top: 90, right: 29, bottom: 126 } }] }
    const lines = [{ ...upright, box: upright.words[0]!.box, turned: true }, ...page.readings[0]!.lines]
    const { lines: placed, tables, text } = layOutPages([{ ...page, readings: [{ source: 'text', lines }] }])
    expect(tables).toHaveLength(1)
    expect(text.trimEnd().endsWith('KýBởi')).toBe(true)
    expect(placed.at(-1)?.column).toBe('margin')
  })

  it('lays lines out as they come where their places are not known', () => {
    const page = drawPage([
      { x: 0, y: 0, text: 'sau trước', size: 0 },
      { x: 0, y: 0, text: 'trên', size: 0 },
    ])
    expect(layOutPages([page]).text).toBe('sau trước\ntrên\n')
  })

  it('straightens a page that lay askew', () => {
    const askew = (lines: readonly Drawn[]) => {
      const page = drawPage(lines)
      const sunk = page.readings[0]!.lines.map(({ words, ...line }) => ({
        ...line,
        words: words.map(({ box, ...word }) => {
          const by = box.left * 0.02
          return { ...word, box: { ...box, top: box.top + by, bottom: box.bottom + by } }
        }),
      }))
      return layOutPages([{ ...page, readings: [{ source: 'eng', lines: sunk }] }]).text
    }
    const lines = [...drawText(100, 6), { x: 100, y: 184, text: 'cuối' }, { x: 480, y: 184, text: 'dòng' }]
    expect(askew(lines)).toBe(textOf(lines))
  })

  it('loses no word and makes none up, wherever they stand', () => {
    const line = fc.record({
      x: fc.integer({ min: 0, max: 550 }),
      y: fc.integer({ min: 0, max: 800 }),
      size: fc.constantFrom(0, 8, 10, 14, 60),
      text: fc
        .array(fc.constantFrom('a', 'Sở', '1.', '12', '-', 'nghị-quyết'), { minLength: 1, maxLength: 8 })
        .map((words) => words.join(' ')),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (drawn) => {
        const page = drawPage(drawn)
        const { lines, text } = layOutPages([page])
        const laid = lines.flatMap((it) => it?.words.map(({ word }) => word) ?? [])
        const printed = page.readings[0]!.lines.flatMap(({ words }) => words)
        expect(new Set(laid)).toEqual(new Set(printed))
        expect(laid).toHaveLength(printed.length)
        expect(text.split(/\s+/).filter((word) => word !== '')).toEqual(laid.map((word) => word.text))
        expect(text.split('\n')).toHaveLength(lines.length + 1)
      }),
    )
  })

  it('takes time in proportion to the lines', () => {
    const pageOf = (count: number) => drawPage(drawText(0, count).map((line) => ({ ...line, y: line.y % 700 })))
    const started = performance.now()
    layOutPages([pageOf(4000)])
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
