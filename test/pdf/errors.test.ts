import { Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { InputError } from '../../src/page/index.ts'
import { readPdf } from '../../src/pdf/index.ts'
import { manyPages, pdfOfPages } from './build-pdf.ts'
import { flipped, truncated } from './damage.ts'
import { fakeEngine } from './fake-engine.ts'
import { pagesOf, pdfFixture } from './fixture.ts'

vi.setConfig({ testTimeout: 120_000 })

const problemOf = (file: Uint8Array, options: Parameters<typeof pagesOf>[1] = {}): Promise<unknown> =>
  pagesOf(file, options).catch((error: unknown) => error)

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

describe('a PDF that cannot be read', () => {
  it.each([
    ['is encrypted', pdfFixture('encrypted'), {}, 'encrypted: it needs a password'],
    ['is given a wrong password', pdfFixture('encrypted'), { password: 'sai' }, 'encrypted: the password is wrong'],
    ['has no pages', pdfFixture('empty'), {}, 'empty: it has no pages'],
    ['has no bytes', new Uint8Array(0), {}, 'empty: it has no bytes'],
    ['is something else', text('<html><body>Không tìm thấy</body></html>'), {}, 'damaged, or no PDF'],
    ['ends early', pdfFixture('typed').slice(0, 300), {}, 'damaged, or no PDF'],
  ])('says so when it %s', async (_, file, options, reason) => {
    const error = await problemOf(file, options)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ message: reason, page: undefined })
  })

  it('opens with its password', async () => {
    const [page] = await pagesOf(pdfFixture('encrypted'), { password: 'song-hau' })
    expect(page?.readings[0]?.source).toBe('text')
  })
})

describe('a page that cannot be read', () => {
  it('is told of and left empty, and the others are read', async () => {
    const file = await pdfOfPages([pdfFixture('typed'), 5], [pdfFixture('scanned'), 1], [pdfFixture('typed'), 5])
    const errors: InputError[] = []
    const pages = await pagesOf(file, { onPageError: (error) => errors.push(error) })
    expect(pages.map(({ readings }) => readings.length)).toEqual([1, 0, 1])
    expect(errors.map(({ page, message }) => [page, message])).toEqual([[2, 'a picture without text']])
  })

  it('names the page where the engine fails', async () => {
    const recognise = () => Promise.reject(new Error('out of paper'))
    expect(await problemOf(pdfFixture('scanned'), { recognise })).toMatchObject({
      name: 'InputError',
      message: 'OCR failed: out of paper',
      page: 1,
    })
  })

  it('is given up when it takes too long', async () => {
    expect(await problemOf(pdfFixture('typed'), { timeLimit: 1 })).toMatchObject({
      name: 'InputError',
      message: 'opening it takes too long',
    })
  })
})

describe('a signal', () => {
  it('stops before anything is read', async () => {
    const reason = new Error('enough')
    await expect(pagesOf(pdfFixture('typed'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('stops between pages', async () => {
    const control = new AbortController()
    const read: number[] = []
    const run = async (): Promise<void> => {
      for await (const { number } of readPdf(pdfFixture('typed'), { signal: control.signal })) {
        read.push(number)
        if (number === 2) control.abort(new Error('enough'))
      }
    }
    await expect(run()).rejects.toThrow('enough')
    expect(read).toEqual([1, 2])
  })

  it('is handed to the engine, and stops it when nobody asks for more pages', async () => {
    let stopped = false
    const { recognise } = fakeEngine()
    for await (const _ of readPdf(await pdfOfPages([pdfFixture('scanned'), 1], [pdfFixture('scanned'), 1]), {
      recognise: (image, options) =>
        options.number === 1
          ? recognise(image, options)
          : new Promise((_, reject) => {
              options.signal?.addEventListener('abort', () => {
                stopped = true
                reject(options.signal?.reason)
              })
            }),
    }))
      break
    expect(stopped).toBe(true)
  })
})

describe('while damaged files are read', () => {
  afterEach(() => vi.restoreAllMocks())

  const FILES = ['typed', 'scanned-eng', 'tcvn3', 'encrypted']

  it.each(FILES)('nothing but an InputError is thrown, nothing is printed, nothing is fetched: %s', async (name) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const connected = vi.spyOn(Socket.prototype, 'connect')
    const printed = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'))
    const warned = (['log', 'warn', 'error', 'info'] as const).map((method) => vi.spyOn(console, method))
    const { recognise } = fakeEngine()
    const problems: unknown[] = []
    for (let seed = 1; seed <= 3; seed++)
      for (const damage of [truncated, flipped]) {
        const options = { recognise, timeLimit: 20_000, onPageError: (error: unknown) => problems.push(error) }
        const result = await problemOf(damage(pdfFixture(name), seed), options)
        if (!Array.isArray(result)) problems.push(result)
      }
    expect(problems.filter((problem) => !(problem instanceof InputError))).toEqual([])
    for (const spy of [fetched, connected, ...warned]) expect(spy).not.toHaveBeenCalled()
    expect(
      printed.flatMap(({ mock }) => mock.calls.map(([text]) => String(text)).filter((text) => /warning/i.test(text))),
    ).toEqual([])
  })
})

it('keeps one picture after the other, not all of them', async () => {
  const { recognise } = fakeEngine()
  const file = await manyPages(pdfFixture('scanned'), 60)
  // What is kept can be told from what is merely not collected yet only behind a collection.
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const kept = () => {
    collect()
    return process.memoryUsage().arrayBuffers
  }
  let pages = 0
  for await (const page of readPdf(file, {
    recognise: async (image, options) => ({
      ...(await recognise({ ...image, pixels: image.pixels.slice(0, 1) }, options)),
    }),
  })) {
    pages = page.number
    // 60 pictures of 1240 × 1754 pixels would be 130 MB. What is collected is given back a moment later.
    if (pages % 10 === 0) await expect.poll(kept, { timeout: 5000 }).toBeLessThan(30_000_000)
  }
  expect(pages).toBe(60)
})
