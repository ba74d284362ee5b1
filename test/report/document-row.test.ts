import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../src/query/index.ts'
import { documentRow, packRow, unpackRow } from '../../src/report/document-row.ts'
import { totalsOf } from '../../src/report/totals.ts'
import { detailOf, recordOf } from './sample-archive.ts'

const METADATA: Metadata = {
  TypeName: 'BÁO CÁO',
  CodeNumber: '27',
  CodeNotation: 'BC-UBND',
  IssuedDate: null,
  OrganName: null,
  Subject: 'Công tác y tế',
  Language: 'Tiếng Việt',
  PageAmount: 1,
  SignerInfo: null,
  To: [],
}
const record = (input: string, metadata: readonly Metadata[] = []) => {
  const made = recordOf(detailOf(input, 'a b'), 0.987654)
  return { ...made, summary: { ...made.summary, metadata } }
}

describe('the row of a document', () => {
  test('names it by number and subject', () => {
    expect(documentRow(record('a.pdf', [METADATA]))).toEqual({
      input: 'a.pdf',
      number: '27/BC-UBND',
      subject: 'BÁO CÁO: Công tác y tế',
      pages: 1,
      failedPages: 0,
      words: 2,
      corrections: 0,
      unsure: 0,
      confidence: 0.9877,
      findings: {},
      outputs: { md: 'a.pdf.md' },
      warnings: [],
    })
  })

  test('names each document of a file, once', () => {
    const other = { ...METADATA, TypeName: null, CodeNumber: '28' }
    expect(documentRow(record('a.pdf', [METADATA, other, METADATA]))).toMatchObject({
      number: '27/BC-UBND; 28/BC-UBND',
      subject: 'BÁO CÁO: Công tác y tế; Công tác y tế',
    })
  })

  test('stays empty where nothing was found', () => {
    const nothing = { ...METADATA, TypeName: null, CodeNumber: null, CodeNotation: null, Subject: null }
    expect(documentRow(record('a.pdf', [nothing]))).toMatchObject({ number: '', subject: '' })
  })

  test('comes out as it was packed', () => {
    const path = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(path, fc.dictionary(fc.constantFrom('md', 'json', 'html'), path), (input, outputs) => {
        const row = { ...documentRow(record(input, [METADATA])), outputs }
        expect(unpackRow(JSON.parse(JSON.stringify(packRow(row))))).toEqual(row)
      }),
    )
  })
})

describe('totals', () => {
  test('of no document are nothing', () => {
    expect(totalsOf([])).toMatchObject({
      documents: 0,
      words: 0,
      confidence: null,
      findings: [],
      spread: [0, 0, 0, 0, 0, 0, 0],
    })
  })

  test('weigh the confidence of a document by its words', () => {
    const row = documentRow(record('a'))
    const rows = [
      { ...row, confidence: 1, words: 3, findings: { 'label-sequence': 1 } },
      { ...row, confidence: 0.6, words: 1, findings: { 'lost-footnote': 2, 'label-sequence': 1 } },
      { ...row, confidence: 0.98, words: 0, findings: { none: 0 } },
    ]
    expect(totalsOf(rows)).toEqual({
      documents: 3,
      pages: 3,
      failedPages: 0,
      words: 4,
      corrections: 0,
      unsure: 0,
      confidence: 0.9,
      findings: [
        ['label-sequence', 2],
        ['lost-footnote', 2],
      ],
      spread: [1, 1, 0, 0, 0, 0, 1],
    })
  })
})
