import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OcrFileFormat, readOcrFile, toOcrFile } from '../../src/ocr-files/index.ts'
import { InputError } from '../../src/page/index.ts'
import { smallPages } from './small-pages.ts'

/** For a machine with much else to do. */
const PATIENT = { timeout: 60_000 }

const FORMATS: readonly OcrFileFormat[] = ['hocr', 'alto', 'page', 'tsv']

/** Reads what may be damaged: pages or an error that says why not. */
function outcome(file: Uint8Array | string, format?: OcrFileFormat): 'read' | 'refused' {
  try {
    readOcrFile(file, format === undefined ? {} : { format })
    return 'read'
  } catch (error) {
    if (error instanceof InputError) return 'refused'
    throw error
  }
}

describe.each(FORMATS)('%s', PATIENT, (format) => {
  const files = smallPages(1).map((pages) => Buffer.from(toOcrFile(pages, format)))

  it('is read or refused, wherever it is cut off', () => {
    fc.assert(
      fc.property(files, fc.nat(), (file, length) => {
        expect(outcome(file.subarray(0, length % file.length), format)).toMatch(/read|refused/)
      }),
    )
  })

  it('is read or refused, whatever bits are turned', () => {
    fc.assert(
      fc.property(files, fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 5 }), (file, flips) => {
        const damaged = Uint8Array.from(file)
        for (const [at, bit] of flips) damaged[at % damaged.length]! ^= 1 << bit
        expect(outcome(damaged, format)).toMatch(/read|refused/)
      }),
    )
  })
})

it('refuses what no OCR engine writes', () => {
  for (const file of ['', 'Doc lap', '<html><body>Doc lap</body></html>', '{"level": 1}', '%PDF-1.7']) {
    expect(() => readOcrFile(file)).toThrow('no file of an OCR engine')
  }
})

const alto = (before: string, content: string) =>
  `${before}<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="${content}"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`

it('resolves no external entity', () => {
  const doctype = '<!DOCTYPE alto [<!ENTITY file SYSTEM "file:///etc/hostname">]>'
  expect(() => readOcrFile(alto(doctype, '&file;'))).toThrow(
    "malformed XML at line 1, column 133: Named entity isn't defined: &file;",
  )
})

it('expands no entity of the file, however many there are', () => {
  const names = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)
  const doctype = `<!DOCTYPE alto [<!ENTITY e0 "ha">${names.join('')}]>`
  expect(() => readOcrFile(alto(doctype, '&e30;'))).toThrow("Named entity isn't defined: &e30;")
})

it('reads no DTD, and leaves one that is only named', () => {
  const doctype = '<!DOCTYPE alto SYSTEM "http://localhost:1/alto.dtd">'
  expect(outcome(alto(doctype, 'a'))).toBe('read')
})

it.each([
  ['ALTO', `<alto>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</alto>`],
  ['ALTO, deeper than the parser goes', `<alto>${'<a>'.repeat(100_000)}`],
  ['hOCR', `<div class="ocr_page">${'<div>'.repeat(300)}</div>`],
  ['hOCR, deeper than the parser goes', `<div class="ocr_page">${'<b>'.repeat(20_000)}</div>`],
])('refuses %s that is nested too deeply', (_, file) => {
  expect(() => readOcrFile(file)).toThrow('nested too deeply')
})

it('says line and column of malformed XML', () => {
  const file = '<alto>\n <Layout>\n  <Page WIDTH=5/>\n </Layout>\n</alto>'
  expect(() => readOcrFile(file)).toThrow('malformed XML at line 3, column 15: Attribute value expected')
})
