import { gzipSync } from 'node:zlib'
import { type Finding, labelSequence, lostFootnotes, misfits } from '../../findings/index.ts'
import { metadata } from '../../query/index.ts'
import { UNSURE } from '../../restore/index.ts'
import { documents } from '../../tree/index.ts'
import type { DecidedCorrection } from './apply-decisions.ts'
import type { DetailCorrection, DetailFinding, DocumentDetail } from './document-detail.ts'
import type { DocumentSummary, DocumentTask } from './document-runner.ts'
import type { RestoredDocument } from './restored-document.ts'

/** Digits of a confidence that mean something. */
const PRECISION = 4

const rounded = (confidence: number) => Number(confidence.toFixed(PRECISION))

/**
 * Finds what a person should look at, beside words that are unsure: those are corrections.
 *
 * @param document the document
 */
export function findingsOf({ isPlaced, text, tree }: RestoredDocument): Finding[] {
  return [lostFootnotes(tree), labelSequence(tree), isPlaced ? misfits(tree, text) : misfits(tree)]
}

/**
 * What there is to say of a document that was done.
 *
 * @param document the document
 * @param findings what was found in it
 */
export function summaryOf(document: RestoredDocument, findings: readonly Finding[]): DocumentSummary {
  const { confidence, corrections, failedPages, pages, tree, words } = document
  return {
    pages,
    failedPages,
    words,
    corrections: corrections.length,
    unsure: corrections.filter((correction) => correction.confidence < UNSURE).length,
    confidence: rounded(confidence),
    findings: Object.fromEntries(findings.map(({ remarks, rule }) => [rule, remarks.length])),
    metadata: documents(tree).map(metadata),
  }
}

/**
 * What the report shows of a document.
 *
 * @param task what the document is
 * @param document the document
 * @param findings what was found in it
 */
export function detailOf(task: DocumentTask, document: RestoredDocument, findings: readonly Finding[]): DocumentDetail {
  const { corrections, isPlaced, pageStarts, text } = document
  return {
    format: 1,
    input: task.input,
    sha256: task.sha256,
    text,
    pages: pageStarts,
    corrections: corrections.map(detailCorrection),
    findings: findings.flatMap((finding) => detailFindings(finding, isPlaced)),
  }
}

function detailCorrection(correction: DecidedCorrection): DetailCorrection {
  const { alternatives, confidence, decided, end, kind, replacement, rule, start } = correction
  const others = alternatives.map((other) => [other.text, rounded(other.confidence)] as const)
  return {
    start,
    end,
    replacement,
    kind,
    ...(rule === undefined ? {} : { rule }),
    confidence: rounded(confidence),
    ...(others.length === 0 ? {} : { alternatives: others }),
    ...(decided === undefined ? {} : { decided }),
  }
}

function detailFindings({ remarks, rule }: Finding, isPlaced: boolean): DetailFinding[] {
  return remarks.map(({ expected, place, reason }) => {
    const [start, end] = isPlaced ? [place?.start.offset, place?.end.offset] : []
    return {
      rule,
      reason,
      ...(start === undefined || end === undefined ? {} : { start, end }),
      ...(expected === undefined ? {} : { expected }),
    }
  })
}

/** Byte of the header of a gzip file that names the system it was written on, and its value for "unknown". */
const SYSTEM = { at: 9, unknown: 255 }

/**
 * Packs the detail of a document as its file: JSON compressed by gzip, the same bytes on every system.
 *
 * @param detail the detail
 */
export function packDetail(detail: DocumentDetail): Uint8Array {
  const packed = gzipSync(JSON.stringify(detail))
  packed[SYSTEM.at] = SYSTEM.unknown
  return packed
}
