import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { TrainingPair } from '../../src/channel/index.ts'

/** Word pairs of rendered pages, counted: what the channel can be trained from without rendering anything. */
export const RENDERED_PAIRS = new URL('./rendered-pairs.tsv.gz', import.meta.url)

/** The same of an engine set to Vietnamese. */
export const VIETNAMESE_PAIRS = new URL('./rendered-pairs-vie.tsv.gz', import.meta.url)

/** Writes word pairs: written, read, count; sorted, so that the same pairs give the same file. */
export function writePairs(file: URL, pairs: readonly TrainingPair[]): void {
  const rows = pairs.map(({ written, read, weight }) => `${written}\t${read}\t${weight}`).sort()
  writeFileSync(file, gzipSync(`${rows.join('\n')}\n`, { level: 9 }))
}

/** Reads what {@link writePairs} wrote. */
export function readPairs(file: URL): TrainingPair[] {
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  return rows.map((row) => {
    const [written, read, weight] = row.split('\t')
    return { written: written!, read: read!, weight: Number(weight) }
  })
}
