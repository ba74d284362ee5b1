/**
 * Counts what Roman numerals are read as on rendered pages, and prints the tables of src/restore/label-readings.ts.
 *
 *   npx tsx scripts/channel/count-numerals.ts
 */
import { romanNumeral } from '../../src/restore/roman-numerals.ts'
import { RENDERED_PAIRS, readPairs, VIETNAMESE_PAIRS } from './pair-file.ts'

const MOST = 12

for (const [name, file] of [
  ['eng', RENDERED_PAIRS],
  ['vie', VIETNAMESE_PAIRS],
] as const) {
  const pairs = readPairs(file)
  console.log(`  ${name}: {`)
  for (let number = 1; number <= MOST; number++) {
    const numeral = romanNumeral(number)
    const rows = pairs
      .filter(({ written }) => written === numeral)
      .sort((a, b) => b.weight - a.weight || (a.read < b.read ? -1 : 1))
    console.log(`    ${numeral}: '${rows.map(({ read, weight }) => `${read} ${weight}`).join(', ')}',`)
  }
  console.log('  },')
}
