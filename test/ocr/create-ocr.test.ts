import { afterAll, beforeAll, expect, it } from 'vitest'
import { bestReading } from '../../src/emissions/index.ts'
import { createOcr, type Ocr } from '../../src/ocr/index.ts'
import type { Page } from '../../src/page/index.ts'
import { fixtureLines } from '../image/pages.ts'

let ocr: Ocr

beforeAll(async () => {
  ocr = await createOcr({ workers: 1 })
})
afterAll(() => ocr.close())

const textOf = ({ readings }: Page): string[] =>
  readings.flatMap(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' ')))

it('reads Vietnamese', { timeout: 60_000 }, async () => {
  const page = await ocr.recognise(await fixtureLines(658, 765), { number: 3 })
  expect(textOf(page)).toEqual([
    'Ngày 03 tháng 5 năm 2024, tại Phòng họp số 2, Phó Chủ tịch Ủy ban nhân',
    'dân (UBND) tỉnh Bùi Văn Thiệp chủ trì cuộc họp nghe báo cáo tiến độ giải',
  ])
  expect(page).toMatchObject({
    number: 3,
    width: 1654,
    height: 107,
    unitsPerInch: 200,
    readings: [{ source: 'vie', lines: [{ opens: true }, { opens: false }] }],
    rules: [],
  })
})

it('gives every word a box, a confidence, the size of its type and boxes of its letters', {
  timeout: 60_000,
}, async () => {
  const { readings } = await ocr.recognise(await fixtureLines(658, 765), { number: 1 })
  const [word] = readings[0]!.lines[0]!.words
  expect(word).toEqual({
    text: 'Ngày',
    box: {
      left: expect.closeTo(316, -1),
      top: expect.closeTo(15, -1),
      right: expect.closeTo(399, -1),
      bottom: expect.closeTo(50, -1),
    },
    confidence: expect.closeTo(0.95, 0.9),
    size: expect.closeTo((14 / 72) * 200, -0.5),
    letters: expect.any(Array),
    emissions: expect.any(Object),
  })
  const [n, g] = word!.letters!
  expect(word!.letters).toHaveLength(4)
  expect(g!.left).toBeGreaterThan(n!.left)
  expect(g!.bottom).toBeGreaterThan(n!.bottom + 4)
})

it('garbles Vietnamese when it is set to English', { timeout: 60_000 }, async () => {
  const page = await ocr.recognise(await fixtureLines(658, 715), { number: 1, language: 'eng' })
  expect(page.readings[0]?.source).toBe('eng')
  expect(textOf(page)[0]).toMatch(/^Ng[aà]y 03 th[aá]ng 5 n[aă]m 2024/)
  expect(textOf(page)[0]).not.toMatch(/[ạảãầấậẩẫằắặẳẵọỏộồốổỗờớợởỡủụừứựửữịỉĩ]/)
})

it('has the recogniser read each word, whatever the engine has made of it', { timeout: 60_000 }, async () => {
  const page = await ocr.recognise(await fixtureLines(658, 765), { number: 1, language: 'eng' })
  const seen = page.readings[0]!.lines.map(({ words }) =>
    words.map(({ emissions }) => (emissions === undefined ? '' : bestReading(emissions).text)).join(' '),
  )
  expect(seen).toEqual([
    'Ngày 03 tháng 5 năm 2024, tại Phòng họp số 2, Phó Chủ tịch Ủy ban nhân',
    'dân (UBND) tỉnh Bùi Văn Thiệp chủ trì cuộc họp nghe báo cáo tiến độ giải',
  ])
})

it('finds no reading on an empty page', { timeout: 60_000 }, async () => {
  const blank = { width: 600, height: 800, pixels: new Uint8Array(600 * 800).fill(255), dpi: 200 }
  expect(await ocr.recognise(blank, { number: 1 })).toEqual({
    number: 1,
    width: 600,
    height: 800,
    unitsPerInch: 200,
    readings: [],
    rules: [],
  })
})
