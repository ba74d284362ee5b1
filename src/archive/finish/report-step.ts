import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { ARCHIVE_FILES } from '../archive-folders.ts'
import type { DoneRecord } from '../manifest/manifest-record.ts'
import { writeFinishedFile } from './finished-file.ts'
import type { FinishingStep } from './finishing.ts'

/** Writes the report at the end of a run. */
export const REPORT_STEP: FinishingStep = {
  name: 'report',
  file: ARCHIVE_FILES.report,
  async write({ archive, output, records, version }) {
    const { reportHtml } = await import('../../report/index.ts')
    const readDetail = detailReader(output)
    const page = reportHtml({ archive: basename(resolve(archive)), version, records: records(), readDetail })
    await writeFinishedFile(output, ARCHIVE_FILES.report, async (write) => {
      for await (const piece of page) await write(piece)
    })
  },
}

/**
 * Reads the details of documents as they were written, compressed.
 *
 * @param output the output folder
 */
export const detailReader =
  (output: string) =>
  ({ detail }: DoneRecord): Promise<Uint8Array> =>
    readFile(join(output, ...detail.split('/')))
