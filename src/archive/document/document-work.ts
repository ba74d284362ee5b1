import { join } from 'node:path'
import { systemReason } from '../../input/index.ts'
import type { ArchiveResult } from '../archive-result.ts'
import type { Manifest, ManifestEntry, ManifestReading } from '../manifest/manifest.ts'
import type { FailedRecord, ManifestRecord } from '../manifest/manifest-record.ts'
import type { DocumentConcerns } from '../plan/fingerprint.ts'
import { hashFile } from '../plan/hash-file.ts'
import { detailPath, outputPaths } from '../plan/output-names.ts'
import { type DocumentState, documentState, isSettled, type Plan } from '../plan/plan.ts'
import type { PendingInput } from '../plan/survey.ts'
import type { ArchiveFile, WalkNote } from '../plan/walk.ts'
import type { DocumentOutcome, DocumentRunner } from './document-runner.ts'

/** An input of which it is known how it stands. */
export type PreparedInput =
  | { readonly file: ArchiveFile; readonly sha256: string; readonly state: DocumentState }
  | { readonly unreadable: WalkNote; readonly file?: ArchiveFile }

/**
 * Finds out how an input stands, if that is not known yet.
 *
 * @param archive folder of the inputs
 * @param pending the input
 * @param entries what the manifest says
 * @param plan see {@link Plan}
 */
export async function prepareInput(
  archive: string,
  pending: PendingInput,
  entries: ManifestReading['entries'],
  plan: Plan,
): Promise<PreparedInput> {
  if ('unreadable' in pending || pending.sha256 !== null) return pending
  const { file } = pending
  try {
    const sha256 = await hashFile(join(archive, file.input))
    return { file, sha256, state: documentState(file.input, sha256, entries.get(file.input), plan) }
  } catch (error) {
    const reason = systemReason(error)
    if (reason === null) throw error
    return { file, unreadable: { input: file.input, reason } }
  }
}

/** What documents are done with. */
export interface Workplace {
  readonly runner: DocumentRunner
  readonly manifest: Manifest
  readonly plan: Plan
  readonly concerns: DocumentConcerns
  /** Aborted when what is being done is given up. */
  readonly givenUp: AbortSignal
  /** Aborted when no further document is begun; a runner may give up those that it has not begun either. */
  readonly stopped?: AbortSignal | undefined
}

/**
 * Does a document and records it.
 *
 * @param input the document
 * @param workplace see {@link Workplace}
 * @returns what became of it; null if it was given up
 */
export async function doDocument(input: PreparedInput, workplace: Workplace): Promise<ArchiveResult | null> {
  if (workplace.givenUp.aborted) return null
  if ('unreadable' in input) return failed(unreadableRecord(input, workplace), workplace)
  const { file, sha256, state } = input
  if (isSettled(state)) return settled(input, state, workplace)
  const outcome = await outcomeOf(file.input, sha256, workplace)
  if (outcome === null) return null
  const base = { ...recordBase(file.input, sha256, workplace), size: file.size, modified: file.modified }
  const { seconds } = outcome
  if (outcome.status === 'failed') {
    const { kind, reason } = outcome
    const entry = workplace.manifest.entries.get(file.input)
    return failed({ ...base, seconds, status: 'failed', kind, reason, attempts: attempts(base, entry) }, workplace)
  }
  const { summary, warnings } = outcome
  const outputs = outputPaths(file.input, workplace.plan.formats)
  const detail = detailPath(file.input)
  const record: ManifestRecord = { ...base, seconds, status: 'done', outputs, detail, summary, warnings }
  workplace.manifest.append(record)
  return { input: file.input, status: 'done', state, record }
}

async function outcomeOf(
  input: string,
  sha256: string,
  { concerns, givenUp, plan, runner, stopped }: Workplace,
): Promise<DocumentOutcome | null> {
  const outputs = outputPaths(input, plan.formats)
  const task = { input, sha256, outputs, detail: detailPath(input), decisions: concerns.decisions(sha256) }
  try {
    const outcome = await runner.run(task, givenUp)
    return givenUp.aborted ? null : outcome
  } catch (error) {
    if (givenUp.aborted || stopped?.aborted) return null
    throw error
  }
}

/** It was looked into only because its size or time has changed: the next run needs not. */
function settled(
  { file: { input, modified, size } }: { readonly file: ArchiveFile },
  state: DocumentState,
  { manifest }: Workplace,
): ArchiveResult {
  const entry = manifest.entries.get(input)!
  if (entry.size !== size || entry.modified !== modified) manifest.append({ ...manifest.record(input), size, modified })
  return { input, status: state === 'left' ? 'left' : 'unchanged' }
}

function failed(record: FailedRecord, { manifest }: Workplace): ArchiveResult {
  if (!isToldAlready(record, manifest)) manifest.append(record)
  return { input: record.input, status: 'failed', record }
}

/** What could not be read is tried at each run; as long as nothing changes one line says enough. */
function isToldAlready({ input, modified, reason, sha256, size }: FailedRecord, manifest: Manifest): boolean {
  const entry = manifest.entries.get(input)
  if (entry === undefined || sha256 !== '' || entry.sha256 !== '') return false
  const last = manifest.record(input)
  return last.status === 'failed' && last.reason === reason && last.size === size && last.modified === modified
}

function unreadableRecord(
  { file, unreadable: { input, reason } }: Extract<PreparedInput, { readonly unreadable: WalkNote }>,
  workplace: Workplace,
): FailedRecord {
  const base = recordBase(input, '', workplace)
  const { modified, size } = file ?? { size: 0, modified: 0 }
  const entry = workplace.manifest.entries.get(input)
  return {
    ...base,
    size,
    modified,
    seconds: 0,
    status: 'failed',
    kind: 'input',
    reason,
    attempts: attempts(base, entry),
  }
}

function recordBase(input: string, sha256: string, { plan: { fingerprint, version } }: Workplace) {
  return { input, sha256, settings: fingerprint(sha256), version, at: new Date().toISOString() }
}

/** How many times in a row it failed with the same content and settings, this time included. */
function attempts(
  { settings, sha256, version }: Pick<ManifestRecord, 'settings' | 'sha256' | 'version'>,
  entry: ManifestEntry | undefined,
): number {
  const isSame = entry?.sha256 === sha256 && entry.settings === settings && entry.version === version
  return isSame ? entry.attempts + 1 : 1
}
