import { describe, expect, it } from 'vitest'
import { parseInline, parseMarkup, wordText } from '../../../scripts/pages/markup.ts'

describe('parseInline', () => {
  it('splits words at blanks and keeps the style of each', () => {
    const words = parseInline('**Điều 1.** quy _định chung_')
    expect(words.map(wordText)).toEqual(['Điều', '1.', 'quy', 'định', 'chung'])
    expect(words.map(([f]) => [f?.bold, f?.italic])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, true],
      [false, true],
    ])
  })

  it('keeps a footnote mark inside its word', () => {
    const [word = []] = parseInline('đất[^12],')
    expect(word.map((f) => [f.text, f.mark])).toEqual([
      ['đất', false],
      ['12', true],
      [',', false],
    ])
    expect(wordText(word)).toBe('đất[^12],')
  })

  it('leaves an underscore between letters alone', () => {
    expect(parseInline('mau_so _nghiêng_').map(wordText)).toEqual(['mau_so', 'nghiêng'])
  })

  it('nests italics in bold', () => {
    expect(parseInline('**_Nơi nhận:_**')[0]).toEqual([{ text: 'Nơi', bold: true, italic: true, mark: false }])
  })

  it('composes decomposed letters', () => {
    expect(parseInline('Đồng'.normalize('NFD')).map(wordText)).toEqual(['Đồng'])
  })
})

describe('parseMarkup', () => {
  it('skips blank lines and remarks', () => {
    expect(parseMarkup('# remark\n\n@gap\n').map((b) => b.kind)).toEqual(['gap'])
  })

  it('splits columns and table cells', () => {
    const cells = parseMarkup('@columns TRÁI || PHẢI\n@columns-left trái ||\n@table a | b | c').map((b) =>
      b.cells.map((cell) => cell.map(wordText).join(' ')),
    )
    expect(cells).toEqual([
      ['TRÁI', 'PHẢI'],
      ['trái', ''],
      ['a', 'b', 'c'],
    ])
  })

  it('takes the number of a footnote from its line', () => {
    expect(parseMarkup('@note 3 Theo báo cáo')).toMatchObject([{ kind: 'note', note: '3' }])
  })

  it('names the line of an unknown directive', () => {
    expect(() => parseMarkup('@p a\n@bogus b')).toThrow(/line 2/)
  })
})
