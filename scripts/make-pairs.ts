/**
 * Makes training pairs of the channel: lines as they were printed beside what an OCR engine reads.
 *
 *   npx tsx scripts/make-pairs.ts --corpus ../shared/corpus --pages 1500 --seed 1 --out .cache/pairs.tsv [--language eng|vie] [--from i]
 *     [--pictures DIR]
 *
 * Page i depends on the seed and i alone. With --from the table is continued, without it is begun anew. Columns:
 * page, condition, printed line, OCR line.
 */
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCorpus } from './pages/corpus.ts'
import { makePairs } from './pages/pairs.ts'
import { encodePng } from './pages/png.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    pages: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    language: { type: 'string', default: 'eng' },
    from: { type: 'string' },
    out: { type: 'string', default: '.cache/pairs.tsv' },
    pictures: { type: 'string' },
  },
})

const { language } = values
if (language !== 'eng' && language !== 'vie') {
  console.error(`--language must be eng or vie, not ${language}`)
  process.exit(1)
}
if (!existsSync(values.corpus)) {
  console.error(`no corpus at ${values.corpus}: nothing to do`)
  process.exit(0)
}
mkdirSync(dirname(values.out), { recursive: true })
if (values.from === undefined) writeFileSync(values.out, '')
if (values.pictures !== undefined) mkdirSync(values.pictures, { recursive: true })

const corpus = await loadCorpus(values.corpus, '.cache')
const start = Date.now()
const from = Number(values.from ?? 0)
for (let index = from; index < Number(values.pages); index++) {
  const { pairs, dropped, picture } = await makePairs(Number(values.seed), index, corpus, language)
  appendFileSync(
    values.out,
    pairs.map((p) => `${values.seed}-${index}\t${p.condition}\t${p.printed}\t${p.read}\n`).join(''),
  )
  if (values.pictures !== undefined) writeFileSync(join(values.pictures, `${index}.png`), encodePng(picture, 8))
  const seconds = (Date.now() - start) / 1000 / (index - from + 1)
  console.error(`page ${index}: ${pairs.length} pairs, ${dropped} lines dropped, ${seconds.toFixed(1)} s a page`)
}
