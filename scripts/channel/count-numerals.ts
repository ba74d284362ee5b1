/**
 * Counts what Roman numerals are read as on rendered pages, and prints the table of src/restore/label-readings.ts.
 *
 *   npx tsx scripts/channel/count-numerals.ts
 */
import { romanNumeral } from '../../src/restore/roman-numerals.ts'
import { RENDERED_PAIRS, readPairs } from './pair-file.ts'

const MOST = 12

const pairs = readPairs(RENDERED_PAIRS)
for (let number = 1; number <= MOST; number++) {
  const numeral = romanNumeral(number)
  const rows = pairs
    .filter(({ written }) => written === numeral)
    .sort((a, b) => b.weight - a.weight || (a.read < b.read ? -1 : 1))
  console.log(`  ${numeral}: '${rows.map(({ read, weight }) => `${read} ${weight}`).join(', ')}',`)
}
