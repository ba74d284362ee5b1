import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../../scripts/pages/corpus.ts'
import { TINOS } from '../../../scripts/pages/paint.ts'
import { wordSamples } from '../../../scripts/recogniser/word-samples.ts'
import { ABOVE, EM, ROWS, STRIDE } from '../../../src/recogniser/shape.ts'

const paragraph = 'Ủy ban nhân dân huyện báo cáo kết quả thực hiện nhiệm vụ ra sao, cho xem phương hướng của năm sau'
const corpus: Corpus = {
  admin: [paragraph],
  legal: [paragraph],
  news: [paragraph],
  names: ['Trần Thị Hoa'],
  places: ['xã Tân Khê, huyện Long Thới'],
  agencies: ['Sở Y tế'],
}
const samples = (seed: number, page: number) => wordSamples(seed, page, corpus, [[TINOS, 1]])

describe('wordSamples', () => {
  it('makes the same samples of a page each time, and others of another', async () => {
    const [first, again, other] = await Promise.all([samples(1, 3), samples(1, 3), samples(1, 4)])
    expect(first.length).toBeGreaterThan(50)
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
  })

  it('has pictures whose ink stands on the base line', async () => {
    const page = await samples(1, 3)
    for (const { ink, width } of page) {
      expect(width % STRIDE).toBe(0)
      expect(ink).toHaveLength(ROWS * width)
    }
    // Small letters without marks or descenders stand between the base line and half an em above it.
    const shares = page
      .filter(({ text }) => /^[acemnorsuvx]+$/.test(text))
      .map(({ ink, width }) => {
        const inRows = (from: number, to: number) =>
          ink.subarray(from * width, to * width).reduce((sum, k) => sum + k, 0)
        return inRows(ABOVE - EM / 2, ABOVE + 2) / inRows(0, ROWS)
      })
    expect(shares.length).toBeGreaterThan(3)
    expect(shares.sort((a, b) => a - b)[shares.length >> 1]!).toBeGreaterThan(0.75)
  })

  it('has words together and in part', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => samples(2, page)))
    const texts = pages.flat().map(({ text }) => text)
    expect(texts.some((text) => text.includes(' '))).toBe(true)
    expect(texts.some((text) => /^(?:uyện|yện|hiệ|thự|phươ|hướ)$/.test(text))).toBe(true)
  })
})
