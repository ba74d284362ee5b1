/**
 * Counts what Roman numerals and the letters of points are read as on rendered pages, and prints the tables of
 * src/restore/labels/label-readings.ts and point-labels.ts.
 *
 *   npx tsx scripts/channel/count-labels.ts [LINE_PAIRS …]
 *
 * Numerals are counted from the word pairs beside this script, letters from line pairs as scripts/make-pairs.ts writes
 * them.
 */
import { readFileSync } from 'node:fs'
import { romanNumeral } from '../../src/restore/labels/roman-numerals.ts'
import { renderedLines } from './line-pairs.ts'
import { RENDERED_PAIRS, readPairs, VIETNAMESE_PAIRS } from './pair-file.ts'

const MOST = 12
const POINT_WRITTEN = /^([a-zđ])\) /
const POINT_READ = /^([^\s)]{1,3})\)/u

type Count = readonly [read: string, count: number]

const counted = (counts: readonly Count[]): string =>
  counts
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([read, count]) => `${read} ${count}`)
    .join(', ')

for (const [name, file] of [
  ['eng', RENDERED_PAIRS],
  ['vie', VIETNAMESE_PAIRS],
] as const) {
  const pairs = readPairs(file)
  console.log(`  ${name}: {`)
  for (let number = 1; number <= MOST; number++) {
    const numeral = romanNumeral(number)
    const rows = pairs.filter(({ written }) => written === numeral)
    console.log(`    ${numeral}: '${counted(rows.map(({ read, weight }) => [read, weight]))}',`)
  }
  console.log('  },')
}

const points = new Map<string, Map<string, number>>()
for (const file of process.argv.slice(2)) {
  for (const { read, written } of renderedLines(readFileSync(file, 'utf8'))) {
    const letter = POINT_WRITTEN.exec(written)?.[1]
    const label = POINT_READ.exec(read)?.[1]
    if (letter === undefined || label === undefined) continue
    const counts = points.get(letter) ?? new Map<string, number>()
    points.set(letter, counts.set(label, (counts.get(label) ?? 0) + 1))
  }
}
for (const [letter, counts] of [...points].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${letter}: '${counted([...counts])}',`)
