import type { DocumentRow } from './document-row.ts'

/** Sums over the documents of an archive. */
export interface Totals {
  readonly documents: number
  readonly pages: number
  readonly failedPages: number
  readonly words: number
  readonly corrections: number
  readonly unsure: number
  /** Mean confidence of all words, 0 to 1; null where there are none. */
  readonly confidence: number | null
  /** Findings of each rule, the most first. */
  readonly findings: readonly (readonly [rule: string, count: number])[]
  /** How many documents are how sure: see `DOCUMENT_STEPS`. */
  readonly spread: readonly number[]
}

/** Least mean confidence of the documents of each bar, the surest first. */
export const DOCUMENT_STEPS: readonly number[] = [0.99, 0.98, 0.97, 0.95, 0.9, 0.8, 0]

/**
 * Sums up documents.
 *
 * @param rows the documents
 */
export function totalsOf(rows: readonly DocumentRow[]): Totals {
  const sum = (count: (row: DocumentRow) => number) => rows.reduce((total, row) => total + count(row), 0)
  const words = sum((row) => row.words)
  const stepOf = ({ confidence }: DocumentRow) => DOCUMENT_STEPS.findIndex((least) => confidence >= least)
  const steps = rows.map(stepOf)
  return {
    documents: rows.length,
    pages: sum((row) => row.pages),
    failedPages: sum((row) => row.failedPages),
    words,
    corrections: sum((row) => row.corrections),
    unsure: sum((row) => row.unsure),
    confidence: words === 0 ? null : sum((row) => row.confidence * row.words) / words,
    findings: findingsOf(rows),
    spread: DOCUMENT_STEPS.map((_, i) => steps.filter((step) => step === i).length),
  }
}

function findingsOf(rows: readonly DocumentRow[]): Totals['findings'] {
  const counts = new Map<string, number>()
  for (const { findings } of rows) {
    for (const [rule, count] of Object.entries(findings)) counts.set(rule, (counts.get(rule) ?? 0) + count)
  }
  return [...counts].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
