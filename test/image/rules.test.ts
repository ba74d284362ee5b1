import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { decodeImage, findRules, type GreyImage } from '../../src/image/index.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const picture = async (path: string) => decodeImage(await readFile(new URL(path, FIXTURES)))

/** White paper of 4 by 3 inches with black lines from one point to another, of some thickness. */
function drawn(dpi: number, ...lines: readonly [x1: number, y1: number, x2: number, y2: number, thick: number][]) {
  const [width, height] = [dpi * 4, dpi * 3]
  const pixels = new Uint8Array(width * height).fill(255)
  for (const [x1, y1, x2, y2, thick] of lines) {
    const steps = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))
    const isLevel = Math.abs(x2 - x1) >= Math.abs(y2 - y1)
    for (let i = 0; i <= steps; i++) {
      const x = Math.round(x1 + ((x2 - x1) * i) / steps)
      const y = Math.round(y1 + ((y2 - y1) * i) / steps)
      for (let t = 0; t < thick; t++) pixels[isLevel ? (y + t) * width + x : y * width + x + t] = 0
    }
  }
  return { width, height, pixels, dpi } satisfies GreyImage
}

describe('findRules', () => {
  it('finds lines across, then lines down', () => {
    expect(findRules(drawn(200, [300, 50, 300, 450, 3], [100, 80, 700, 80, 2]))).toEqual([
      { left: 100, top: 80, right: 701, bottom: 82 },
      { left: 300, top: 50, right: 303, bottom: 451 },
    ])
  })

  it.each([100, 150, 200, 300])('finds a hairline that leans by 1.5° at %i dpi', (dpi) => {
    const rise = Math.round(3 * dpi * Math.tan((1.5 * Math.PI) / 180))
    const [found, ...others] = findRules(drawn(dpi, [20, 40, 20 + 3 * dpi, 40 + rise, Math.ceil(dpi / 150)]))
    expect(others).toEqual([])
    const off = [found!.left - 20, found!.right - (20 + 3 * dpi), found!.top - 40, found!.bottom - (40 + rise)]
    // The first and the last step of a stair may be too short to be seen.
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(dpi / 7)
  })

  it('takes a line with a gap for one', () => {
    expect(findRules(drawn(200, [100, 80, 300, 80, 2], [315, 80, 700, 80, 2]))).toHaveLength(1)
  })

  it('takes lines behind each other that are far apart for two', () => {
    expect(findRules(drawn(200, [100, 80, 300, 80, 2], [360, 80, 700, 80, 2]))).toHaveLength(2)
  })

  it('finds no line in a thick bar and none in a short dash', () => {
    expect(findRules(drawn(200, [100, 80, 700, 80, 30], [100, 300, 150, 300, 2]))).toEqual([])
  })

  it('finds nothing on an empty page and nothing on a black one', () => {
    const pixels = new Uint8Array(200 * 300)
    expect(findRules({ width: 200, height: 300, pixels, dpi: 100 })).toEqual([])
    expect(findRules({ width: 200, height: 300, pixels: pixels.fill(255), dpi: null })).toEqual([])
    expect(findRules({ width: 0, height: 0, pixels: new Uint8Array(), dpi: null })).toEqual([])
  })

  it.each(['good', 'poor'])('finds each line of a ruled table: %s scan', async (quality) => {
    const rules = findRules(await picture(`tables/bang-ke-ho-tro/${quality}/page-1.png`))
    const across = rules.filter(({ bottom, left, right, top }) => right - left > bottom - top)
    expect([across.length, rules.length - across.length]).toEqual([12, 8])
  })

  it.each(['good', 'poor'])('takes no stroke of a letter for a line: pages of text, %s scans', async (quality) => {
    const scan = `bao-cao/${quality}/`
    const pages = readdirSync(new URL(scan, FIXTURES)).filter((name) => name.endsWith('.png'))
    const found = await Promise.all(pages.map(async (page) => findRules(await picture(scan + page)).length))
    // On the first page those below the issuer and the motto; then those above footnotes.
    expect(found).toEqual([3, 1, 1, 1, 1, 1, 1])
  })

  it('takes less than a second for a page of 300 dpi', async () => {
    const page = await picture('tables/danh-muc-du-an/good/page-1.png')
    const [width, height] = [2480, 3508]
    const pixels = Uint8Array.from({ length: width * height }, (_, i) => {
      const x = Math.floor(((i % width) * page.width) / width)
      return page.pixels[Math.floor((Math.floor(i / width) * page.height) / height) * page.width + x]!
    })
    const start = performance.now()
    expect(findRules({ width, height, pixels, dpi: 300 })).toHaveLength(22)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
