import { describe, expect, it } from 'vitest'
import { bestReading } from '../../src/emissions/index.ts'
import type { PageLine, PageWord } from '../../src/page/index.ts'
import { type Recogniser, readWords } from '../../src/recogniser/index.ts'
import { ABOVE, EM, ROWS, STRIDE } from '../../src/recogniser/shape.ts'
import type { WordPicture } from '../../src/recogniser/word-picture.ts'

const SIZE = 56
const image = { width: 900, height: 300, pixels: new Uint8Array(900 * 300).fill(255), dpi: 200 }

/** A word of strokes on a base line at 150, as an engine boxes it. */
function word(text: string, left: number, rest: Partial<PageWord> = {}): PageWord {
  const box = { left, top: 150 - 0.46 * SIZE, right: left + 100, bottom: 150 }
  for (let x = left; x < box.right; x += 8)
    for (let y = Math.round(box.top); y < 150; y++) image.pixels.fill(0, y * 900 + x, y * 900 + x + 3)
  return { text, box, size: SIZE, ...rest }
}

const lineOf = (words: readonly PageWord[]): PageLine => ({
  words,
  box: { left: 0, top: 100, right: 900, bottom: 160 },
})

/** Says 'x' of all pictures, and remembers them. */
function listening(): Recogniser & { readonly seen: WordPicture[] } {
  const seen: WordPicture[] = []
  const scores = (picture: WordPicture) => {
    seen.push({ ...picture, ink: picture.ink.slice() })
    return Float32Array.from({ length: (2 * picture.width) / STRIDE }, (_, i) => (i % 2 === 0 ? -5 : -0.01))
  }
  return { signs: 'x', scores, seen }
}

const bottomOf = ({ ink, width }: WordPicture) => Math.floor(ink.findLastIndex((part) => part > 0.5) / width) + 1

describe('readWords', () => {
  it('has each word read where it stands on the line', () => {
    const recogniser = listening()
    const read = readWords(lineOf([word('can', 100), word('sao', 300), word('nom', 500)]), image, recogniser)
    expect(recogniser.seen.map(bottomOf)).toEqual([ABOVE, ABOVE, ABOVE])
    expect(read.words.map(({ emissions }) => bestReading(emissions!).text)).toEqual(['x', 'x', 'x'])
    const { left, width } = read.words[0]!.emissions!
    // In parts of a word of 100 pixels.
    expect(100 * left).toBeCloseTo(-0.14 * SIZE)
    expect(100 * width).toBeCloseTo((STRIDE * SIZE) / EM)
  })

  it('has a word alone read where its letters would stand', () => {
    const recogniser = listening()
    readWords(lineOf([word('can', 100)]), image, recogniser)
    expect(recogniser.seen.map(bottomOf)).toEqual([ABOVE])
    expect(recogniser.seen[0]!.ink).toHaveLength(ROWS * recogniser.seen[0]!.width)
  })

  it('leaves words as they are of which the size is not known, that have no ink, or stand on their side', () => {
    const { size, ...unsized } = word('can', 100)
    const blank = { ...word('can', 100), box: { left: 600, top: 20, right: 700, bottom: 50 } }
    for (const line of [lineOf([unsized]), lineOf([blank]), { ...lineOf([word('can', 100)]), turned: true }]) {
      expect(readWords(line, image, listening())).toEqual(line)
    }
  })
})
