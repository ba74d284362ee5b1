import { readSync } from 'node:fs'
import type { ManifestRecord } from './manifest-record.ts'

/** The first line of a manifest. */
export interface ManifestHeader {
  readonly format: 'phuchoi-manifest'
  readonly version: number
}

/** Says that catalogue and report were written of all that stands before it. */
export interface FinishedLine {
  /** Names the inputs that they were written of. */
  readonly finished: string
}

/** The version of manifests that is written, and the latest that is read. */
export const MANIFEST_VERSION = 1

export const HEADER: ManifestHeader = { format: 'phuchoi-manifest', version: MANIFEST_VERSION }

/** A line with its place in the file, in bytes; its line end is not counted. */
export interface ManifestLine {
  readonly start: number
  readonly length: number
  readonly text: string
  /** Whether a line end follows; without one the writing of it was cut short, or only its end is missing. */
  readonly ended: boolean
}

const CHUNK = 2 ** 20
const NEWLINE = 10

/**
 * Reads the lines of a file piece by piece.
 *
 * @param descriptor an open file
 * @returns its lines, blank ones left out
 */
export function* manifestLines(descriptor: number): Generator<ManifestLine> {
  const chunk = Buffer.alloc(CHUNK)
  let rest: Buffer = Buffer.alloc(0)
  let start = 0
  for (let position = 0; ; ) {
    const read = readSync(descriptor, chunk, 0, CHUNK, position)
    if (read === 0) break
    position += read
    const bytes = rest.length === 0 ? chunk.subarray(0, read) : Buffer.concat([rest, chunk.subarray(0, read)])
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      if (end > from) yield lineOf(bytes.subarray(from, end), start, true)
      start += end + 1 - from
      from = end + 1
    }
    rest = Buffer.from(bytes.subarray(from))
  }
  if (rest.length > 0) yield lineOf(rest, start, false)
}

function lineOf(bytes: Buffer, start: number, ended: boolean): ManifestLine {
  return { start, length: bytes.length, text: bytes.toString(), ended }
}

/**
 * Reads what a line holds.
 *
 * @param text the line
 * @returns what it holds; null if it is damaged
 */
export function parseManifestLine(text: string): ManifestRecord | ManifestHeader | FinishedLine | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) || isHeader(value) || isFinished(value) ? value : null
  } catch {
    return null
  }
}

export const isHeader = (value: unknown): value is ManifestHeader =>
  hasFields(value, { version: 'number' }) && 'format' in value && value.format === HEADER.format

export const isFinished = (value: unknown): value is FinishedLine => hasFields(value, { finished: 'string' })

export function isRecord(value: unknown): value is ManifestRecord {
  return hasFields(value, RECORD_FIELDS) && 'status' in value && hasFields(value, STATUS_FIELDS[String(value.status)])
}

type Fields = Readonly<Record<string, 'string' | 'number' | 'object'>>

const RECORD_FIELDS: Fields = {
  input: 'string',
  sha256: 'string',
  size: 'number',
  modified: 'number',
  settings: 'string',
  version: 'string',
}

const STATUS_FIELDS: Readonly<Record<string, Fields>> = {
  done: { outputs: 'object', detail: 'string', summary: 'object' },
  failed: { kind: 'string', reason: 'string', attempts: 'number' },
}

function hasFields(value: unknown, fields: Fields | undefined): value is object {
  if (fields === undefined || typeof value !== 'object' || value === null) return false
  const found = value as Readonly<Record<string, unknown>>
  return Object.entries(fields).every(([name, type]) => typeof found[name] === type && found[name] !== null)
}
