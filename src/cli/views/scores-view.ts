import {
  type Confusion,
  countErrorClasses,
  ERROR_CLASSES,
  type Evaluation,
  type Rates,
  rates,
} from '../../evaluate/index.ts'

/** What stands in a confusion for a word that is missing. */
const NOTHING = '∅'

/** The rows of the table: a name, the score as it was read and as it was restored. */
const ROWS: readonly (readonly [
  name: string,
  raw: (scores: Rates) => number | null,
  restored: (scores: Rates) => number | null,
])[] = [
  ['word accuracy', (it) => it.rawWordAccuracy, (it) => it.wordAccuracy],
  ['  either tone placement', () => null, (it) => it.foldedWordAccuracy],
  ['  case ignored', () => null, (it) => it.uncasedWordAccuracy],
  ['number accuracy', () => null, (it) => it.numberAccuracy],
  ['character error rate', (it) => it.rawCharErrorRate, (it) => it.charErrorRate],
  ['words hurt', () => null, (it) => it.hurtRate],
]

/**
 * Shows the scores to people.
 *
 * @param evaluation - the evaluation of a text
 * @param confusions - the errors to list
 * @returns lines of text, with a line end
 */
export function scoresTable(evaluation: Evaluation, confusions: readonly Confusion[]): string {
  const scores = rates(evaluation.counts)
  const { expected, found, wrong } = scores.footnoteMarks
  const classes = countErrorClasses(evaluation.errors)
  const lines = [
    `${'words'.padEnd(26)}${String(scores.words).padStart(10)}`,
    `${''.padEnd(26)}${'as read'.padStart(10)}${'restored'.padStart(12)}`,
    ...ROWS.map(([name, raw, restored]) =>
      [name.padEnd(26), percent(raw(scores)).padStart(10), percent(restored(scores)).padStart(12)].join(''),
    ),
    `${'footnote marks'.padEnd(26)}${found} of ${expected} found, ${wrong} wrong`,
    `${'word errors'.padEnd(26)}${String(evaluation.errors.length).padStart(10)}`,
    ...ERROR_CLASSES.map((name) => `  ${name.replaceAll('-', ' ').padEnd(24)}${String(classes[name]).padStart(10)}`),
    ...confusions.map(
      ({ count, gold, restored, errorClass }) =>
        `${String(count).padStart(5)}  ${gold ?? NOTHING} → ${restored ?? NOTHING}  (${errorClass.replaceAll('-', ' ')})`,
    ),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/**
 * Writes the scores for programs.
 *
 * @param evaluation - the evaluation of a text
 * @param confusions - the errors to list, if any were asked for
 * @returns one JSON object, with a line end
 */
export function scoresJson(evaluation: Evaluation, confusions: readonly Confusion[] | undefined): string {
  const { counts, errors } = evaluation
  return `${JSON.stringify({ ...rates(counts), errorClasses: countErrorClasses(errors), confusions })}\n`
}

function percent(score: number | null): string {
  return score === null ? '' : `${score.toFixed(2)} %`
}
