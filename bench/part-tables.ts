import { archiveScaleTable, archiveSpeedTable } from './archive/views.ts'
import {
  inputDocumentsTable,
  inputErrorsTable,
  inputsTable,
  scanMemoryTable,
  scanStructureTable,
} from './inputs/views.ts'
import type { Part, PartResults } from './results-folder.ts'
import { indexTable, queryTable } from './search/views.ts'
import { parseSizeTable, stageTable, structureTable } from './structure/views.ts'
import type { Table } from './table.ts'
import {
  calibrationTable,
  errorClassTable,
  memoryTable,
  peersTable,
  reliabilityTable,
  scoresTable,
  sizeTable,
  speedTable,
  statedConfidenceTable,
} from './views.ts'

/** The tables that show the result of a part. */
export const PART_TABLES: { readonly [P in Part]: (result: PartResults[P]) => Table[] } = {
  accuracy: (result) => [
    scoresTable(result),
    errorClassTable(result),
    peersTable(result),
    statedConfidenceTable(result),
  ],
  calibration: (result) => [reliabilityTable(result), calibrationTable(result)],
  structure: (result) => [structureTable(result), stageTable(result), parseSizeTable(result)],
  inputs: (result) => [
    inputsTable(result),
    inputDocumentsTable(result),
    inputErrorsTable(result),
    scanStructureTable(result),
    scanMemoryTable(result),
  ],
  archive: (result) => [archiveSpeedTable(result), archiveScaleTable(result)],
  speed: (result) => [speedTable(result), sizeTable(result)],
  memory: (result) => [memoryTable(result)],
  search: (result) => [indexTable(result), queryTable(result)],
}
