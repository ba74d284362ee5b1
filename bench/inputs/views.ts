import { ERROR_CLASSES } from '../../src/evaluate/index.ts'
import { SCORE_COLUMNS, scoreCells } from '../structure/views.ts'
import { figure, type Table } from '../table.ts'
import { fewerErrors } from './fewer-errors.ts'
import type { InputScores, InputsResult } from './measure-inputs.ts'
import { INPUT_ROW_NAMES, INPUT_ROWS, type InputRow } from './rows.ts'
import { PAGE_PARSERS, PARSED_ROWS, type PageParser } from './score-page-structure.ts'

/** The scores of each row on each group of scans; what was restored stands beside the reading it was made of. */
export function inputsTable({ groups }: InputsResult): Table {
  return {
    title: 'Inputs (%)',
    header: [
      'scans, row',
      'words',
      'accuracy',
      '95 % interval',
      'errors',
      'lost',
      'fewer',
      'hurt',
      'numbers',
      'marks',
      'wrong',
    ],
    rows: groups.flatMap(({ group, scores }) =>
      scores.map((it) => {
        const { name, restored, engines }: InputRow = INPUT_ROWS[it.row]
        const alone = scores.find(({ row }) => !INPUT_ROWS[row].restored && INPUT_ROWS[row].engines[0] === engines[0])!
        const { expected, found, wrong } = it.footnoteMarks
        return [
          `${group}: ${name}`,
          figure(it.words, 0),
          figure(it.wordAccuracy, 2),
          it.interval === null ? '–' : it.interval.map((end) => figure(end, 2)).join('–'),
          figure(it.errors, 0),
          figure(it.lost, 0),
          restored ? figure(fewerErrors(alone, it), 1) : '',
          restored ? figure(it.hurtRate, 2) : '',
          figure(it.numberAccuracy, 2),
          `${found}/${expected}`,
          figure(wrong, 0),
        ]
      }),
    ),
  }
}

export function inputDocumentsTable({ documents }: InputsResult): Table {
  return {
    title: 'Word accuracy of inputs by document (%)',
    header: ['document', 'pages', 'words', ...INPUT_ROW_NAMES.map((row) => INPUT_ROWS[row].name)],
    rows: documents.map(({ accuracy, name, pages, words }) => [
      name,
      figure(pages, 0),
      figure(words, 0),
      ...INPUT_ROW_NAMES.map((row) => figure(accuracy[row], 2)),
    ]),
  }
}

/** What is still wrong in what was restored. */
export function inputErrorsTable({ groups }: InputsResult): Table {
  const columns = groups.flatMap(({ group, scores }) =>
    scores
      .filter(({ row }) => INPUT_ROWS[row].restored)
      .map((it: InputScores) => ({ name: `${group}: ${INPUT_ROWS[it.row].name}`, it })),
  )
  return {
    title: 'Word errors of restored inputs by class',
    header: ['scans, row', ...ERROR_CLASSES.map((name) => name.replaceAll('-', ' '))],
    rows: columns.map(({ it, name }) => [name, ...ERROR_CLASSES.map((errors) => figure(it.errorClasses[errors], 0))]),
  }
}

export function scanMemoryTable({ memory }: InputsResult): Table {
  return {
    title: 'Memory of the command on a scanned PDF (MB)',
    header: ['what', 'MB'],
    rows: memory.map(({ input, peakBytes }) => [input, figure(peakBytes === null ? null : peakBytes / 1e6, 1)]),
  }
}

/** How well the trees of scanned pages say what the documents do, with the places of words and without them. */
export function scanStructureTable({ structure }: InputsResult): Table {
  return {
    title: 'Structure of scanned pages (F1)',
    header: ['scans, row, parser', ...SCORE_COLUMNS],
    rows: structure.flatMap(({ group, scores }) =>
      PARSED_ROWS.flatMap((row) =>
        (Object.keys(PAGE_PARSERS) as PageParser[]).map((parser) => [
          `${group}: ${INPUT_ROWS[row].name}, ${PAGE_PARSERS[parser]}`,
          ...scoreCells(scores[row][parser]),
        ]),
      ),
    ),
  }
}
