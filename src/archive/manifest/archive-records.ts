import { join } from 'node:path'
import { ARCHIVE_FILES } from '../archive-folders.ts'
import { readManifest, recordsOf } from './manifest.ts'
import type { ManifestRecord } from './manifest-record.ts'

/**
 * Reads what became of each input of an archive, one by one, sorted by path. Inputs that are no longer there are among
 * them.
 *
 * @param output the output folder of the archive
 * @returns the last record of each input; none if there was no run
 * @throws ArchiveError if the manifest cannot be read or is of a later version
 * @example
 * const sure = [...archiveRecords('clean')].filter((it) => it.status === 'done' && it.summary.confidence > 0.99)
 */
export function* archiveRecords(output: string): Generator<ManifestRecord, void, undefined> {
  const manifest = readManifest(join(output, ARCHIVE_FILES.manifest))
  if (manifest === null) return
  try {
    yield* recordsOf(manifest)
  } finally {
    manifest.close()
  }
}
