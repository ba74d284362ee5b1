import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formatChannel } from '../src/channel/index.ts'
import { renderedLines } from './channel/line-pairs.ts'
import { RENDERED_PAIRS, VIETNAMESE_PAIRS, writePairs } from './channel/pair-file.ts'
import { trainChannel, trainVietnameseChannel } from './channel/train.ts'
import { wordPairs } from './channel/training-pairs.ts'

const USAGE = `npx tsx scripts/train-channel.ts [--language eng|vie] [--pairs FILE] [--gold DIR] [--out FILE]
Trains a channel from scripts/channel/rendered-pairs.tsv.gz (vie: rendered-pairs-vie.tsv.gz) and, for eng, the gold
documents.
  --language eng|vie  what the engine is set to (eng)
  --pairs FILE        first counts that file anew from line pairs of rendered pages, as scripts/make-pairs.ts writes them
  --gold DIR          gold transcriptions, K.gold.txt beside K.garbled.txt; left out when missing (../shared/gold)
  --out FILE          (dictionaries/channel.txt, dictionaries/channel-vie.txt)`

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'eng' },
    pairs: { type: 'string' },
    gold: { type: 'string', default: '../shared/gold' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const ENGINES = {
  eng: {
    reader: 'an English OCR engine',
    pairs: RENDERED_PAIRS,
    train: trainChannel,
    out: 'dictionaries/channel.txt',
    from: 'word pairs of rendered pages and of real transcribed ones',
  },
  vie: {
    reader: 'a Vietnamese OCR engine',
    pairs: VIETNAMESE_PAIRS,
    train: trainVietnameseChannel,
    out: 'dictionaries/channel-vie.txt',
    from: 'word pairs of rendered pages',
  },
} as const

const { language } = values
if (language !== 'eng' && language !== 'vie') {
  console.error(`--language must be eng or vie, not ${language}`)
  process.exit(1)
}
const { from, out, pairs, reader, train } = ENGINES[language]
if (values.pairs !== undefined) writePairs(pairs, wordPairs(renderedLines(readFileSync(values.pairs, 'utf8')), 1))
if (language === 'eng' && !existsSync(values.gold))
  console.error(`${values.gold} is missing: training on rendered pages only`)
writeFileSync(
  values.out ?? out,
  formatChannel(train(values.gold), [
    `What ${reader} makes of Vietnamese letters: segment as written, segment as read, cost in nats (-log P).`,
    `Learned from ${from}: see docs/models.md, scripts/train-channel.ts.`,
  ]),
)
