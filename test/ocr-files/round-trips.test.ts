import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OcrFileFormat, ocrFileFormat, readOcrFile, toOcrFile, writeOcrFile } from '../../src/ocr-files/index.ts'
import { layOutPages, type Page, type PageWord } from '../../src/page/index.ts'
import { createRestorer } from '../../src/restore/index.ts'
import { correctedPages, restorePages } from '../../src/scan/index.ts'
import { restoredAt, restoredWith } from './corrections.ts'
import { cuts, cutsIn, smallPages } from './small-pages.ts'

const FIXTURES: readonly (readonly [file: string, format: OcrFileFormat])[] = [
  ['bao-cao.hocr', 'hocr'],
  ['bao-cao.alto.xml', 'alto'],
  ['bao-cao.words.page.xml', 'page'],
  ['bao-cao.lines.page.xml', 'page'],
  ['bao-cao.tsv', 'tsv'],
  ['cong-van.hocr', 'hocr'],
]

const FORMATS: readonly OcrFileFormat[] = ['hocr', 'alto', 'page', 'tsv']

const fixture = (file: string) => readFileSync(new URL(`../../fixtures/ocr-files/${file}`, import.meta.url))

/** For a machine with much else to do. */
const PATIENT = { timeout: 60_000 }

/** What every format holds of words. */
const plain = (pages: readonly Page[]) =>
  pages.map(({ readings }) =>
    (readings[0]?.lines ?? []).map(({ words }) =>
      words.map(({ box, confidence = -1, text }) => [
        text,
        Math.round(confidence * 100),
        ...[box.left, box.top, box.right, box.bottom].map(Math.round),
      ]),
    ),
  )

const allWords = (pages: readonly Page[]): PageWord[] =>
  pages.flatMap(({ readings }) => readings.flatMap(({ lines }) => lines.flatMap(({ words }) => words)))

describe.each(FIXTURES)('%s', (file, format) => {
  it('is known by its content', () => {
    expect(ocrFileFormat(fixture(file))).toBe(format)
  })

  it('stays as it is where nothing is restored', () => {
    const text = fixture(file).toString()
    expect(writeOcrFile(text, restoredWith(readOcrFile(text)))).toBe(text)
  })
})

const restorer = createRestorer()

it.each(FIXTURES.filter(([file]) => !file.includes('lines')))(
  '%s gives the restored pages when it is read again',
  PATIENT,
  (file) => {
    const restored = restorePages(readOcrFile(fixture(file)), restorer)
    expect(restored.restoration.corrections.length).toBeGreaterThan(0)
    const again = readOcrFile(writeOcrFile(fixture(file), restored))
    expect(plain(again)).toEqual(plain(correctedPages(restored)))
    expect(again[0]!.rules).toEqual(restored.pages[0]!.rules)
  },
)

it('gives the restored text of lines that have no words', PATIENT, () => {
  const restored = restorePages(readOcrFile(fixture('bao-cao.lines.page.xml')), restorer)
  const again = readOcrFile(writeOcrFile(fixture('bao-cao.lines.page.xml'), restored, { marks: 'reference' }))
  expect(layOutPages(again).text).toBe(restored.restoration.text)
})

describe.each(FORMATS)('%s', PATIENT, (format) => {
  const documents = smallPages(format === 'page' ? 1 : 3)
  const options = { date: new Date('2024-01-01T00:00:00Z') }

  it('holds pages as they are', () => {
    const kept = (page: Page) => {
      const { height, number, readings, unitsPerInch, width } = page
      const lines = readings[0]!.lines.map(({ words, ...line }) => ({
        ...line,
        words: words.map(({ bold, italic, ...word }) => (format === 'tsv' ? word : { bold, italic, ...word })),
      }))
      return { height, lines, number, rules: format === 'tsv' ? [] : page.rules, unitsPerInch, width }
    }
    fc.assert(
      fc.property(documents, (pages) => {
        expect(readOcrFile(toOcrFile(pages, format, options)).map(kept)).toEqual(pages.map(kept))
      }),
    )
  })

  it('gives the corrected pages, whatever was corrected, and keeps what was read', () => {
    fc.assert(
      fc.property(documents, cuts, (pages, proposed) => {
        const file = toOcrFile(pages, format, options)
        const read = readOcrFile(file)
        const restored = restoredAt(read, cutsIn(layOutPages(read).text, proposed))
        const corrected = correctedPages(restored)
        const again = readOcrFile(writeOcrFile(file, restored, { originals: true }))
        expect(plain(again)).toEqual(plain(corrected))
        const written = allWords(again)
        allWords(corrected).forEach(({ alternatives = [] }, i) => {
          const kept = new Set(written[i]!.alternatives?.map(({ text }) => text))
          expect(alternatives.slice(0, 1).filter(({ text }) => !kept.has(text))).toEqual([])
        })
      }),
    )
  })
})
