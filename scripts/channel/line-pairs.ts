import { readFileSync } from 'node:fs'
import type { LinePair } from './training-pairs.ts'

/**
 * Line pairs of rendered pages, without those that the old engine read: its confusions are of another kind.
 *
 * @param table what scripts/make-pairs.ts wrote: page, condition, printed line, read line
 */
export function* renderedLines(table: string): Generator<LinePair> {
  for (const row of table.split('\n')) {
    const [, condition, written, read] = row.split('\t')
    if (condition === undefined || written === undefined || read === undefined) continue
    if (!condition.includes('legacy')) yield { written, read }
  }
}

/**
 * Line pairs of a gold document.
 *
 * @param folder holds NAME.gold.txt and NAME.garbled.txt, line for line
 * @param name the document
 */
export function goldLines(folder: string, name: string): LinePair[] {
  const read = readFileSync(`${folder}/${name}.garbled.txt`, 'utf8').split('\n')
  return readFileSync(`${folder}/${name}.gold.txt`, 'utf8')
    .split('\n')
    .map((written, i) => ({ written, read: read[i] ?? '' }))
}
