import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { DocumentDetail } from '../archive/document-detail.ts'
import type { DoneRecord, ManifestRecord } from '../archive/manifest-record.ts'
import { documentRow, failureRow, packRow } from './document-row.ts'
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
  /** The last line of each input in the manifest, in any order. */
  readonly records: Iterable<ManifestRecord> | AsyncIterable<ManifestRecord>
  /**
   * Reads the details of a document, compressed by gzip as they were written. A document whose details cannot be read is
   * listed without them.
   */
  readonly readDetail: (record: DoneRecord) => Promise<Uint8Array>
  /** Takes the page piece by piece; the next comes once the promise, if there is one, is kept. */
  readonly sink: (piece: string) => void | Promise<void>
  /** Bytes of the page that details may fill; the surest documents beyond keep only the lines that need a look. Default 100 MB. */
  readonly detailBytes?: number
}

/**
 * Writes the report of an archive: one HTML page that needs no server and asks nothing of anyone. The same records and
 * details give the same page. Details pass through one by one.
 *
 * @param options see {@link ReportOptions}
 * @throws what `records` and `sink` throw
 *
 * @example
 * const file = await open('clean/_phuchoi/report.html', 'w')
 * await writeReport({ archive: 'archive', version, records, readDetail, sink: async (piece) => void (await file.write(piece)) })
 */
export async function writeReport(options: ReportOptions): Promise<void> {
  const { archive, detailBytes = 100e6, readDetail, records, sink, version } = options
  const { done, failures } = await sorted(records)
  const documents = done.map((record) => packRow(documentRow(record)))
  const data: PackedReportData = { archive, version, documents, failures }
  await sink(await pageStart(archive, scriptJson(data)))
  let left = detailBytes
  let index = 0
  for await (const bytes of readAhead(done, (record) => readDetail(record).catch(() => null))) {
    let detail = bytes === null ? '' : base64(bytes)
    if (left < detail.length) {
      left = 0
      detail = await excerpt(bytes!)
    }
    left -= detail.length
    await sink(`<script type="application/gzip" id="${DATA_ELEMENTS.detail(index++)}">${detail}</script>\n`)
  }
  await sink(pageEnd())
}

/** The least sure documents first, the failures apart. */
async function sorted(records: ReportOptions['records']) {
  const done: DoneRecord[] = []
  const failures: PackedReportData['failures'][number][] = []
  for await (const record of records) {
    if (record.status === 'done') done.push(record)
    else failures.push(failureRow(record))
  }
  done.sort((a, b) => a.summary.confidence - b.summary.confidence || byInput(a, b))
  return { done, failures: failures.sort(byInput) }
}

/** By code units: the same on every machine. */
const byInput = (a: { readonly input: string }, b: { readonly input: string }) =>
  a.input < b.input ? -1 : a.input > b.input ? 1 : 0

/** The lines of a document that need a look; nothing if the details are damaged. */
async function excerpt(bytes: Uint8Array): Promise<string> {
  try {
    const detail = JSON.parse((await inflate(bytes)).toString('utf8')) as DocumentDetail
    return base64(await deflate(JSON.stringify(excerptOf(detail))))
  } catch {
    return ''
  }
}

const inflate = promisify(gunzip)
const deflate = promisify<string, Buffer>(gzip)

const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
