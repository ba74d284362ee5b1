import { expect, it } from 'vitest'
import { type OcrFileFormat, readOcrFile, toOcrFile, writeOcrFile } from '../../src/ocr-files/index.ts'
import type { Page } from '../../src/page/index.ts'
import { restoredAt } from './corrections.ts'

/** A page of so many lines of ten words each. */
function pageOf(lines: number): Page {
  const made = Array.from({ length: lines }, (_, row) => {
    const [top, bottom] = [row * 30, row * 30 + 20]
    const words = Array.from({ length: 10 }, (_, i) => ({
      text: 'dinh',
      box: { left: i * 50, top, right: i * 50 + 40, bottom },
    }))
    return { words, box: { left: 0, top, right: 490, bottom } }
  })
  const size = { width: 500, height: lines * 30, unitsPerInch: 100 }
  return { number: 1, ...size, readings: [{ source: 'eng', lines: made }], rules: [] }
}

/** Milliseconds that it takes to read a file of one line and to write it back with every other word corrected. */
function time(format: OcrFileFormat, lines: number): number {
  const file = toOcrFile([pageOf(lines)], format).replace(/>\s+</g, '><')
  const start = performance.now()
  const restored = restoredAt(readOcrFile(file), [])
  const corrections = Array.from(restored.pageText.text.matchAll(/dinh dinh/g), ({ index }) => ({
    start: index,
    end: index + 4,
    replacement: 'định',
  }))
  expect(writeOcrFile(file, restoredAt(restored.pages, corrections)).split('định')).toHaveLength(
    lines * 5 * SAID[format] + 1,
  )
  return performance.now() - start
}

/** In how many places a file has a word: PAGE has it in word, line and region. */
const SAID: Readonly<Record<OcrFileFormat, number>> = { hocr: 1, alto: 1, page: 3, tsv: 1 }

it.each(['hocr', 'alto', 'page', 'tsv'] as const)(
  'takes time in proportion to the file: %s',
  { timeout: 120_000, retry: 2 },
  (format) => {
    time(format, 30)
    expect(time(format, 400)).toBeLessThan(12 * Math.max(20, time(format, 100)))
  },
)
