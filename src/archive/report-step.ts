import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { ARCHIVE_FILES } from './archive-folders.ts'
import { writeFinishedFile } from './finished-file.ts'
import type { FinishingStep } from './finishing.ts'

/** Writes the report at the end of a run. */
export const REPORT_STEP: FinishingStep = {
  name: 'report',
  file: ARCHIVE_FILES.report,
  async write({ archive, output, records, version }) {
    const { writeReport } = await import('../report/index.ts')
    await writeFinishedFile(output, ARCHIVE_FILES.report, (sink) =>
      writeReport({
        archive: basename(resolve(archive)),
        version,
        records: records(),
        readDetail: ({ detail }) => readFile(join(output, detail)),
        sink,
      }),
    )
  },
}
