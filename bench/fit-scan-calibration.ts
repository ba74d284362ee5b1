/**
 * Fits the maps from the decoder's posterior to calibrated confidence for what an engine set to Vietnamese has read, and
 * prints the tables for src/restore/calibration.ts. The readings are those of the fixtures and forms, restored alone and
 * with a witness.
 *
 *   npx tsx bench/fit-scan-calibration.ts
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createOcrWith } from '../src/ocr/create-ocr.ts'
import { calibrate } from '../src/restore/calibration.ts'
import { createRestorer } from '../src/restore/index.ts'
import { restorePages } from '../src/scan/index.ts'
import { compareFits, type DocumentPrediction, FITS } from './calibration-fit.ts'
import { rememberingPeers } from './inputs/engine-cache.ts'
import { readAll, readBy } from './inputs/measure-inputs.ts'
import { INPUT_ROWS } from './inputs/rows.ts'
import { scannedDocuments } from './inputs/scanned-documents.ts'
import { printedLines } from './inputs/score-pages.ts'
import { judgeCorrections } from './judge-corrections.ts'
import { inverseOf } from './monotone-map.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ROWS = [INPUT_ROWS.vietnameseRestored, INPUT_ROWS.both]
const KINDS = ['word', 'number'] as const

const ocr = await createOcrWith(rememberingPeers(join(ROOT, '.cache/readings')))
const restorer = createRestorer()
const found: Record<(typeof KINDS)[number], DocumentPrediction[]> = { word: [], number: [] }
const posteriors = {
  word: inverseOf((posterior) => calibrate(posterior, 'vie', 'word')),
  number: inverseOf((posterior) => calibrate(posterior, 'vie', 'number')),
}
const own = scannedDocuments({ fixtures: join(ROOT, 'fixtures'), gold: '' })
for (const { name, pages: scan } of own) {
  console.error(name)
  const scanned = await scan()
  const read = { eng: await readAll(scanned, 'eng', ocr), vie: await readAll(scanned, 'vie', ocr) }
  for (const row of ROWS) {
    const { pageText, restoration } = restorePages(readBy(row.engines, read), restorer)
    const gold = printedLines(
      scanned.map(({ printed }) => printed),
      pageText.lines,
    )
    for (const { confidence, kind, right } of judgeCorrections(gold.join('\n'), restoration)) {
      if (kind !== 'word' && kind !== 'number') continue
      found[kind].push({ document: name.split(',')[0]!, confidence: posteriors[kind](confidence), right })
    }
  }
}
await ocr.close()

for (const kind of KINDS) {
  const documents = [...new Set(found[kind].map(({ document }) => document))]
  const isFirst = ({ document }: DocumentPrediction) => documents.indexOf(document) % 2 === 0
  const first = found[kind].filter(isFirst)
  const second = found[kind].filter((prediction) => !isFirst(prediction))
  for (const { error, errorByDocument, logLossByDocument, name } of compareFits(first, second)) {
    const knots = FITS[name]!(found[kind]).map(([from, to]) => [Number(from.toFixed(7)), Number(to.toFixed(5))])
    console.log(`${kind}s (${found[kind].length}), ${name}: error by halves ${error.toFixed(4)},`)
    console.log(`  by document ${errorByDocument.toFixed(4)}, log loss ${logLossByDocument.toFixed(4)}`)
    console.log(`  ${JSON.stringify(knots)}`)
  }
}
