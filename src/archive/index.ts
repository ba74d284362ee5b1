export { type CatalogueSink, catalogue, writeCatalogue } from '../catalogue/index.ts'
export { ArchiveError, type ArchiveErrorKind } from './archive-error.ts'
export { ARCHIVE_FILES, ARCHIVE_FOLDER } from './archive-folders.ts'
export { type ArchiveOptions, type ArchiveStart, DEFAULT_SETTINGS } from './archive-options.ts'
export { archiveRecords } from './archive-records.ts'
export type { ArchiveResult, ArchiveSummary, DoneResult, FailedResult, SettledResult } from './archive-result.ts'
export type { Decision, DecisionFile, DecisionPlace } from './decisions.ts'
export type { DetailCorrection, DetailFinding, DocumentDetail } from './document-detail.ts'
export type {
  DocumentDone,
  DocumentFailure,
  DocumentOutcome,
  DocumentRunner,
  DocumentSummary,
  DocumentTask,
  FailureKind,
} from './document-runner.ts'
export type { DoneRecord, FailedRecord, ManifestRecord } from './manifest-record.ts'
export { outputPath } from './output-names.ts'
export type { DocumentState } from './plan.ts'
export { type ArchivePlan, type PlannedInput, planArchive } from './plan-archive.ts'
export { createPoolRunner, type PoolRunnerOptions } from './pool-runner.ts'
export { processArchive } from './process-archive.ts'
export { DecisionsError, readDecisions } from './read-decisions.ts'
export { detailReader } from './report-step.ts'
export { type DocumentSettings, OUTPUT_ENDINGS, type OutputFormat, type SettingsFile } from './settings.ts'
export type { WalkNote } from './walk.ts'
