import type { BenchDocument, Group } from './documents.ts'
import { type JudgedCorrection, judgeCorrections } from './judge-corrections.ts'
import { expectedCalibrationError, logLoss, type ReliabilityBin, reliabilityBins } from './reliability.ts'
import type { RestoreFairly } from './restorations.ts'

/** A correction with the group of its document. */
export interface PooledCorrection extends JudgedCorrection {
  readonly group: Group
  readonly document: string
}

/** How far the stated confidence of some corrections is from what came true. */
export interface CalibrationFigures {
  readonly name: string
  readonly count: number
  /** Mean stated confidence. */
  readonly confidence: number
  /** Share that is right. */
  readonly accuracy: number
  readonly expectedCalibrationError: number
  readonly logLoss: number
}

export interface CalibrationResult {
  /** Corrections of words, all documents pooled. */
  readonly bins: readonly ReliabilityBin[]
  /** By kind of correction, then by group of documents. */
  readonly figures: readonly CalibrationFigures[]
}

/** Name of the row that the bar is held against. */
export const ALL_WORDS = 'words'

/**
 * Judges the corrections of all documents that an engine read.
 *
 * @param documents - the documents
 * @param restore - restores one of them
 * @returns their corrections, judged
 */
export function pooledCorrections(documents: readonly BenchDocument[], restore: RestoreFairly): PooledCorrection[] {
  return documents
    .filter(({ group }) => group !== 'clean')
    .flatMap((document) =>
      judgeCorrections(document.gold, restore(document)).map((judged) => ({
        ...judged,
        group: document.group,
        document: document.name,
      })),
    )
}

/**
 * Compares stated confidence with what came true.
 *
 * @param corrections - judged corrections
 * @returns the reliability table of words, and figures by kind and by group
 */
export function measureCalibration(corrections: readonly PooledCorrection[]): CalibrationResult {
  const words = corrections.filter(({ kind }) => kind === 'word')
  const others = [...new Set(corrections.map(({ kind }) => kind))].filter((kind) => kind !== 'word').sort()
  const groups = [...new Set(words.map(({ group }) => group))]
  return {
    bins: reliabilityBins(words),
    figures: [
      ...figuresOf(ALL_WORDS, words),
      ...groups.flatMap((name) =>
        figuresOf(
          `${ALL_WORDS}, ${name}`,
          words.filter(({ group }) => group === name),
        ),
      ),
      ...others.flatMap((name) =>
        figuresOf(
          `${name}s`,
          corrections.filter(({ kind }) => kind === name),
        ),
      ),
    ],
  }
}

function figuresOf(name: string, corrections: readonly PooledCorrection[]): CalibrationFigures[] {
  if (corrections.length === 0) return []
  const count = corrections.length
  return [
    {
      name,
      count,
      confidence: corrections.reduce((sum, { confidence }) => sum + confidence, 0) / count,
      accuracy: corrections.filter(({ right }) => right).length / count,
      expectedCalibrationError: expectedCalibrationError(corrections)!,
      logLoss: logLoss(corrections)!,
    },
  ]
}
