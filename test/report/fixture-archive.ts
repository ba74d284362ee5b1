import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { DetailFinding, DocumentDetail } from '../../src/archive/document/document-detail.ts'
import type { DoneRecord } from '../../src/archive/manifest/manifest-record.ts'
import { parseRestoration } from '../../src/parse/index.ts'
import { metadata } from '../../src/query/index.ts'
import { type Correction, createRestorer } from '../../src/restore/index.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname

/** A document as a run leaves it. */
export interface ArchiveDocument {
  readonly record: DoneRecord
  readonly detail: DocumentDetail
}

/** Documents of the fixtures, restored. */
export function fixtureArchive(folders: readonly string[]): ArchiveDocument[] {
  const { restore } = createRestorer()
  return folders.map((folder) => {
    const text = readFileSync(join(FIXTURES, folder, 'garbled.txt'), 'utf8')
    const restoration = restore(text)
    const { confidence, corrections } = restoration
    const tree = parseRestoration(text, restoration)
    const sha256 = createHash('sha256').update(text).digest('hex')
    const input = `${folder}.txt`
    const findings: DetailFinding[] = []
    const pages = [0, ...[...text.matchAll(/\n(?=\d+\n\n)/g)].map(({ index }) => index + 1)]
    return {
      record: {
        status: 'done',
        input,
        sha256,
        size: text.length,
        modified: 0,
        settings: '',
        version: '0.0.0',
        at: '2026-01-01T00:00:00.000Z',
        seconds: 1,
        outputs: { md: `${input}.md`, html: `${input}.html` },
        detail: `_phuchoi/details/${sha256}.json.gz`,
        summary: {
          pages: pages.length,
          failedPages: 0,
          words: text.split(/\s+/).length,
          corrections: corrections.length,
          unsure: corrections.filter((correction) => correction.confidence < 0.9).length,
          confidence,
          findings: {},
          metadata: [metadata(tree)],
        },
        warnings: [],
      },
      detail: { format: 1, input, sha256, text, pages, corrections: corrections.map(detailCorrection), findings },
    }
  })
}

/** Every document of the fixtures, by its folder. */
export const fixtureFolders = (): string[] =>
  readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('garbled.txt'))
    .map((file) => file.slice(0, -'/garbled.txt'.length))
    .sort()

const rounded = (confidence: number) => Number(confidence.toFixed(4))

const detailCorrection = ({ alternatives, confidence, end, kind, replacement, start }: Correction) => ({
  start,
  end,
  replacement,
  kind,
  confidence: rounded(confidence),
  ...(alternatives.length > 0 && {
    alternatives: alternatives.map(({ text, confidence }) => [text, rounded(confidence)] as const),
  }),
})

/** The details of a document as a worker writes them. */
export const packed = (detail: DocumentDetail): Uint8Array => gzipSync(JSON.stringify(detail))
