import type { DoneRecord, FailedRecord } from '../../src/archive/index.ts'
import { detailPath, outputPaths } from '../../src/archive/plan/output-names.ts'

const BASE = { size: 3, modified: 1.5, settings: 'set', version: '0.1.0', at: '2024-05-06T07:08:09.000Z', seconds: 1 }

/** The record of a document that was done. */
export function doneRecord(input: string, changes: Partial<DoneRecord> = {}): DoneRecord {
  const summary = {
    pages: 1,
    failedPages: 0,
    words: 9,
    corrections: 2,
    unsure: 1,
    confidence: 0.9,
    findings: {},
    metadata: [],
  }
  const outputs = outputPaths(input, ['md'])
  const detail = detailPath(input)
  return { ...BASE, input, sha256: 'a'.repeat(64), status: 'done', outputs, detail, summary, warnings: [], ...changes }
}

/** The record of one that failed. */
export function failedRecord(input: string, changes: Partial<FailedRecord> = {}): FailedRecord {
  const failure = { status: 'failed', kind: 'input', reason: 'is empty', attempts: 1 } as const
  return { ...BASE, input, sha256: 'b'.repeat(64), ...failure, ...changes }
}
