import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestRecord } from '../manifest/manifest-record.ts'
import { CATALOGUE_STEP } from './catalogue-step.ts'
import { REPORT_STEP } from './report-step.ts'

/** An archive whose documents are done, as far as they can be. */
export interface FinishedArchive {
  readonly archive: string
  readonly output: string
  /** Version of phuchoi. */
  readonly version: string
  /** The last record of each input of the run, sorted by path; anew at each call. */
  records(): Iterable<ManifestRecord>
}

/** Something that is written of the whole archive at the end of a run. */
export interface FinishingStep {
  readonly name: 'catalogue' | 'report'
  /** Path below the output folder. */
  readonly file: string
  write(archive: FinishedArchive): Promise<void>
}

/** What is written at the end, in this order. */
export const FINISHING_STEPS: readonly FinishingStep[] = [CATALOGUE_STEP, REPORT_STEP]

/**
 * Names the inputs of a run, so that one over the same inputs is known.
 *
 * @param inputs their paths, sorted
 * @param version what is written depends on it too
 */
export function inputsName(inputs: readonly string[], version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, ...inputs]))
    .digest('hex')
}

/** Whether all that is written at the end is there. */
export function hasFinishedFiles(output: string): boolean {
  return FINISHING_STEPS.every(({ file }) => existsSync(join(output, file)))
}
