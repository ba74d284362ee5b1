import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Decoders, imagePages, loadCanvas } from '../../src/image/index.ts'
import { InputError } from '../../src/page/index.ts'
import { bmpFile, withExif } from './files.ts'

const canvas = createCanvas(40, 30)
const sample = (name: string): Buffer => readFileSync(new URL(`samples/${name}.tif`, import.meta.url))

/** In place of the engine: a picture of the size of the samples, whatever the file. */
const DECODERS: Decoders = { loadCanvas, tiffToPng: async () => createCanvas(500, 56).toBuffer('image/png') }

const FILES: Readonly<Record<string, Uint8Array>> = {
  PNG: canvas.toBuffer('image/png'),
  JPEG: withExif(canvas.toBuffer('image/jpeg'), { orientation: 6, dpi: 300 }),
  WebP: canvas.toBuffer('image/webp'),
  BMP: bmpFile(40, 30, 7874),
  'TIFF, fax': sample('group-4'),
  'TIFF, deflate': sample('deflate'),
  'TIFF, JPEG': sample('jpeg'),
}

/** Decodes all pages; what is damaged is to say so. */
async function decodeAll(bytes: Uint8Array): Promise<void> {
  const start = performance.now()
  const attempts = [
    async () => imagePages(bytes),
    ...pagesOf(bytes).map(
      ({ decode }) =>
        () =>
          decode(DECODERS),
    ),
  ]
  for (const attempt of attempts) {
    const error = await attempt().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (error !== null) expect(error).toBeInstanceOf(InputError)
  }
  expect(performance.now() - start).toBeLessThan(5000)
}

function pagesOf(bytes: Uint8Array) {
  try {
    return imagePages(bytes)
  } catch {
    return []
  }
}

const runs = { numRuns: 60, seed: 4 }

it.each(Object.entries(FILES))('decodes %s, or says what is wrong, wherever it is cut off', async (_, file) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), (length) => decodeAll(file.slice(0, length))),
    runs,
  )
})

it.each(Object.entries(FILES))(
  'decodes %s, or says what is wrong, whichever bytes are changed',
  { timeout: 60_000 },
  async (_, file) => {
    // Most of what goes wrong goes wrong in the first bytes.
    const place = fc.oneof(fc.nat(Math.min(120, file.length) - 1), fc.nat(file.length - 1))
    const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(changes, (bytes) => {
        const damaged = Uint8Array.from(file)
        for (const [at, byte] of bytes) damaged[at] = byte
        return decodeAll(damaged)
      }),
      runs,
    )
  },
)

it('follows no circle of TIFF directories', () => {
  const file = Uint8Array.from(FILES['TIFF, fax']!)
  const view = new DataView(file.buffer)
  const first = view.getUint32(4, true)
  const second = view.getUint32(first + 2 + view.getUint16(first, true) * 12, true)
  view.setUint32(second + 2 + view.getUint16(second, true) * 12, first, true)
  expect(imagePages(file).map(({ number }) => number)).toEqual([1, 2, 3])
})
