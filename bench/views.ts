import { ERROR_CLASSES } from '../src/evaluate/index.ts'
import type { AccuracyResult } from './accuracy.ts'
import type { Verdict } from './bars.ts'
import type { CalibrationResult } from './calibration.ts'
import type { MemoryResult } from './memory.ts'
import type { Scores } from './scores.ts'
import type { SpeedResult } from './speed.ts'
import { figure, type Table } from './table.ts'

/** Scores by document, with the totals below. */
export function scoresTable({ documents, totals }: AccuracyResult): Table {
  const row = (name: string, scores: Scores): string[] => {
    const { expected, found, wrong } = scores.footnoteMarks
    return [
      name,
      figure(scores.words, 0),
      figure(scores.rawWordAccuracy, 2),
      figure(scores.wordAccuracy, 2),
      scores.interval === null ? '–' : `${figure(scores.interval[0], 2)}–${figure(scores.interval[1], 2)}`,
      figure(scores.foldedWordAccuracy, 2),
      figure(scores.uncasedWordAccuracy, 2),
      figure(scores.charErrorRate, 2),
      figure(scores.numberAccuracy, 2),
      figure(scores.hurtRate, 2),
      `${found}/${expected}`,
      figure(wrong, 0),
    ]
  }
  return {
    title: 'Accuracy (%)',
    header: [
      'document',
      'words',
      'as read',
      'restored',
      '95 % interval',
      'either tone place',
      'case ignored',
      'CER',
      'numbers',
      'hurt',
      'marks',
      'wrong',
    ],
    rows: [
      ...documents.map((scores) => row(scores.name, scores)),
      ...totals.map((scores) => row(`all ${scores.group}`, scores)),
    ],
  }
}

/** Word errors by class. */
export function errorClassTable({ totals }: AccuracyResult): Table {
  return {
    title: 'Word errors by class',
    header: ['class', ...totals.map(({ group }) => group)],
    rows: [
      ...ERROR_CLASSES.map((name) => [
        name.replaceAll('-', ' '),
        ...totals.map(({ errorClasses }) => figure(errorClasses[name], 0)),
      ]),
      [
        'all',
        ...totals.map(({ errorClasses }) =>
          figure(
            ERROR_CLASSES.reduce((sum, name) => sum + errorClasses[name], 0),
            0,
          ),
        ),
      ],
    ],
  }
}

/** Word accuracy of every system, a row for each document. */
export function peersTable({ documents, peers: { scores, means } }: AccuracyResult): Table {
  const of = (document: string, system: string) =>
    scores.find((score) => score.document === document && score.system === system)?.wordAccuracy
  return {
    title: 'Word accuracy beside peers (%)',
    header: ['document', 'as read', ...means.map(({ system }) => system)],
    rows: [
      ...documents.map(({ name, rawWordAccuracy }) => [
        name,
        figure(rawWordAccuracy, 2),
        ...means.map(({ system }) => figure(of(name, system), 2)),
      ]),
      ['mean of all', '', ...means.map(({ all }) => figure(all, 2))],
      ['mean of those that every system did', '', ...means.map(({ shared }) => figure(shared, 2))],
    ],
  }
}

/** What was stated, and what came true. */
export function reliabilityTable({ bins }: CalibrationResult): Table {
  return {
    title: 'Reliability of the confidence of words',
    header: ['confidence', 'words', 'mean confidence', 'right', 'gap'],
    rows: bins.map(({ from, to, count, confidence, accuracy }) => [
      `${probability(from)} … ${probability(to)}`,
      figure(count, 0),
      figure(confidence, 4),
      figure(accuracy, 4),
      figure(accuracy - confidence, 4),
    ]),
  }
}

export function calibrationTable({ figures }: CalibrationResult): Table {
  return {
    title: 'Calibration',
    header: ['corrections', 'count', 'mean confidence', 'right', 'expected calibration error', 'log loss'],
    rows: figures.map((it) => [
      it.name,
      figure(it.count, 0),
      figure(it.confidence, 4),
      figure(it.accuracy, 4),
      figure(it.expectedCalibrationError, 4),
      figure(it.logLoss, 4),
    ]),
  }
}

/** How sure the restorer says it is of a document, and how many words are right. */
export function statedConfidenceTable({ documents }: AccuracyResult): Table {
  return {
    title: 'Stated confidence of a document, and its word accuracy (%)',
    header: ['document', 'confidence', 'word accuracy'],
    rows: documents.map(({ name, confidence, wordAccuracy }) => [
      name,
      figure(100 * confidence, 2),
      figure(wordAccuracy, 2),
    ]),
  }
}

export function speedTable({ systems }: SpeedResult): Table {
  return {
    title: 'Speed, one thread (words/s)',
    header: ['system', 'first pass', 'on words', 'warm', 'on words'],
    rows: systems.map((it) => [
      it.system,
      figure(it.firstPass, 0),
      figure(it.firstPassWords, 0),
      figure(it.warm, 0),
      figure(it.warmWords, 0),
    ]),
  }
}

export function sizeTable({ sizes }: SpeedResult): Table {
  return {
    title: 'The command on texts of growing length',
    header: ['MB', 'words', 'seconds', 'words/s', 'words/s beyond the row above'],
    rows: sizes.map((it) => [
      figure(it.megabytes, 1),
      figure(it.words, 0),
      figure(it.seconds, 1),
      figure(it.wordsPerSecond, 0),
      figure(it.furtherWordsPerSecond, 0),
    ]),
  }
}

export function memoryTable({ runs, packedBytes, unpackedBytes }: MemoryResult): Table {
  const megabytes = (bytes: number | null) => figure(bytes === null ? null : bytes / 1e6, 1)
  return {
    title: 'Memory and size (MB)',
    header: ['what', 'MB'],
    rows: [
      ...runs.map(({ input, peakBytes }) => [`peak memory, ${input}`, megabytes(peakBytes)]),
      ['package, packed', megabytes(packedBytes)],
      ['package, unpacked', megabytes(unpackedBytes)],
    ],
  }
}

/** Bars with their figures. */
export function verdictTable(verdicts: readonly Verdict[]): Table {
  return {
    title: 'Quality bars',
    header: ['what', 'bar', 'figure', 'verdict'],
    rows: verdicts.map(({ what, bound, limit, unit, decimals, figure: value, verdict }) => [
      what,
      `${bound === 'at least' ? '≥' : '≤'} ${limit.toLocaleString('en-US')}${unit === '' ? '' : ` ${unit}`}`,
      figure(value, decimals),
      verdict,
    ]),
  }
}

/** A probability as far as it can be told from 1. */
function probability(value: number): string {
  return value < 1 && value > 0.9995 ? `1 − ${(1 - value).toExponential(0)}` : String(Number(value.toFixed(3)))
}
