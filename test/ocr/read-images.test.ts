import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ocr } from '../../src/ocr/index.ts'
import { createOcr, readImages } from '../../src/ocr/index.ts'
import type { InputError, Page, ReadProgress } from '../../src/page/index.ts'

const sample = (name: string): Promise<Buffer> => readFile(new URL(`../image/samples/${name}.tif`, import.meta.url))

const collect = async (pages: AsyncIterable<Page>): Promise<Page[]> => {
  const all: Page[] = []
  for await (const page of pages) all.push(page)
  return all
}

const textOf = ({ readings }: Page): string =>
  (readings[0]?.lines ?? []).map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n')

/** An engine that reads nothing and takes down what it was asked. */
function fakeOcr(
  fail: (number: number) => boolean = () => false,
): Ocr & { readonly asked: number[]; signal?: AbortSignal } {
  const asked: number[] = []
  return {
    asked,
    workers: 2,
    async recognise({ width, height }, { number, signal }) {
      asked.push(number)
      if (signal !== undefined) this.signal = signal
      if (fail(number)) throw new Error(`no page ${number}`)
      return { number, width, height, unitsPerInch: 200, readings: [], rules: [] }
    },
    tiffToPng: async () => new Uint8Array(),
    close: async () => {},
  }
}

describe('with an engine', () => {
  let ocr: Ocr
  beforeAll(async () => {
    ocr = await createOcr({ workers: 1 })
  })
  afterAll(() => ocr.close())

  // Two cuts out of a page, stored with libtiff's tools in each of the ways that it knows.
  it.each(['group-3', 'group-4', 'lzw', 'packbits', 'deflate', 'jpeg', 'jpeg-rgb'])(
    'reads both pages of a TIFF file stored as %s',
    { timeout: 60_000 },
    async (name) => {
      const progress: ReadProgress[] = []
      const pages = await collect(readImages(await sample(name), { ocr, onProgress: (done) => progress.push(done) }))
      expect(pages.map(textOf)).toEqual([
        expect.stringMatching(/^Ngày 03 tháng 5 năm 2024, tại/),
        expect.stringMatching(/^Chủ tịch UBND tỉnh Bùi Văn/),
      ])
      expect(pages.map(({ number, width, height, unitsPerInch }) => [number, width, height, unitsPerInch])).toEqual([
        [1, 500, 56, 200],
        [2, 500, 54, 200],
      ])
      expect(progress).toEqual([
        { page: 1, pages: 2, did: 'read with OCR' },
        { page: 2, pages: 2, did: 'read with OCR' },
      ])
    },
  )

  it('reads the pages of a cut off TIFF file that are left', { timeout: 60_000 }, async () => {
    const errors: InputError[] = []
    const bytes = (await sample('group-4')).subarray(0, 900)
    const pages = await collect(readImages(bytes, { ocr, onPageError: (error) => errors.push(error) }))
    expect(pages.map(textOf)).toEqual([expect.stringMatching(/^Ngày 03/), ''])
    expect(errors).toMatchObject([{ page: 2, message: 'the TIFF file is damaged' }])
  })
})

it('says of tiles that it does not read them', async () => {
  await expect(collect(readImages(await sample('tiles'), { ocr: fakeOcr() }))).rejects.toMatchObject({
    name: 'InputError',
    message: 'stored in tiles',
    page: 1,
  })
})

it('refuses what is no image before it makes an engine', async () => {
  await expect(collect(readImages(Buffer.from('Cộng hòa')))).rejects.toMatchObject({
    name: 'InputError',
    message: 'not a PNG, JPEG, WebP, BMP or TIFF image',
  })
})

it('reads the pages that are wanted', async () => {
  const ocr = fakeOcr()
  const pages = await collect(readImages(await sample('jpeg'), { ocr, pages: (number) => number === 2 }))
  expect([pages.map(({ number }) => number), ocr.asked]).toEqual([[2], [2]])
})

it('stops what is still being read when nobody wants more pages', async () => {
  const ocr = fakeOcr()
  for await (const page of readImages(await sample('jpeg'), { ocr })) {
    expect(page.number).toBe(1)
    break
  }
  expect(ocr.signal?.aborted).toBe(true)
})

it('throws the reason of a signal', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(collect(readImages(await sample('jpeg'), { ocr: fakeOcr(), signal }))).rejects.toThrow('enough')
})

it('does not take a fault of the program for one of the page', async () => {
  const ocr = fakeOcr((number) => number === 1)
  await expect(collect(readImages(await sample('jpeg'), { ocr, onPageError: () => {} }))).rejects.toThrow('no page 1')
})
