import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOcrFile, toOcrFile, writeOcrFile } from '../../src/ocr-files/index.ts'
import { parseXml, rootElement } from '../../src/ocr-files/parse-xml.ts'
import { layOutPages, type Page } from '../../src/page/index.ts'
import { faultsIn, SCHEMAS } from './content-models.ts'
import { restoredAt, restoredWith } from './corrections.ts'
import { cuts, cutsIn, smallPages } from './small-pages.ts'

const OPTIONS = { date: new Date('2024-05-06T07:08:09Z'), softwareVersion: '1.2' }
const FORMATS = ['hocr', 'alto', 'page'] as const

/** For a machine with much else to do. */
const PATIENT = { timeout: 60_000 }

/** The file without its document type, which the parser does not read. */
const rootOf = (file: string) => rootElement(parseXml(file.replace(/<!DOCTYPE[^>]*>/, '')))

const word = (text: string, left: number, more: object = {}) => ({
  text,
  box: { left, top: 20, right: left + 40, bottom: 50 },
  ...more,
})

const line = (...words: ReturnType<typeof word>[]): Page['readings'][number]['lines'][number] => ({
  words,
  box: { left: words[0]!.box.left, top: 20, right: words.at(-1)!.box.right, bottom: 50 },
  opens: true,
})

/** A page with all that a page may have. */
const FULL: Page = {
  number: 1,
  width: 400,
  height: 600,
  original: { width: 400, height: 600, degrees: 357 },
  unitsPerInch: 300,
  rules: [{ left: 0, top: 90, right: 100, bottom: 92 }],
  readings: [
    {
      source: 'vie',
      lines: [
        line(
          word('định2', 0, { confidence: 1, size: 50, bold: true, italic: true, raised: { start: 4, end: 5 } }),
          word('mức', 60, { bold: true, alternatives: [{ text: 'mực', confidence: 0.4 }, { text: 'múc' }] }),
          word('chi', 90, { confidence: 0 }),
        ),
        { ...line(word('fee', 10)), source: 'eng' },
      ],
    },
  ],
}

describe.each(FORMATS)('%s', PATIENT, (format) => {
  it('is written by its standard, of a page with all there may be and of an empty one', () => {
    const empty = { ...FULL, number: 2, rules: [], readings: [] }
    expect(faultsIn(rootOf(toOcrFile([FULL], format, OPTIONS)), SCHEMAS[format])).toEqual([])
    expect(faultsIn(rootOf(toOcrFile([empty], format, OPTIONS)), SCHEMAS[format])).toEqual([])
  })

  it('is written by its standard, whatever stands on its pages, and whatever is corrected in it', () => {
    fc.assert(
      fc.property(smallPages(format === 'page' ? 1 : 3), cuts, fc.boolean(), (pages, proposed, originals) => {
        const file = toOcrFile(pages, format, OPTIONS)
        const read = readOcrFile(file)
        const corrected = writeOcrFile(file, restoredAt(read, cutsIn(layOutPages(read).text, proposed)), {
          ...OPTIONS,
          originals,
        })
        for (const written of [file, corrected]) expect(faultsIn(rootOf(written), SCHEMAS[format])).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('an ALTO file whose rows are cut into lines', () => {
  const written = (rest: readonly ReturnType<typeof word>[], ...replacement: readonly [string, string]) => {
    const { original: _, ...page } = FULL
    const lines = [line(word('Thanh', 0), word('tra', 60), word('so', 120)), line(...rest)]
    const file = toOcrFile([{ ...page, readings: [{ source: 'vie', lines }] }], 'alto', OPTIONS)
    return writeOcrFile(file, restoredWith(readOcrFile(file), replacement), OPTIONS)
  }

  it('has no blank before the first word of a line whose first word became part of the line before', () => {
    const file = written([word('lieu', 170), word('moi', 220)], 'so lieu', 'sốliệu')
    expect(faultsIn(rootOf(file), SCHEMAS.alto)).toEqual([])
    expect(file.match(/CONTENT="[^"]*"/g)).toEqual(['Thanh', 'tra', 'sốliệu', 'moi'].map((text) => `CONTENT="${text}"`))
    expect(file.match(/<SP/g)).toHaveLength(2)
  })

  it('has no line whose only word became part of the line before', () => {
    const file = written([word('lieu', 170)], 'so lieu', 'sốliệu')
    expect(faultsIn(rootOf(file), SCHEMAS.alto)).toEqual([])
    expect(file.match(/<TextLine/g)).toHaveLength(1)
  })
})

it('a file that is not by its standard is told of', () => {
  const file = toOcrFile([FULL], 'alto', OPTIONS).replace(' PHYSICAL_IMG_NR="1"', '').replace('<SP ', '<SP LANG="vi" ')
  expect(faultsIn(rootOf(file), SCHEMAS.alto)).toEqual(['Page has no PHYSICAL_IMG_NR', 'SP has LANG'])
})
