import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { DocumentDetail } from '../../src/archive/document/document-detail.ts'
import type { DocumentTask } from '../../src/archive/document/document-runner.ts'
import { type DocumentSettings, OUTPUT_ENDINGS, type OutputFormat } from '../../src/archive/settings.ts'

/** How documents are done if nothing else is asked for. */
export const SETTINGS: DocumentSettings = {
  to: ['md'],
  furniture: false,
  restore: true,
  source: 'auto',
  dictionaries: [],
  ocr: 'never',
}

export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** The task of a document. */
export function taskOf(
  input: string,
  bytes: Uint8Array | string,
  to: readonly OutputFormat[] = SETTINGS.to,
): DocumentTask {
  return {
    input,
    sha256: sha256(bytes),
    outputs: Object.fromEntries(to.map((format) => [format, `${input}${OUTPUT_ENDINGS[format]}`])),
    detail: `_phuchoi/details/${input}.json.gz`,
    decisions: [],
  }
}

/** The detail in the bytes of its file. */
export const unpacked = (bytes: Uint8Array) => JSON.parse(gunzipSync(bytes).toString()) as DocumentDetail

export const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))
