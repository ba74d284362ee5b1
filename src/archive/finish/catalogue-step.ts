import { ARCHIVE_FILES } from '../archive-folders.ts'
import { writeFinishedFile } from './finished-file.ts'
import type { FinishingStep } from './finishing.ts'

/** Writes the catalogue at the end of a run. */
export const CATALOGUE_STEP: FinishingStep = {
  name: 'catalogue',
  file: ARCHIVE_FILES.catalogue,
  async write({ output, records }) {
    const { writeCatalogue } = await import('../../catalogue/index.ts')
    await writeFinishedFile(output, ARCHIVE_FILES.catalogue, (write) => writeCatalogue(records(), { write }))
  },
}
