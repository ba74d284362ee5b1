import { gunzipSync } from 'node:zlib'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { EXIT, visit } from 'unist-util-visit'
import type { FrequentWord } from '../../src/report/frequent-words.ts'
import { type PackedReportData, type ReportData, unpackReport } from '../../src/report/report-data.ts'
import type { ReportDetail } from '../../src/report/report-detail.ts'

/** Reads a report as a browser does, without running it. */
export function readPage(html: string) {
  const elements: Element[] = []
  visit(fromHtml(html), 'element', (element) => void elements.push(element))
  const byId = (id: string) => elements.find(({ properties }) => properties.id === id)
  return {
    elements,
    data: (): ReportData => unpackReport(JSON.parse(textIn(byId('report-data')!)) as PackedReportData),
    words: () => JSON.parse(textIn(byId('frequent-words')!)) as FrequentWord[],
    /** Details of a document, by its place in the list; null if there are none. */
    detail: (index: number): ReportDetail | null => {
      const packed = textIn(byId(`detail-${index}`)!)
      return packed === '' ? null : (JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as ReportDetail)
    },
  }
}

/** The text in an element. */
export function textIn(element: Element): string {
  let text = ''
  visit(element, 'text', ({ value }) => {
    text = value
    return EXIT
  })
  return text
}
