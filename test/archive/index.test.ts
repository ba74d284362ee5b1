import { expect, it } from 'vitest'
import * as archive from '../../src/archive/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(archive).sort()).toEqual([
    'ARCHIVE_FILES',
    'ARCHIVE_FOLDER',
    'ArchiveError',
    'DEFAULT_SETTINGS',
    'DecisionsError',
    'OUTPUT_ENDINGS',
    'archiveRecords',
    'catalogue',
    'createPoolRunner',
    'detailReader',
    'outputPath',
    'planArchive',
    'processArchive',
    'readDecisions',
    'writeCatalogue',
  ])
})
