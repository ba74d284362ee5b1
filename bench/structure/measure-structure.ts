import type { RestoreFairly } from '../restorations.ts'
import type { StructuredDocument } from './documents.ts'
import { type DocumentStructureScores, type GroupStructureScores, groupTotals, scoreTrees } from './score-trees.ts'
import { type SizeTime, type Stages, type StageTime, sizeTimes, stageTimes } from './stage-times.ts'

export interface StructureResult {
  readonly documents: readonly DocumentStructureScores[]
  /** The documents of a group as one. */
  readonly totals: readonly GroupStructureScores[]
  readonly stages: readonly StageTime[]
  readonly sizes: readonly SizeTime[]
}

export interface StructureOptions {
  readonly stages: Stages
  /** Lengths of the texts that parsing is timed on, in millions of bytes. */
  readonly megabytes: readonly number[]
  readonly log: (message: string) => void
}

/**
 * Scores the trees of documents, and times what makes and writes them.
 *
 * @param documents - the documents
 * @param restore - restores one of them, with models that have not seen it
 * @param options - what to time, and how much
 */
export function measureStructure(
  documents: readonly StructuredDocument[],
  restore: RestoreFairly,
  { stages, megabytes, log }: StructureOptions,
): StructureResult {
  const scored = scoreTrees(documents, restore, stages.parse)
  const scans = documents
    .filter(({ group }) => group === 'fixtures good' || group === 'fixtures poor')
    .map(({ input }) => input.garbled)
  log('time of the stages')
  const times = stageTimes(scans, stages)
  log('parsing texts of growing length')
  return {
    documents: scored,
    totals: groupTotals(scored),
    stages: times,
    sizes: sizeTimes(scans, megabytes, stages),
  }
}
