import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { InputError, originalBox, turnedPoint } from '../../src/page/index.ts'
import { pdfOfPages, turnedPdf, withoutUnicode } from './build-pdf.ts'
import { fakeEngine } from './fake-engine.ts'
import { linesOf, pagesOf, pdfFixture } from './fixture.ts'

// Opening a PDF starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** What was done with each page. */
async function didOf(file: Uint8Array, options: Parameters<typeof pagesOf>[1] = {}): Promise<string[]> {
  const did: string[] = []
  await pagesOf(file, { ...options, onProgress: (progress) => did.push(progress.did) })
  return did
}

describe('text that a page was made from', () => {
  it('is read with its columns apart', async () => {
    const [page] = await pagesOf(pdfFixture('typed'), { pages: { to: 1 } })
    expect(page?.readings.map(({ source }) => source)).toEqual(['text'])
    expect(linesOf(page).slice(0, 6)).toEqual([
      'UỶ BAN NHÂN DÂN',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HUYỆN VĨNH KHÁNH',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 187/KH-UBND',
      'Vĩnh Khánh, ngày 09 tháng 8 năm 2024',
    ])
  })

  it('has every word of the document, and no other but the numbers of the pages', async () => {
    const source = readFileSync(new URL('../../fixtures/ke-hoach/document.txt', import.meta.url), 'utf8')
    const known = new Set(
      source
        .replace(/\[\^(\d+)\]/g, '^$1^')
        .replace(/[*_]/g, '')
        .split(/[\s|]+/),
    )
    const notes = new Set(['^1^', '^2^', '^3^'])
    const pages = await pagesOf(pdfFixture('typed'))
    const words = pages.flatMap((page) => linesOf(page).flatMap((line) => line.split(' ')))
    expect(words.filter((word) => !known.has(word) && !notes.has(word))).toEqual(
      ['2', '3', '4', '5', '6'].filter((n) => !known.has(n)),
    )
  })

  it('has the size, the face and the place of each word', async () => {
    const [page] = await pagesOf(pdfFixture('typed'), { pages: { from: 6 } })
    const line = page?.readings[0]?.lines[1]
    const rounded = line?.words.map(({ box, ...word }) => ({
      ...word,
      box: Object.values(box).map((side) => Math.round(side)),
    }))
    expect(rounded).toEqual([
      { text: 'Phụ', size: 14, bold: true, italic: false, box: [289, 58, 313, 72] },
      { text: 'lục', size: 14, bold: true, italic: false, box: [317, 58, 335, 72] },
    ])
  })

  it('has the rules of a table', async () => {
    const [page] = await pagesOf(pdfFixture('typed'), { pages: { from: 6 } })
    const level = page?.rules.filter(({ left, top, right, bottom }) => right - left > bottom - top) ?? []
    expect(page?.rules).toHaveLength(16)
    expect(level.map(({ left, right }) => [Math.round(left), Math.round(right)])).toEqual(
      Array(level.length).fill([85, 539]),
    )
  })

  it('lies inside the page', async () => {
    const pages = await pagesOf(pdfFixture('typed'))
    const outside = pages.flatMap(({ width, height, readings }) =>
      readings
        .flatMap(({ lines }) => lines.flatMap(({ words }) => words))
        .filter(
          ({ box: { left, top, right, bottom } }) =>
            !(0 <= left && left < right && right <= width && 0 <= top && top < bottom && bottom <= height),
        ),
    )
    expect(outside).toEqual([])
  })

  it.each([90, 180, 270])('is read alike when the page is turned by %d°', async (angle) => {
    const upright = await pdfOfPages([pdfFixture('typed'), 6])
    const [expected] = await pagesOf(upright)
    const [page] = await pagesOf(await turnedPdf(upright, angle))
    expect(linesOf(page)).toEqual(linesOf(expected))
    expect([page?.width, page?.height]).toEqual([expected?.width, expected?.height])
    const { height, width } = expected!
    const size = angle === 180 ? { width, height } : { width: height, height: width }
    expect(page?.original).toEqual({ ...size, degrees: 360 - angle })
  })
})

describe('a scan', () => {
  it('with a garbled layer is read from it where there is no engine', async () => {
    const pages = await pagesOf(pdfFixture('scanned-eng'))
    expect(pages.map(({ readings }) => readings.map(({ source }) => source))).toEqual([['eng'], ['eng'], ['eng']])
    expect(linesOf(pages[0]).slice(0, 2)).toEqual(['UBND THI XA TRUONG YEN', 'CONG HOA XA HOI CHU NGHIA VIET NAM'])
    expect(await didOf(pdfFixture('scanned-eng'))).toEqual(Array(3).fill('text layer garbled'))
  })

  it('with a garbled layer is read by the engine, with the layer as its witness', async () => {
    const { recognise, seen } = fakeEngine()
    const [page] = await pagesOf(pdfFixture('scanned-eng'), { recognise, pages: { to: 1 } })
    expect(page?.readings.map(({ source }) => source)).toEqual(['vie', 'eng'])
    expect(seen.map(({ image: { width, height, dpi } }) => [width, height, dpi])).toEqual([[1240, 1754, 150]])
    const { width = 0, height = 0 } = page ?? {}
    const box = page?.readings[0]?.lines[0]?.words[0]?.box
    expect(Object.values(box ?? {}).map(Math.round)).toEqual(
      [width / 4, height / 4, width / 2, height / 2].map(Math.round),
    )
  })

  it.each([
    [90, 0.25, 0.5, 0.5, 0.75],
    [180, 0.5, 0.5, 0.75, 0.75],
    [270, 0.5, 0.25, 0.75, 0.5],
  ])(
    'that the engine turned by %d° has no witness, and boxes that lead back to the page',
    async (degrees, ...shares) => {
      const { recognise } = fakeEngine(degrees)
      const [page] = await pagesOf(pdfFixture('scanned-eng'), { recognise, pages: { to: 1 } })
      const { height, original, readings, rules, width } = page!
      expect(readings.map(({ source }) => source)).toEqual(['vie'])
      expect(degrees === 180 ? [width, height] : [height, width]).toEqual([original!.width, original!.height])
      const { bottom, left, right, top } = originalBox(page!, readings[0]!.lines[0]!.words[0]!.box)
      const across = [left, right].map((x) => x / original!.width)
      const down = [top, bottom].map((y) => y / original!.height)
      expect([across[0], down[0], across[1], down[1]].map((share) => share!.toFixed(2))).toEqual(
        shares.map((share) => share.toFixed(2)),
      )
      expect(originalBox(page!, rules[0]!)).toEqual({ left, top, right, bottom })
    },
  )

  it('that the engine made level has its layer made level beside it', async () => {
    const layers = await pagesOf(pdfFixture('scanned-eng'), { pages: { to: 1 } })
    const { recognise } = fakeEngine(-3)
    const [page] = await pagesOf(pdfFixture('scanned-eng'), { recognise, pages: { to: 1 } })
    expect(page?.readings.map(({ source }) => source)).toEqual(['vie', 'eng'])
    const middles = [layers[0]!.readings[0]!, page!.readings[1]!].map(({ lines }) =>
      lines.flatMap(({ words }) => words.map(({ box }) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2])),
    )
    const back = middles[1]!.map(([x, y]) => turnedPoint([x!, y!], page!, page!.original!, 3))
    expect(back.map((point) => point.map((at) => at.toFixed(3)))).toEqual(
      middles[0]!.map((point) => point.map((at) => at.toFixed(3))),
    )
  })

  it('with the layer of a Vietnamese engine is read from it', async () => {
    const { recognise, seen } = fakeEngine()
    const [page] = await pagesOf(pdfFixture('scanned-vie'), { recognise })
    expect(page?.readings.map(({ source }) => source)).toEqual(['vie'])
    expect(seen).toEqual([])
    expect(linesOf(page)).toContain('Độc lập - Tự do - Hạnh phúc')
  })

  it('without a layer is read by the engine', async () => {
    const { recognise } = fakeEngine()
    const [page] = await pagesOf(pdfFixture('scanned'), { recognise })
    expect(page?.readings.map(({ source }) => source)).toEqual(['vie'])
    expect(await didOf(pdfFixture('scanned'), { recognise })).toEqual(['no text layer: picture read'])
  })

  it('without a layer is an error where there is no engine, which says what to install', async () => {
    const error = await pagesOf(pdfFixture('scanned')).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({
      message: 'a picture without text',
      page: 1,
      hint: expect.stringContaining('tesseract.js'),
    })
  })

  it('without a layer has no text where pictures are not to be read', async () => {
    const [page] = await pagesOf(pdfFixture('scanned'), { ocr: 'never' })
    expect(page?.readings).toEqual([])
  })

  it('whose layer does not say what its letters are is read by the engine', async () => {
    const file = await withoutUnicode(await pdfOfPages([pdfFixture('typed'), 1]))
    const { recognise } = fakeEngine()
    expect(await didOf(file, { recognise })).toEqual(['text layer unreadable: picture read'])
    await expect(pagesOf(file)).rejects.toThrow('a picture without text')
  })
})

describe('ocr: always', () => {
  it('draws the pages at the resolution asked for', async () => {
    const { recognise, seen } = fakeEngine()
    const [page] = await pagesOf(pdfFixture('typed'), { ocr: 'always', recognise, dpi: 100, pages: { to: 1 } })
    expect(page?.readings.map(({ source }) => source)).toEqual(['vie'])
    const [{ image } = { image: null }] = seen
    expect([image?.width, image?.height, image?.dpi]).toEqual([826, 1169, 100])
    const dark = image?.pixels.filter((level) => level < 128).length ?? 0
    expect(dark / (826 * 1169)).toBeGreaterThan(0.01)
    expect(dark / (826 * 1169)).toBeLessThan(0.2)
  })

  it('needs an engine', async () => {
    await expect(pagesOf(pdfFixture('typed'), { ocr: 'always' })).rejects.toThrow('there is no OCR engine')
  })
})

it('judges each page by itself', async () => {
  const { recognise } = fakeEngine()
  const file = await pdfOfPages([pdfFixture('typed'), 2], [pdfFixture('scanned'), 1], [pdfFixture('scanned-eng'), 2])
  expect(await didOf(file, { recognise })).toEqual([
    'text layer',
    'no text layer: picture read',
    'text layer garbled: picture read',
  ])
})

it('reads the pages asked for', async () => {
  const pages = await pagesOf(pdfFixture('typed'), { pages: { from: 2, to: 3 } })
  expect(pages.map(({ number }) => number)).toEqual([2, 3])
  await expect(pagesOf(pdfFixture('typed'), { pages: { from: 7 } })).rejects.toThrow(
    'pages 7 to 6 asked for, but it has 6',
  )
})

it('leaves the bytes that it is given as they are', async () => {
  const file = pdfFixture('scanned-vie')
  const before = file.slice()
  await pagesOf(file)
  expect(file).toEqual(before)
})
