import { describe, expect, it } from 'vitest'
import { recognised } from '../../src/ocr/recognised.ts'
import type { PageLine, PageReading } from '../../src/page/index.ts'
import type { Recogniser } from '../../src/recogniser/index.ts'

const image = { width: 400, height: 200, pixels: new Uint8Array(400 * 200).fill(255), dpi: 200 }
for (let y = 80; y < 100; y++) for (let x = 20; x < 90; x += 6) image.pixels.fill(0, y * 400 + x, y * 400 + x + 2)

const line: PageLine = {
  words: [{ text: 'can', box: { left: 20, top: 80, right: 90, bottom: 100 }, size: 40 }],
  box: { left: 20, top: 80, right: 90, bottom: 100 },
}
const reading: PageReading = { source: 'eng', lines: [line, line, line] }

/** Reads nothing, and counts how often it is asked. */
function counting(onWord: (asked: number) => void = () => {}): Recogniser & { readonly asked: () => number } {
  let asked = 0
  const scores: Recogniser['scores'] = ({ width }) => {
    onWord(++asked)
    return new Float32Array(width / 2).fill(-0.1)
  }
  return { signs: 'x', scores, asked: () => asked }
}

describe('recognised', () => {
  it('has every word of every reading read', async () => {
    const recogniser = counting()
    const [first, second] = await recognised([reading, { ...reading, source: 'vie' }], image, recogniser)
    expect(recogniser.asked()).toBe(6)
    expect(first!.source).toBe('eng')
    expect(second!.lines.map(({ words }) => words.map(({ emissions }) => emissions?.signs))).toEqual([
      ['x'],
      ['x'],
      ['x'],
    ])
  })

  it('reads nothing where nothing was read', async () => {
    expect(await recognised([], image, counting())).toEqual([])
  })

  it('stops between two lines when it is told to', async () => {
    const stop = new AbortController()
    const recogniser = counting((asked) => asked === 2 && stop.abort())
    await expect(recognised([reading], image, recogniser, stop.signal)).rejects.toThrow('aborted')
    expect(recogniser.asked()).toBe(2)
  })
})
