import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { loadLanguageModel } from '../src/language-model/language-model.ts'
import { scoreSequence } from '../src/language-model/sequence.ts'
import {
  type CorpusSource,
  type EncodedCorpus,
  encodeCorpus,
  PARAGRAPH,
  type TokenStream,
} from './language-model/encode-corpus.ts'
import { discountsOf, type EstimatedOrder, estimate } from './language-model/kneser-ney.ts'
import { nameLines, placeLines } from './language-model/list-lines.ts'
import { mixture } from './language-model/mixture.ts'
import { continuationCounts, countNgrams, mergeTables } from './language-model/ngram-table.ts'
import { packModel } from './language-model/pack.ts'
import { prune } from './language-model/prune.ts'

const USAGE = `npx tsx scripts/build-language-model.ts [--corpus DIR] [--out FILE] [options]
  --order N          3 or 4 (3)
  --shares A,L,N,W,M,P  shares of the mixture: administrative, legal, news, encyclopaedia, names, places
                     (0.34,0.2,0.28,0.14,0.02,0.02)
  --vocabulary N     largest vocabulary (40000)
  --thresholds LIST  pruning threshold of orders 2…N in nats a token
  --cutoffs LIST     least count of orders 2…N`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    out: { type: 'string', default: 'dictionaries/language-model.bin' },
    order: { type: 'string', default: '3' },
    shares: { type: 'string', default: '0.34,0.2,0.28,0.14,0.02,0.02' },
    vocabulary: { type: 'string', default: '40000' },
    thresholds: { type: 'string', default: '2e-9,6e-9,6e-9' },
    cutoffs: { type: 'string', default: '2,2,3' },
    cache: { type: 'string', default: '.cache/language-model' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const file = (name: string) => readFileSync(`${values.corpus}/${name}`)
const list = (name: string) => file(name).toString('utf8').split('\n').filter(Boolean)
/** Where the text comes from; words of the first kinds are in the vocabulary sooner. */
const SOURCES: readonly CorpusSource[] = [
  { name: 'admin', read: () => gunzipSync(file('admin.txt.gz')), weight: 4, holdOutEvery: 100 },
  { name: 'legal', read: () => gunzipSync(file('legal.txt.gz')), weight: 1, holdOutEvery: 0 },
  { name: 'news_gov', read: () => gunzipSync(file('news_gov.txt.gz')), weight: 1, holdOutEvery: 0 },
  { name: 'wiki', read: () => gunzipSync(file('wiki.txt.gz')), weight: 1, holdOutEvery: 0 },
  { name: 'names', read: () => Buffer.from(nameLines(list('names.txt')).join('\n')), weight: 1, holdOutEvery: 0 },
  { name: 'places', read: () => Buffer.from(placeLines(list('places.txt')).join('\n')), weight: 1, holdOutEvery: 0 },
]
const numbers = (list: string) => list.split(',').map(Number)
const order = Number(values.order)
const shares = normalised(numbers(values.shares))
const log = (message: string) => console.error(`${Math.round(performance.now() / 1000)} s  ${message}`)

const corpus = cachedCorpus()
log(`${corpus.words.length} words, ${corpus.streams.map((s) => `${s.name} ${s.ids.length}`).join(', ')}`)

const models = corpus.streams.map((stream) => {
  const plain = Array.from({ length: order }, (_, n) => countNgrams(stream, n + 1))
  const estimates: EstimatedOrder[] = []
  for (let n = 1; n <= order; n++) {
    const table = n === order ? plain[n - 1]! : continuationCounts(plain[n]!, plain[n - 1]!)
    estimates.push(estimate(table, discountsOf(table.counts), estimates[n - 2] ?? null, corpus.words.length))
  }
  log(`${stream.name}: ${plain.map(({ size }) => size).join(' + ')} n-grams`)
  return { plain, estimates }
})
const mixed = mixture(
  models.map(({ estimates }) => estimates),
  shares,
  corpus.words.length,
)
log(`mixed: ${mixed.map(({ table }) => table.size).join(' + ')} n-grams`)
const shareOfTokens = shares.map((share, i) => share / corpus.streams[i]!.ids.length)
const plain = mixed.map((_, n) => {
  const tables = models.map((model) => model.plain[n]!)
  return {
    counts: mergeTables(
      tables,
      tables.map(() => 1),
    ).counts,
    shares: mergeTables(tables, shareOfTokens).counts,
  }
})
const pruned = prune(mixed, plain, [0, ...numbers(values.thresholds)], [0, ...numbers(values.cutoffs)])
const packed = packModel(corpus.words, pruned)
writeFileSync(values.out, packed)
log(
  `${values.out}: ${pruned.map(({ kept }) => kept.reduce((sum, flag) => sum + flag, 0)).join(' + ')} n-grams, ${packed.length} bytes`,
)
log(`perplexity of held-out administrative text: ${perplexity(corpus.heldOut).toFixed(2)}`)

function cachedCorpus(): EncodedCorpus {
  const folder = values.cache
  const index = `${folder}/index.json`
  if (!existsSync(index)) {
    mkdirSync(folder, { recursive: true })
    const fresh = encodeCorpus(SOURCES, Number(values.vocabulary), 8, 60)
    for (const { name, ids } of [...fresh.streams, fresh.heldOut]) writeFileSync(`${folder}/${name}.u16`, ids)
    writeFileSync(index, JSON.stringify({ words: fresh.words, streams: fresh.streams.map(({ name }) => name) }))
    return fresh
  }
  const { words, streams } = JSON.parse(readFileSync(index, 'utf8')) as { words: string[]; streams: string[] }
  const read = (name: string): TokenStream => {
    const bytes = readFileSync(`${folder}/${name}.u16`)
    return { name, ids: new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2) }
  }
  return { words, streams: streams.map(read), heldOut: read('held-out') }
}

function normalised(parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / total)
}

function perplexity(stream: TokenStream): number {
  const model = loadLanguageModel(packed)
  let total = 0
  let count = 0
  for (let start = 0; start < stream.ids.length; ) {
    const end = stream.ids.indexOf(PARAGRAPH, start)
    total += scoreSequence(model, Array.from(stream.ids.subarray(start, end)))
    count += end - start + 1
    start = end + 1
  }
  return Math.exp(-total / count)
}
