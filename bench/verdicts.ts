import type { AccuracyResult } from './accuracy.ts'
import {
  ACCURACY_BARS,
  CALIBRATION_BAR,
  CLEAN_BAR,
  COLD_START_BAR,
  judge,
  LINEARITY_BAR,
  MEMORY_BAR,
  PACKAGE_BAR,
  SPEED_BAR,
  type Verdict,
} from './bars.ts'
import { ALL_WORDS, type CalibrationResult } from './calibration.ts'
import type { MemoryResult } from './memory.ts'
import { OURS } from './peer-accuracy.ts'
import type { Scores } from './scores.ts'
import type { SpeedResult } from './speed.ts'

/** A gold document is held against the bars alone, the fixtures of a quality together. */
export function accuracyVerdicts({ documents, totals }: AccuracyResult): Verdict[] {
  const judged: [where: string, scores: Scores, wrongMarks: number][] = [
    ...documents
      .filter(({ group }) => group === 'gold')
      .map((scores): [string, Scores, number] => [scores.name, scores, scores.footnoteMarks.wrong]),
    ...totals
      .filter(({ group }) => group.startsWith('fixtures'))
      .map((scores): [string, Scores, number] => [scores.group, scores, worstMarks(documents, scores.group)]),
  ]
  const { words, hurt, numbers, marksFound, marksWrong } = ACCURACY_BARS
  return [
    ...judged.flatMap(([where, scores, wrongMarks]) => [
      judge(words, scores.wordAccuracy, where),
      judge(hurt, scores.hurtRate, where),
      judge(numbers, scores.numberAccuracy, where),
      ...(scores.footnoteMarks.expected === 0 ? [] : [judge(marksFound, marksShare(scores), where)]),
      judge(marksWrong, wrongMarks, where),
    ]),
    judge(CLEAN_BAR, documents.find(({ group }) => group === 'clean')?.wordAccuracy ?? null),
  ]
}

export function calibrationVerdicts({ figures }: CalibrationResult): Verdict[] {
  return [judge(CALIBRATION_BAR, figures.find(({ name }) => name === ALL_WORDS)?.expectedCalibrationError ?? null)]
}

export function speedVerdicts({ systems, coldStart, sizes }: SpeedResult): Verdict[] {
  const further = (megabytes: number) => sizes.find((size) => size.megabytes === megabytes)?.furtherWordsPerSecond
  const [short, long] = [further(1), further(10)]
  return [
    judge(SPEED_BAR, systems.find(({ system }) => system === OURS)?.warm ?? null),
    judge(LINEARITY_BAR, short && long ? long / short : null),
    judge(COLD_START_BAR, coldStart),
  ]
}

export function memoryVerdicts({ runs, packedBytes }: MemoryResult): Verdict[] {
  return [
    ...runs.map(({ input, peakBytes }) => judge(MEMORY_BAR, megabytes(peakBytes), input)),
    judge(PACKAGE_BAR, megabytes(packedBytes)),
  ]
}

function worstMarks(documents: AccuracyResult['documents'], group: string): number {
  return Math.max(
    0,
    ...documents.filter((scores) => scores.group === group).map((scores) => scores.footnoteMarks.wrong),
  )
}

function marksShare({ footnoteMarks: { expected, found } }: Scores): number {
  return (100 * found) / expected
}

function megabytes(bytes: number | null): number | null {
  return bytes === null ? null : bytes / 1e6
}
