import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formatChannel } from '../src/channel/index.ts'
import { renderedLines } from './channel/line-pairs.ts'
import { RENDERED_PAIRS, writePairs } from './channel/pair-file.ts'
import { trainChannel } from './channel/train.ts'
import { wordPairs } from './channel/training-pairs.ts'

const USAGE = `npx tsx scripts/train-channel.ts [--pairs FILE] [--gold DIR] [--out FILE]
Trains the channel from scripts/channel/rendered-pairs.tsv.gz and the gold documents.
  --pairs FILE  first counts that file anew from line pairs of rendered pages, as scripts/make-pairs.ts writes them
  --gold DIR    gold transcriptions, K.gold.txt beside K.garbled.txt; left out when missing (../shared/gold)
  --out FILE    (dictionaries/channel.txt)`

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    gold: { type: 'string', default: '../shared/gold' },
    out: { type: 'string', default: 'dictionaries/channel.txt' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

if (values.pairs !== undefined)
  writePairs(RENDERED_PAIRS, wordPairs(renderedLines(readFileSync(values.pairs, 'utf8')), 1))
if (!existsSync(values.gold)) console.error(`${values.gold} is missing: training on rendered pages only`)
writeFileSync(
  values.out,
  formatChannel(trainChannel(values.gold), [
    'What an English OCR engine makes of Vietnamese letters: segment as written, segment as read, cost in nats (-log P).',
    'Learned from word pairs of rendered pages and of real transcribed ones: see docs/models.md, scripts/train-channel.ts.',
  ]),
)
