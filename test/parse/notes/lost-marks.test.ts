import { describe, expect, it } from 'vitest'
import { documentText } from '../../../src/parse/document-text.ts'
import { lostMarks, marksIn } from '../../../src/parse/notes/lost-marks.ts'
import { noteZones } from '../../../src/parse/notes/note-zones.ts'
import { pageLayout } from '../../../src/parse/page-layout.ts'
import { spacingOf } from '../../../src/parse/spacing.ts'

/** The marks found: the sign, where it stands, and the footnote. */
function marks(text: string): string[] {
  const document = documentText(text, text, [])
  const pages = pageLayout(document)
  const notes = noteZones(document, pages, spacingOf(document.lines))
  return lostMarks(document, notes, pages).map(
    ({ end, identifier, start }) => `${text.slice(start - 4, start)}>${text.slice(start, end)}< ${identifier}`,
  )
}

const NOTE = '\n\n[^1] Theo báo cáo của các xã.'

describe('a sign is the mark of a footnote', () => {
  it('if it is the only one on the page and the footnote has no other', () => {
    expect(marks(`Dữ liệu quốc gia về dân cư’. Hai việc.${NOTE}`)).toEqual(['n cư>’< 1'])
  })

  it('behind a year', () => {
    expect(marks(`Nghiệm thu trong năm 2024%.${NOTE}`)).toEqual(['2024>%< 1'])
  })

  it('between the marks before and after', () => {
    expect(marks('Một*. Hai[^1], ba®, bốn[^3].\n\n[^1] A.\n[^2] B.\n[^3] C.')).toEqual([', ba>®< 2'])
  })
})

describe('a sign is left alone', () => {
  it('if there are two', () => {
    expect(marks(`Dân cư’. Hai việc*.${NOTE}`)).toEqual([])
  })

  it('if the footnote has its mark', () => {
    expect(marks(`Dân cư’. Hai việc[^1].${NOTE}`)).toEqual([])
  })

  it('if it may close a quote', () => {
    expect(marks(`Phong trào ‘Xanh, sạch’.${NOTE}`)).toEqual([])
  })

  it('if it stands on another page', () => {
    expect(marks(`Dân cư’.\n\fHai việc.${NOTE}`)).toEqual([])
  })

  it('if it is a share', () => {
    expect(marks(`Đạt 95%.${NOTE}`)).toEqual([])
  })
})

it('marks are found by where they stand', () => {
  const all = [3, 8, 20].map((start) => ({ start, end: start + 1, identifier: String(start) }))
  expect(marksIn(all)({ start: 4, end: 20 }).map(({ identifier }) => identifier)).toEqual(['8'])
  expect(marksIn(all)({ start: 3, end: 21 })).toEqual(all)
})
