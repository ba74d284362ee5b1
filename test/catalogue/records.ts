import type { DoneRecord, FailedRecord } from '../../src/archive/manifest/manifest-record.ts'
import type { Metadata } from '../../src/query/index.ts'

export const REGISTERED: Metadata = {
  TypeName: 'BÁO CÁO',
  CodeNumber: '312',
  CodeNotation: 'BC-UBND',
  IssuedDate: '2023-12-14',
  OrganName: 'ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU',
  Subject: 'Kết quả xây dựng nông thôn mới năm 2023, phương hướng năm 2024',
  Language: 'Tiếng Việt',
  PageAmount: 7,
  SignerInfo: { Position: 'PHÓ CHỦ TỊCH', FullName: 'Trần Văn Lạc' },
  To: [{ OrganName: 'Bộ Tài chính' }, { OrganName: 'TT. Tỉnh ủy' }],
}

const EMPTY: Metadata = {
  TypeName: null,
  CodeNumber: null,
  CodeNotation: null,
  IssuedDate: null,
  OrganName: null,
  Subject: null,
  Language: 'Tiếng Việt',
  PageAmount: 1,
  SignerInfo: null,
  To: [],
}

const BASE = { sha256: 'ab12', size: 2048, modified: 1, settings: 's', version: '0.1.0', at: '2026-01-01', seconds: 3 }

export function doneRecord(input: string, changes: Partial<DoneRecord> = {}): DoneRecord {
  return {
    ...BASE,
    input,
    status: 'done',
    outputs: { md: `${input}.md` },
    detail: 'd',
    summary: {
      pages: 8,
      failedPages: 1,
      words: 1200,
      corrections: 900,
      unsure: 12,
      confidence: 0.98765,
      findings: { 'lost-footnote': 1, 'label-sequence': 2, none: 0 },
      metadata: [REGISTERED],
    },
    warnings: ['page 3 cannot be read'],
    ...changes,
  }
}

/** An input with two documents, of the second of which nothing is registered. */
export function twoDocuments(input: string): DoneRecord {
  const record = doneRecord(input)
  return { ...record, summary: { ...record.summary, metadata: [REGISTERED, EMPTY] } }
}

export function failedRecord(input: string, reason: string): FailedRecord {
  return { ...BASE, input, status: 'failed', kind: 'input', reason, attempts: 1 }
}
