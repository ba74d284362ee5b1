import type { Block, Word } from 'tesseract.js'

/** Width and height of each letter, in pixels. */
const LETTER = { width: 10, height: 14 }

/** What the engine gives for a paragraph: a line for each list of words with their confidence, 0 to 100. */
export function engineBlocks(lines: readonly (readonly (readonly [text: string, confidence: number])[])[]): Block[] {
  const printed = lines.map((words, y) => {
    const foot = 20 + y * 30
    const place = (x: number, text: string, width: number) => ({
      text,
      bbox: { x0: x, y0: foot - LETTER.height, x1: x + width, y1: foot },
    })
    let x = 0
    const placed = words.map(([text, confidence]): Word => {
      const start = x
      x += text.length * LETTER.width + LETTER.width
      const symbols = [...text].map((letter, i) => ({
        ...place(start + i * LETTER.width, letter, LETTER.width - 2),
        confidence,
        is_superscript: false,
        is_subscript: false,
        is_dropcap: false,
      }))
      return { ...place(start, text, text.length * LETTER.width - 2), confidence, symbols, choices: [], font_name: '' }
    })
    const box = { x0: 0, y0: foot - LETTER.height, x1: x - LETTER.width, y1: foot }
    return {
      words: placed,
      text: words.map(([text]) => text).join(' '),
      confidence: 90,
      baseline: { x0: 0, y0: foot, x1: x, y1: foot },
      rowAttributes: { ascenders: 5, descenders: 5, rowHeight: 24 },
      bbox: box,
    }
  })
  const text = printed.map((line) => line.text).join('\n')
  const bbox = { x0: 0, y0: 0, x1: 1000, y1: lines.length * 30 }
  const paragraphs = [{ lines: printed, text, confidence: 90, bbox, is_ltr: true }]
  return [{ paragraphs, text, confidence: 90, bbox, blocktype: 'FLOWING_TEXT', page: {} as Block['page'] }]
}
