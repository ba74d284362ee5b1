import type { Worker } from 'node:worker_threads'
import { afterEach, expect, it } from 'vitest'
import { rotate } from '../../src/image/index.ts'
import { createOcr, type Ocr } from '../../src/ocr/index.ts'
import { fixtureLines } from '../image/pages.ts'

let ocr: Ocr
afterEach(async () => {
  process.removeAllListeners('worker')
  await ocr.close()
})

it('stops at once when it is aborted, and reads the next page', { timeout: 60_000 }, async () => {
  ocr = await createOcr({ workers: 1 })
  const page = await fixtureLines(658, 1500)
  await ocr.recognise(await fixtureLines(658, 715), { number: 1 })
  const start = performance.now()
  const signal = AbortSignal.timeout(50)
  await expect(ocr.recognise(page, { number: 2, signal })).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(performance.now() - start).toBeLessThan(1500)
  const { readings } = await ocr.recognise(await fixtureLines(658, 715), { number: 3 })
  expect(readings[0]?.lines[0]?.words[0]?.text).toBe('Ngày')
})

it('does not start for a signal that is aborted', async () => {
  ocr = await createOcr({ workers: 1 })
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(ocr.recognise(await fixtureLines(658, 715), { number: 1, signal })).rejects.toThrow('enough')
})

it('gives a page up that takes too long', { timeout: 60_000 }, async () => {
  ocr = await createOcr({ workers: 1, timeout: 20 })
  await expect(ocr.recognise(await fixtureLines(658, 1500), { number: 7 })).rejects.toMatchObject({
    name: 'InputError',
    message: 'the OCR engine failed: no answer within 0.02 s',
    page: 7,
  })
})

it('gives a page up whose thread dies, and reads the next one in another', { timeout: 60_000 }, async () => {
  const threads: Worker[] = []
  process.on('worker', (thread) => threads.push(thread))
  ocr = await createOcr({ workers: 1 })
  const line = await fixtureLines(658, 715)
  await ocr.recognise(line, { number: 1 })
  const reading = ocr.recognise(await fixtureLines(658, 1500), { number: 2 })
  const failed = expect(reading).rejects.toMatchObject({
    name: 'InputError',
    message: 'the OCR engine failed: its thread ended',
    page: 2,
  })
  await threads[0]?.terminate()
  await failed
  await expect(ocr.recognise(line, { number: 3 })).resolves.toMatchObject({ number: 3 })
  expect(threads).toHaveLength(2)
})

it('fails what it is reading when it is closed', { timeout: 60_000 }, async () => {
  ocr = await createOcr({ workers: 1 })
  const [line, page] = [await fixtureLines(658, 715), await fixtureLines(658, 1500)]
  await ocr.recognise(line, { number: 1 })
  const reading = ocr.recognise(page, { number: 2 })
  const failed = expect(reading).rejects.toMatchObject({ name: 'InputError', page: 2 })
  setTimeout(() => void ocr.close(), 50)
  await failed
  await expect(ocr.recognise(line, { number: 3 })).rejects.toMatchObject({
    message: 'the OCR engine failed: it has been closed',
  })
})

it('puts a page that stands upside down upright', { timeout: 60_000 }, async () => {
  ocr = await createOcr({ workers: 1 })
  const upright = await fixtureLines(658, 765)
  const { height, width } = upright
  const page = await ocr.recognise(rotate(upright, 180), { number: 1 })
  const asItIs = await ocr.recognise(upright, { number: 1 })
  expect(page).toEqual({ ...asItIs, original: { width, height, degrees: 180 } })
})

it('puts a page that lies on its side upright', { timeout: 60_000 }, async () => {
  ocr = await createOcr({ workers: 1 })
  const upright = await fixtureLines(658, 765, 'thong-bao/poor')
  const { height, width } = upright
  const page = await ocr.recognise(rotate(upright, 270), { number: 1 })
  const asItIs = await ocr.recognise(upright, { number: 1 })
  expect(page).toEqual({ ...asItIs, original: { width: height, height: width, degrees: 90 } })
})
