import { figure, type Table } from '../table.ts'
import type { StructureResult } from './measure-structure.ts'
import type { Checks } from './score-header.ts'
import { MEASURE_NAMES, MEASURES, type Measure, type StructureScores } from './score-structure.ts'

/** Scores by document, with the totals of the groups below. */
export function structureTable({ documents, totals }: StructureResult): Table {
  return {
    title: 'Structure (F1)',
    header: ['document', ...SCORE_COLUMNS, 'pages'],
    rows: [
      ...documents.map(({ name, group, scores }) =>
        row(group.startsWith('held-out') ? `${name} (held out)` : name, scores),
      ),
      ...totals.map(({ group, scores }) => row(`all ${group}`, scores)),
    ],
  }
}

function row(name: string, scores: StructureScores): string[] {
  const { pages } = scores
  return [name, ...scoreCells(scores), pages.gold === null ? '–' : `${pages.found}/${pages.gold}`]
}

/** What stands above {@link scoreCells}. */
export const SCORE_COLUMNS: readonly string[] = ['header', 'signature', ...Object.values(MEASURE_NAMES)]

/** The scores of a tree but for its pages. */
export function scoreCells(scores: StructureScores): string[] {
  const { header, signature } = scores
  return [checks(header), checks(signature), ...MEASURES.map((measure) => agreementFigure(scores[measure]))]
}

const checks = ({ right, checked }: Checks): string => (checked === 0 ? '–' : `${right}/${checked}`)

const agreementFigure = ({ gold, found, f1 }: StructureScores[Measure]): string =>
  gold + found === 0 ? '–' : figure(f1, 3)

/** What parsing and exporting cost beside restoring. */
export function stageTable({ stages }: StructureResult): Table {
  const restore = stages.find(({ stage }) => stage === 'restore')?.seconds
  return {
    title: 'Time of the stages on all fixtures',
    header: ['stage', 'seconds', 'of restoring (%)'],
    rows: stages.map(({ stage, seconds }) => [
      stage,
      figure(seconds, 3),
      figure(restore === undefined ? null : (100 * seconds) / restore, 1),
    ]),
  }
}

/** Parsing texts of growing length. */
export function parseSizeTable({ sizes }: StructureResult): Table {
  return {
    title: 'Parsing texts of growing length',
    header: ['MB', 'restoring (s)', 'parsing (s)', 'parsing (MB/s)', 'parsing beyond the row above (MB/s)'],
    rows: sizes.map(({ megabytes, restoreSeconds, parseSeconds, furtherSpeed }) => [
      figure(megabytes, 1),
      figure(restoreSeconds, 2),
      figure(parseSeconds, 3),
      figure(megabytes / parseSeconds, 2),
      figure(furtherSpeed, 2),
    ]),
  }
}
