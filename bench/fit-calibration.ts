/**
 * Fits the map from the decoder's posterior to calibrated confidence, and prints the table for
 * src/restore/calibration.ts. Confidences are sent back through the map that is there, so it need not be taken out.
 *
 *   npx tsx bench/fit-calibration.ts [--gold DIR] [--fixtures DIR]
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { calibrate } from '../src/restore/calibration.ts'
import { pooledCorrections } from './calibration.ts'
import { compareFits, FITS, mapped } from './calibration-fit.ts'
import { loadDocuments } from './documents.ts'
import { inverseOf, risesThroughout } from './monotone-map.ts'
import { expectedCalibrationError } from './reliability.ts'
import { fairRestorations } from './restorations.ts'
import { figure, textTable } from './table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { values: folders } = parseArgs({
  options: {
    gold: { type: 'string', default: join(ROOT, '../shared/gold') },
    fixtures: { type: 'string', default: join(ROOT, 'fixtures') },
  },
})

if (!risesThroughout(calibrate)) {
  throw new Error('the map in src/restore/calibration.ts does not rise throughout: put the identity there first')
}
const posteriorOf = inverseOf(calibrate)
const restore = fairRestorations(folders.gold, (message) => console.error(message))
const predictions = pooledCorrections(loadDocuments(folders), restore)
  .filter(({ kind }) => kind === 'word')
  .map(({ group, document, confidence, right }) => ({
    group,
    document: document.split(',')[0]!,
    confidence: posteriorOf(confidence),
    right,
  }))

const documents = [...new Set(predictions.map(({ document }) => document))]
const hasGold = predictions.some(({ group }) => group === 'gold')
const isFirst = ({ group, document }: (typeof predictions)[number]): boolean =>
  hasGold ? group === 'gold' : documents.indexOf(document) % 2 === 0
const first = predictions.filter(isFirst)
const second = predictions.filter((prediction) => !isFirst(prediction))
const scores = compareFits(first, second)
const names = hasGold ? ['gold', 'fixtures'] : ['every other fixture', 'the others']

console.log(
  textTable({
    title:
      'Expected calibration error on what was not fitted; the halves fitted on each other, then document by document',
    header: [
      'fit',
      `${names[0]} (${first.length})`,
      `${names[1]} (${second.length})`,
      'mean',
      'by document',
      'log loss by document',
    ],
    rows: scores.map(({ name, heldOut, error, errorByDocument, logLossByDocument }) => [
      name,
      ...[...heldOut, error, errorByDocument, logLossByDocument].map((value) => figure(value, 4)),
    ]),
  }),
)
for (const { name } of scores) console.log(knotTable(name))

/** The table of a map as source text. */
function knotTable(name: string): string {
  const knots = FITS[name]!(predictions)
  const error = figure(expectedCalibrationError(mapped(predictions, knots)), 4)
  return [
    `// ${name}, fitted on ${predictions.length} corrections; error on the same: ${error}`,
    'const KNOTS: readonly (readonly [posterior: number, share: number])[] = [',
    ...knots.map(([from, to]) => `  [${Number(from.toFixed(7))}, ${Number(to.toFixed(5))}],`),
    ']\n',
  ].join('\n')
}
