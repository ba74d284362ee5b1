import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { byCodeUnits } from '../archive/code-units.ts'
import type { DocumentDetail } from '../archive/document/document-detail.ts'
import type { DoneRecord, ManifestRecord } from '../archive/manifest/manifest-record.ts'
import { documentRow, failureRow, packRow } from './document-row.ts'
import { frequentWordCounter } from './frequent-words.ts'
import { scriptJson } from './inert-script.ts'
import { readAhead } from './read-ahead.ts'
import { DATA_ELEMENTS, type PackedReportData } from './report-data.ts'
import { excerptOf } from './report-detail.ts'
import { pageEnd, pageStart } from './report-page.ts'

/** What a report is made of. */
export interface ReportOptions {
  /** What the archive is called, as in the name of its folder. */
  readonly archive: string
  /** Version of phuchoi. */
  readonly version: string
  /** The last record of each input, in any order. */
  readonly records: Iterable<ManifestRecord> | AsyncIterable<ManifestRecord>
  /**
   * Reads the details of a document, compressed by gzip as they were written. A document whose details cannot be read is
   * listed without them.
   */
  readonly readDetail: (record: DoneRecord) => Promise<Uint8Array>
  /** Where the output folder lies, as the page sees it, with "/" between its parts. Default '..'. */
  readonly output?: string
  /**
   * Bytes of the page that details may fill; of the documents beyond, the surest ones, only the lines that need a look are
   * kept. Default 100 MB.
   */
  readonly detailBytes?: number
}

/**
 * Makes the report of an archive: one HTML page that needs no server and asks nothing of anyone. The same records and
 * details give the same page. Details pass through one by one.
 *
 * @param options see {@link ReportOptions}
 * @returns the page piece by piece
 * @throws what `records` throws
 *
 * @example
 * await writeFile('clean/_phuchoi/report.html', reportHtml({ archive: 'archive', version, records, readDetail }))
 */
export async function* reportHtml(options: ReportOptions): AsyncGenerator<string> {
  const { archive, detailBytes = 100e6, output = '..', readDetail, records, version } = options
  const { done, failures } = await sorted(records)
  const documents = done.map((record) => packRow(documentRow(record)))
  const data: PackedReportData = { archive, version, output, documents, failures }
  yield await pageStart(archive, scriptJson(data))
  const counter = frequentWordCounter()
  let left = detailBytes
  let index = 0
  for await (const read of readAhead(done, (record) => readDetail(record).then(opened, () => null))) {
    if (read !== null) counter.add(read.detail)
    let packed = read === null ? '' : base64(read.bytes)
    if (left < packed.length) {
      left = 0
      packed = base64(await deflate(JSON.stringify(excerptOf(read!.detail))))
    }
    left -= packed.length
    yield `<script type="application/gzip" id="${DATA_ELEMENTS.detail(index++)}">${packed}</script>\n`
  }
  yield pageEnd(scriptJson(counter.words()))
}

/** The least sure documents first, the failures apart. */
async function sorted(records: ReportOptions['records']) {
  const done: DoneRecord[] = []
  const failures: PackedReportData['failures'][number][] = []
  for await (const record of records) {
    if (record.status === 'done') done.push(record)
    else failures.push(failureRow(record))
  }
  done.sort((a, b) => a.summary.confidence - b.summary.confidence || byCodeUnits(a.input, b.input))
  return { done, failures: failures.sort((a, b) => byCodeUnits(a.input, b.input)) }
}

/** Details as they were written, and what is in them; null if they are damaged. */
async function opened(bytes: Uint8Array) {
  try {
    const detail = JSON.parse((await inflate(bytes)).toString('utf8')) as DocumentDetail
    // What another program wrote there is none of it.
    return detail.format === 1 && typeof detail.text === 'string' ? { bytes, detail } : null
  } catch {
    return null
  }
}

const inflate = promisify(gunzip)
const deflate = promisify<string, Buffer>(gzip)

const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
