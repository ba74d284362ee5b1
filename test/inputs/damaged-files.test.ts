import { readdirSync, readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { type Decoders, imagePages, loadCanvas } from '../../src/image/index.ts'
import { readOcrFile } from '../../src/ocr-files/index.ts'
import { InputError, type Page } from '../../src/page/index.ts'
import { readPdf } from '../../src/pdf/index.ts'
import { preparePages } from '../../src/scan/index.ts'
import { damaged } from './damage.ts'
import { OCR_FILE_SAMPLES } from './ocr-file-samples.ts'

const fileOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)))

/** In milliseconds: what takes longer hangs. */
const LONGEST = 20_000

/** What became of a damaged file; anything but an error that says what is wrong is thrown. */
async function outcomeOf(read: () => Promise<unknown>): Promise<'read' | 'error'> {
  const started = performance.now()
  try {
    await read()
    return 'read'
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.message).toMatch(/^\S.*\S$/s)
    return 'error'
  } finally {
    expect(performance.now() - started).toBeLessThan(LONGEST)
  }
}

/** Reads each damaged form of a file, and counts what became of them. */
async function outcomes(file: Uint8Array, count: number, read: (bytes: Uint8Array) => Promise<unknown>) {
  const counts = { read: 0, error: 0 }
  for (const { bytes, how } of damaged(file, count)) {
    const outcome = await outcomeOf(() => read(bytes)).catch((cause: unknown) => {
      throw new Error(how, { cause })
    })
    counts[outcome]++
  }
  expect(counts.read + counts.error).toBe(3 * count)
  expect(counts.error).toBeGreaterThan(0)
}

test.each(Object.entries(OCR_FILE_SAMPLES))(
  '%s that is damaged is read, or an error says what is wrong',
  async (_, text) => {
    expect(readOcrFile(text)[0]!.readings[0]!.lines).toHaveLength(3)
    await outcomes(new TextEncoder().encode(text), 100, async (bytes) => preparePages(readOcrFile(bytes)))
  },
)

async function readPdfPages(bytes: Uint8Array): Promise<Page[]> {
  const pages: Page[] = []
  for await (const page of readPdf(bytes, { onPageError: (error) => expect(error.page).toBeGreaterThan(0) }))
    pages.push(page)
  return pages
}

test.each(['typed', 'scanned-vie'])(
  'a damaged PDF (%s) is read page by page, or an error says what is wrong',
  async (name) => {
    await outcomes(fileOf(`fixtures/pdf/${name}.pdf`), 3, readPdfPages)
  },
  240_000,
)

/** The engine that unpacks fax pictures has tests of its own. */
const decoders: Decoders = {
  loadCanvas,
  tiffToPng: () => Promise.reject(new InputError('no engine')),
}

async function decodePages(bytes: Uint8Array): Promise<void> {
  for (const page of imagePages(bytes)) await page.decode(decoders)
}

const page = createCanvas(120, 80)
const context = page.getContext('2d')
context.fillStyle = '#fff'
context.fillRect(0, 0, 120, 80)
context.strokeRect(10, 10, 60, 40)

const PICTURES: Readonly<Record<string, Uint8Array>> = {
  'a PNG': page.toBuffer('image/png'),
  'a JPEG': page.toBuffer('image/jpeg'),
  'a WebP': page.toBuffer('image/webp'),
  ...Object.fromEntries(
    readdirSync(new URL('../image/samples', import.meta.url)).map((name) => [
      name,
      fileOf(`test/image/samples/${name}`),
    ]),
  ),
}

test.each(Object.entries(PICTURES))(
  '%s that is damaged is decoded, or an error says what is wrong',
  async (_, file) => {
    await outcomes(file, 40, decodePages)
  },
)
