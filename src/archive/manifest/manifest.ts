import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { systemCode } from '../../input/index.ts'
import { ArchiveError, explainedOutput } from '../archive-error.ts'
import { byCodeUnits } from '../code-units.ts'
import type { FailureKind } from '../document/document-runner.ts'
import { outputPath } from '../plan/output-names.ts'
import { OUTPUT_ENDINGS, type OutputFormat } from '../settings.ts'
import {
  HEADER,
  isFinished,
  isHeader,
  isRecord,
  MANIFEST_VERSION,
  type ManifestLine,
  manifestLines,
  parseManifestLine,
} from './manifest-lines.ts'
import type { ManifestRecord } from './manifest-record.ts'

/** What is kept in memory of the last record of an input; the rest is read again where it is needed. */
export interface ManifestEntry {
  readonly status: ManifestRecord['status']
  readonly sha256: string
  readonly size: number
  readonly modified: number
  readonly settings: string
  readonly version: string
  /** What it was written as, of a document that is done. */
  readonly formats: readonly OutputFormat[]
  /** What went wrong; null for one that is done. */
  readonly failure: FailureKind | null
  /** How many times it failed in a row; 0 for one that is done. */
  readonly attempts: number
  /** Where its line begins and how long it is, in bytes. */
  readonly start: number
  readonly length: number
}

/** What a manifest says. */
export interface ManifestReading {
  /** The last record of each input. */
  readonly entries: ReadonlyMap<string, ManifestEntry>
  /** Lines that could not be read; what they were about is done again. */
  readonly damaged: number
  /** Names the inputs that catalogue and report were written of; null if something was recorded since. */
  readonly finished: string | null
  /** Reads the whole record of an input that has an entry. */
  record(input: string): ManifestRecord
  close(): void
}

/** A manifest that is written. */
export interface Manifest extends ManifestReading {
  /**
   * Adds a record, with one write.
   *
   * @throws ArchiveError if it cannot be written
   */
  append(record: ManifestRecord): void
  /** Notes that catalogue and report are written. */
  finish(inputs: string): void
}

/**
 * Opens a manifest to go on with it; it is made if there is none. A last line that was cut short is taken away.
 *
 * @param file its path; the folder has to be there
 * @returns the manifest; to be closed
 * @throws ArchiveError if it is of a later version or no manifest, or cannot be read or written
 */
export function openManifest(file: string): Manifest {
  return explainedOutput(file, () => {
    const descriptor = openSync(file, 'a+')
    try {
      return appending(file, descriptor, scan(file, descriptor))
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  })
}

/**
 * Opens a manifest only to read it.
 *
 * @param file its path
 * @returns what it says; to be closed; null if there is none
 * @throws ArchiveError if it is of a later version or no manifest, or cannot be read
 */
export function readManifest(file: string): ManifestReading | null {
  return explainedOutput(file, () => {
    const descriptor = openIfThere(file)
    if (descriptor === null) return null
    try {
      return reading(descriptor, scan(file, descriptor))
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  })
}

/**
 * Reads the last record of each input, one by one, sorted by path.
 *
 * @param manifest an open manifest
 * @param inputs the inputs that are wanted, sorted; all by default
 */
export function* recordsOf(
  manifest: ManifestReading,
  inputs: readonly string[] = [...manifest.entries.keys()].sort(byCodeUnits),
): Generator<ManifestRecord> {
  for (const input of inputs) if (manifest.entries.has(input)) yield manifest.record(input)
}

interface Scan {
  readonly entries: Map<string, ManifestEntry>
  damaged: number
  finished: string | null
  /** Bytes up to the end of the last whole line. */
  size: number
  /** Whether there is a last line that was cut short. */
  torn: boolean
  /** Whether nothing but the line end of the last line is missing. */
  unended: boolean
}

function scan(file: string, descriptor: number): Scan {
  const found: Scan = { entries: new Map(), damaged: 0, finished: null, size: 0, torn: false, unended: false }
  const intern = interner()
  let first = true
  for (const line of manifestLines(descriptor)) {
    const content = parseManifestLine(line.text)
    if (content === null && !line.ended) {
      found.torn = true
      break
    }
    if (first) checkHeader(file, content)
    first = false
    if (isRecord(content)) {
      found.entries.set(content.input, entryOf(content, line, intern))
      found.finished = null
    } else if (isFinished(content)) found.finished = content.finished
    else if (content === null) found.damaged++
    found.size = line.start + line.length + 1
    found.unended = !line.ended
  }
  return found
}

function checkHeader(file: string, content: ReturnType<typeof parseManifestLine>): void {
  if (!isHeader(content)) throw new ArchiveError('manifest', file, 'is no manifest of phuchoi')
  if (content.version <= MANIFEST_VERSION) return
  throw new ArchiveError(
    'manifest',
    file,
    `was written by a later version of phuchoi (format ${content.version})`,
    'Use that version, or another output folder.',
  )
}

type Intern = (text: string) => string

/** Lets equal texts be one in memory. */
function interner(): Intern {
  const known = new Map<string, string>()
  return (text) => {
    const one = known.get(text)
    if (one === undefined) known.set(text, text)
    return one ?? text
  }
}

const FORMATS = Object.keys(OUTPUT_ENDINGS) as OutputFormat[]

function entryOf(record: ManifestRecord, { length, start }: Pick<ManifestLine, 'start' | 'length'>, intern: Intern) {
  const { modified, sha256, size, status } = record
  return {
    status,
    sha256,
    size,
    modified,
    settings: intern(record.settings),
    version: intern(record.version),
    formats: status === 'done' ? formatsOf(record.input, record.outputs) : [],
    failure: status === 'failed' ? record.kind : null,
    attempts: status === 'failed' ? record.attempts : 0,
    start,
    length,
  }
}

/** The formats whose outputs are where this version puts them. */
function formatsOf(input: string, outputs: Readonly<Partial<Record<OutputFormat, string>>>): OutputFormat[] {
  return FORMATS.filter((format) => outputs[format] !== undefined && outputs[format] === outputPath(input, format))
}

function reading(descriptor: number, found: Scan): ManifestReading {
  return {
    entries: found.entries,
    damaged: found.damaged,
    get finished() {
      return found.finished
    },
    record: (input) => readRecord(descriptor, input, found.entries.get(input)),
    close: () => closeSync(descriptor),
  }
}

function readRecord(descriptor: number, input: string, entry: ManifestEntry | undefined): ManifestRecord {
  if (entry === undefined) throw new Error(`the manifest has nothing of ${input}`)
  const bytes = Buffer.alloc(entry.length)
  const read = readSync(descriptor, bytes, 0, entry.length, entry.start)
  const record = parseManifestLine(bytes.toString('utf8', 0, read))
  if (!isRecord(record)) throw new Error(`the manifest was changed while it was read: ${input}`)
  return record
}

function appending(file: string, descriptor: number, found: Scan): Manifest {
  const intern = interner()
  const write = (text: string) => {
    const bytes = Buffer.from(text)
    // One write, so that a line is whole or the last one.
    const written = explainedOutput(file, () => writeSync(descriptor, bytes))
    if (written < bytes.length) throw new ArchiveError('output', file, 'no space left on the disk')
    const start = found.size
    found.size += bytes.length
    return { start, length: bytes.length - 1 }
  }
  const writeLine = (content: object) => write(`${JSON.stringify(content)}\n`)

  if (found.torn) ftruncateSync(descriptor, found.size)
  // The scan has counted the line end already.
  if (found.unended) writeSync(descriptor, '\n')
  if (found.size === 0) writeLine(HEADER)
  const manifest = reading(descriptor, found)
  return Object.assign(manifest, {
    append(record: ManifestRecord) {
      found.entries.set(record.input, entryOf(record, writeLine(record), intern))
      found.finished = null
    },
    finish(inputs: string) {
      writeLine({ finished: inputs })
      found.finished = inputs
    },
    close() {
      fsyncSync(descriptor)
      closeSync(descriptor)
    },
  })
}

function openIfThere(file: string): number | null {
  try {
    return openSync(file, 'r')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}
