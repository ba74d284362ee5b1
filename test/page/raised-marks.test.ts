import { describe, expect, it } from 'vitest'
import { markedText } from '../../src/page/raised-marks.ts'
import { drawLine } from './draw-page.ts'

const marked = (text: string) => drawLine({ x: 0, y: 0, text }).words.map(markedText).join(' ')

describe('markedText', () => {
  it.each([
    ['định⟨2⟩,', 'định[^2],'],
    ['⟨12⟩ Nghị định', '[^12] Nghị định'],
    ['năm 2023.⟨7⟩', 'năm 2023.[^7]'],
    ['tỉnh⟨[3]⟩', 'tỉnh[^3]'],
    ['45⟨2⟩', '45[^2]'],
  ])('writes a raised figure as a mark: %s', (printed, expected) => {
    expect(marked(printed)).toBe(expected)
  })

  it.each([
    ['120m⟨2⟩', '120m²'],
    ['km⟨2⟩.', 'km².'],
    ['đồng/m⟨3⟩', 'đồng/m³'],
  ])('leaves measures what they are: %s', (printed, expected) => {
    expect(marked(printed)).toBe(expected)
  })

  it.each(['1⟨o⟩', 'chú⟨*⟩', 'Nam'])('leaves other words as they are: %s', (printed) => {
    expect(marked(printed)).toBe(printed.replace(/[⟨⟩]/g, ''))
  })
})
