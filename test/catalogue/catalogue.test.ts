import { expect, test } from 'vitest'
import { catalogue, writeCatalogue } from '../../src/catalogue/index.ts'
import { doneRecord, failedRecord, REGISTERED, twoDocuments } from './records.ts'

const COLUMNS = [
  'TypeName',
  'CodeNumber',
  'CodeNotation',
  'IssuedDate',
  'OrganName',
  'Subject',
  'Language',
  'PageAmount',
  'SignerInfo.Position',
  'SignerInfo.FullName',
  'To',
  'Input',
  'DocumentNumber',
  'Status',
  'FailureKind',
  'Reason',
  'Output.md',
  'Output.json',
  'Output.text',
  'Output.html',
  'Output.jsonl',
  'SHA256',
  'Size',
  'Pages',
  'FailedPages',
  'Words',
  'Corrections',
  'Unsure',
  'Confidence',
  'Findings',
  'FindingsByRule',
  'Warnings',
]

/** The rows without their head. */
const rows = (csv: string) => csv.split('\r\n').slice(1, -1)

test('it begins with a byte order mark and the names of the columns', () => {
  expect(catalogue([])).toBe(`\uFEFF${COLUMNS.join(',')}\r\n`)
})

test('a document has a row', () => {
  expect(rows(catalogue([doneRecord('a/b.pdf')]))).toEqual([
    'BÁO CÁO,312,BC-UBND,2023-12-14,ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU,' +
      '"Kết quả xây dựng nông thôn mới năm 2023, phương hướng năm 2024",Tiếng Việt,7,PHÓ CHỦ TỊCH,Trần Văn Lạc,' +
      'Bộ Tài chính; TT. Tỉnh ủy,a/b.pdf,1,done,,,a/b.pdf.md,,,,,ab12,2048,8,1,1200,900,12,0.9877,3,' +
      'label-sequence 2; lost-footnote 1,page 3 cannot be read',
  ])
})

test('an input with two documents has two rows, the counts of the input in the first', () => {
  expect(rows(catalogue([twoDocuments('hai.pdf')]))[1]).toBe(
    ',,,,,,Tiếng Việt,1,,,,hai.pdf,2,done,,,hai.pdf.md,,,,,ab12,,,,,,,0.9877,,,',
  )
})

test('an input that was not done has a row with the reason', () => {
  expect(rows(catalogue([failedRecord('x.pdf', 'is "no" PDF')]))).toEqual([
    ',,,,,,,,,,,x.pdf,,failed,input,"is ""no"" PDF",,,,,,ab12,2048,,,,,,,,,',
  ])
})

test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\tx', '＝1'])('%j is no formula', (text) => {
  const [row] = rows(catalogue([failedRecord(text, 'x')]))
  expect(row).toContain(`,'${text},`)
})

test('line ends within a cell are quoted', () => {
  expect(catalogue([failedRecord('a\nb.pdf', 'x')])).toContain(',"a\nb.pdf",')
})

test('written piece by piece it is the same', async () => {
  const records = Array.from({ length: 450 }, (_, i) => twoDocuments(`${i}.pdf`))
  const pieces: string[] = []
  await writeCatalogue(records, { write: (text) => void pieces.push(text) })
  expect(pieces.join('')).toBe(catalogue(records))
  expect(pieces.length).toBe(6)
})

test('a piece is asked for when the one before is written', async () => {
  let writing = false
  async function* records() {
    for (let i = 0; i < 500; i++) {
      expect(writing).toBe(false)
      yield doneRecord(`${i}.pdf`)
    }
  }
  let text = ''
  const write = async (piece: string) => {
    writing = true
    await new Promise((resolve) => setTimeout(resolve, 1))
    text += piece
    writing = false
  }
  await writeCatalogue(records(), { write })
  expect(rows(text).length).toBe(500)
})

test('times do not show', () => {
  const late = doneRecord('a.pdf', { at: '2027-01-01', seconds: 99, modified: 7 })
  expect(catalogue([late])).toBe(catalogue([doneRecord('a.pdf')]))
})

test('every field of the decree has its column', () => {
  const names = COLUMNS.map((name) => name.split('.')[0])
  expect(Object.keys(REGISTERED).filter((name) => !names.includes(name))).toEqual([])
})
