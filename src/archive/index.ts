export { type CatalogueSink, catalogue, writeCatalogue } from '../catalogue/index.ts'
export { ArchiveError, type ArchiveErrorKind } from './archive-error.ts'
export { ARCHIVE_FILES, ARCHIVE_FOLDER } from './archive-folders.ts'
export { type ArchiveOptions, type ArchiveStart, DEFAULT_SETTINGS } from './archive-options.ts'
export type { ArchiveResult, ArchiveSummary, DoneResult, FailedResult, SettledResult } from './archive-result.ts'
export type { Decision, DecisionFile, DecisionPlace } from './decisions.ts'
export type { DetailCorrection, DetailFinding, DocumentDetail } from './document/document-detail.ts'
export type {
  DocumentDone,
  DocumentFailure,
  DocumentOutcome,
  DocumentRunner,
  DocumentSummary,
  DocumentTask,
  FailureKind,
} from './document/document-runner.ts'
export { detailReader } from './finish/report-step.ts'
export { archiveRecords } from './manifest/archive-records.ts'
export type { DoneRecord, FailedRecord, ManifestRecord } from './manifest/manifest-record.ts'
export { outputPath } from './plan/output-names.ts'
export type { DocumentState } from './plan/plan.ts'
export { type ArchivePlan, type PlannedInput, planArchive } from './plan/plan-archive.ts'
export type { WalkNote } from './plan/walk.ts'
export { createPoolRunner, type PoolRunnerOptions } from './pool/pool-runner.ts'
export { processArchive } from './process-archive.ts'
export { DecisionsError, readDecisions } from './read-decisions.ts'
export { type DocumentSettings, OUTPUT_ENDINGS, type OutputFormat, type SettingsFile } from './settings.ts'
