/**
 * Measures the checks of figures: how many misread digits they find, and how often they are wrong about a right text.
 *
 *   npx tsx bench/figures.ts [--out FILE]
 *
 * Every digit of every figure in the printed text of the fixtures is changed, one at a time, and the text parsed anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createRandom } from '../scripts/pages/random.ts'
import { parseRestoration } from '../src/parse/index.ts'
import { type Figure, type FigureCheck, type Figures, figures } from '../src/query/figures/index.ts'
import { provenance } from './results-folder.ts'
import { textTable } from './table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(ROOT, 'bench/results/figures.json') } },
})

/** What is measured in a text. */
interface FigureCounts {
  figures: number
  /** Figures that stand in a check that holds. */
  checked: number
  consistent: number
  /** Checks of the text as printed that do not hold; of texts whose figures are right these are false alarms. */
  inconsistent: number
  notCheckable: number
  /** Changed digits; those of figures that stand in a check; those of them that a new inconsistent check names. */
  errors: number
  errorsChecked: number
  found: number
}

const COUNTS = [
  'figures',
  'checked',
  'consistent',
  'inconsistent',
  'notCheckable',
  'errors',
  'errorsChecked',
  'found',
] as const

const checksOf = (text: string): Figures => figures(parseRestoration(text, { corrections: [], text }), { source: text })
const named = ({ parts, total }: FigureCheck): readonly Figure[] => [total, ...parts]
const offsetOf = ({ position }: Figure) => position?.start.offset ?? -1
const count = (checks: readonly FigureCheck[], verdict: FigureCheck['verdict']) =>
  checks.filter((check) => check.verdict === verdict).length

function measure(text: string): FigureCounts {
  const random = createRandom(1)
  const right = checksOf(text)
  const checked = new Set(right.checks.filter(({ verdict }) => verdict === 'consistent').flatMap(named))
  const counts: FigureCounts = {
    figures: right.figures.length,
    checked: checked.size,
    consistent: count(right.checks, 'consistent'),
    inconsistent: count(right.checks, 'inconsistent'),
    notCheckable: count(right.checks, 'not checkable'),
    errors: 0,
    errorsChecked: 0,
    found: 0,
  }
  for (const figure of right.figures) {
    for (const [at, sign] of [...figure.printed].entries()) {
      if (!/\d/.test(sign)) continue
      const offset = offsetOf(figure) + at
      const digit = (Number(sign) + random.int(1, 9)) % 10
      counts.errors++
      if (!checked.has(figure)) continue
      counts.errorsChecked++
      const wrong = checksOf(text.slice(0, offset) + digit + text.slice(offset + 1))
      const alarms = wrong.checks.filter(({ verdict }) => verdict === 'inconsistent').flatMap(named)
      if (alarms.some((alarm) => offsetOf(alarm) === offsetOf(figure))) counts.found++
    }
  }
  return counts
}

const fixtures = join(ROOT, 'fixtures')
const slugs = readdirSync(fixtures).filter((slug) => existsSync(join(fixtures, slug, 'good/gold.txt')))
const results = slugs.map((slug) => ({
  document: slug,
  ...measure(readFileSync(join(fixtures, slug, 'good/gold.txt'), 'utf8')),
}))
const total = Object.fromEntries(
  COUNTS.map((name) => [name, results.reduce((sum, result) => sum + result[name], 0)]),
) as unknown as FigureCounts

const rows = [...results, { document: 'all', ...total }].map((row) => [
  row.document,
  ...COUNTS.map((name) => String(row[name])),
])
process.stdout.write(textTable({ title: 'Figures', header: ['document', ...COUNTS], rows }))
const share = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(4)))
const result = {
  documents: results,
  total,
  /** Of the changed digits in figures that a check holds together, the share found; of all changed digits. */
  recallChecked: share(total.found, total.errorsChecked),
  recallAll: share(total.found, total.errors),
}
process.stdout.write(`found ${result.recallChecked} of the errors in checked figures, ${result.recallAll} of all\n`)
writeFileSync(options.out, `${JSON.stringify({ part: 'figures', provenance: provenance(ROOT), result }, null, 2)}\n`)
