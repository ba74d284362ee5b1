import { describe, expect, it } from 'vitest'
import { type Degradation, degrade } from '../../../scripts/pages/degrade.ts'
import type { Picture } from '../../../scripts/pages/paint.ts'

const clean: Degradation = { blur: 0, noise: 0, specks: 0, shade: 0, ink: 0, paper: 255, grow: 0, threshold: null }
const stroke = (): Picture => {
  const pixels = new Uint8Array(40 * 40).fill(255)
  for (let y = 10; y < 30; y++) pixels.fill(0, y * 40 + 18, y * 40 + 21)
  return { width: 40, height: 40, pixels }
}
const black = (picture: Picture) => picture.pixels.filter((level) => level < 128).length

describe('degrade', () => {
  it('leaves the picture as it is when nothing is asked for', () => {
    expect(degrade(stroke(), clean, 1).pixels).toEqual(stroke().pixels)
  })

  it('gives the same scan for the same seed and another for another', () => {
    const how = { ...clean, blur: 0.8, noise: 12, specks: 0.01, shade: 0.2 }
    const scan = degrade(stroke(), how, 5).pixels
    expect(degrade(stroke(), how, 5).pixels).toEqual(scan)
    expect(degrade(stroke(), how, 6).pixels).not.toEqual(scan)
  })

  it('keeps the ink of a blurred stroke', () => {
    const sum = (picture: Picture) => picture.pixels.reduce((total, level) => total + 255 - level, 0)
    expect(sum(degrade(stroke(), { ...clean, blur: 1.2 }, 1)) / sum(stroke())).toBeCloseTo(1, 1)
  })

  it('prints only black and white at a threshold', () => {
    const levels = new Set(degrade(stroke(), { ...clean, blur: 1, noise: 20, threshold: 128 }, 3).pixels)
    expect([...levels].sort((a, b) => a - b)).toEqual([0, 255])
  })

  it('grows and shrinks strokes', () => {
    const before = black(stroke())
    expect(black(degrade(stroke(), { ...clean, grow: 1 }, 1))).toBeGreaterThan(before)
    expect(black(degrade(stroke(), { ...clean, grow: -1 }, 1))).toBeLessThan(before)
  })
})
