import type { DetailCorrection, DocumentDetail } from '../../src/archive/document/document-detail.ts'
import type { DoneRecord, FailedRecord } from '../../src/archive/manifest/manifest-record.ts'
import { type ReportOptions, reportHtml } from '../../src/report/index.ts'
import { packed } from './fixture-archive.ts'

/** A correction of the first place where a source stands in a text. */
export function correctionIn(
  text: string,
  source: string,
  replacement: string,
  confidence: number,
  more: Partial<DetailCorrection> = {},
): DetailCorrection {
  const start = text.indexOf(source)
  return { start, end: start + source.length, replacement, kind: 'word', confidence, ...more }
}

/** Details of a document. */
export function detailOf(
  input: string,
  text: string,
  corrections: readonly DetailCorrection[] = [],
  more: Partial<DocumentDetail> = {},
): DocumentDetail {
  const sha256 = Buffer.from(input).toString('hex').padEnd(64, '0').slice(0, 64)
  return { format: 1, input, sha256, text, pages: [0], corrections, findings: [], ...more }
}

/** The line of the manifest that goes with details. */
export function recordOf(detail: DocumentDetail, confidence: number, more: Partial<DoneRecord> = {}): DoneRecord {
  const { corrections, findings, input, pages, sha256, text } = detail
  const rules = findings.map(({ rule }) => rule)
  return {
    status: 'done',
    input,
    sha256,
    size: text.length,
    modified: 1,
    settings: 's',
    version: '1.2.3',
    at: '2026-01-01T00:00:00.000Z',
    seconds: 1,
    outputs: { md: `${input}.md` },
    detail: `_phuchoi/details/${sha256}.json.gz`,
    summary: {
      pages: pages.length,
      failedPages: 0,
      words: text.split(/\s+/).length,
      corrections: corrections.length,
      unsure: corrections.filter((correction) => correction.confidence < 0.9).length,
      confidence,
      findings: Object.fromEntries([...new Set(rules)].map((rule) => [rule, rules.filter((it) => it === rule).length])),
      metadata: [],
    },
    warnings: [],
    ...more,
  }
}

/** The line of an input that was not done. */
export function failureOf(input: string, more: Partial<FailedRecord> = {}): FailedRecord {
  return {
    status: 'failed',
    kind: 'input',
    reason: 'encrypted: it needs a password',
    attempts: 1,
    input,
    sha256: '',
    size: 1,
    modified: 1,
    settings: 's',
    version: '1.2.3',
    at: '2026-01-01T00:00:00.000Z',
    seconds: 1,
    ...more,
  }
}

/** The report of some documents, as one text. */
export async function reportOf(
  documents: readonly (readonly [detail: DocumentDetail, confidence: number, more?: Partial<DoneRecord>])[],
  { failures = [], ...more }: { failures?: readonly FailedRecord[]; archive?: string; detailBytes?: number } = {},
): Promise<string> {
  const details = new Map(documents.map(([detail]) => [detail.input, packed(detail)]))
  const records = documents.map(([detail, confidence, more]) => recordOf(detail, confidence, more))
  return pageOf({
    archive: 'Sông Hậu',
    version: '1.2.3',
    records: [...records, ...failures],
    readDetail: async ({ input }) => details.get(input)!,
    ...more,
  })
}

/** A report as one text. */
export async function pageOf(options: ReportOptions): Promise<string> {
  const pieces: string[] = []
  for await (const piece of reportHtml(options)) pieces.push(piece)
  return pieces.join('')
}
