import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadLanguageModel } from '../src/language-model/language-model.ts'
import { scoreSequence } from '../src/language-model/sequence.ts'
import { type EncodedCorpus, encodeCorpus, PARAGRAPH, type TokenStream } from './language-model/encode-corpus.ts'
import { discountsOf, type EstimatedOrder, estimate } from './language-model/kneser-ney.ts'
import { continuationCounts, countNgrams, mergeTables, type NgramTable } from './language-model/ngram-table.ts'
import { packModel } from './language-model/pack.ts'
import { prune } from './language-model/prune.ts'

const USAGE = `npx tsx scripts/build-language-model.ts [--corpus DIR] [--out FILE] [options]
  --order N          3 or 4 (3)
  --weights A,L,N,W  weights of the counts: administrative, legal, news, encyclopaedia (4,1,1,1)
  --vocabulary N     largest vocabulary (40000)
  --thresholds LIST  pruning threshold of orders 2…N in nats a token
  --cutoffs LIST     least count of orders 2…N`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    out: { type: 'string', default: 'dictionaries/language-model.bin' },
    order: { type: 'string', default: '3' },
    weights: { type: 'string', default: '4,1,1,1' },
    vocabulary: { type: 'string', default: '40000' },
    thresholds: { type: 'string', default: '1e-9,3e-9,5e-9' },
    cutoffs: { type: 'string', default: '2,2,3' },
    cache: { type: 'string', default: '.cache/language-model' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const numbers = (list: string) => list.split(',').map(Number)
const order = Number(values.order)
const weights = numbers(values.weights)
const log = (message: string) => console.error(`${Math.round(performance.now() / 1000)} s  ${message}`)

const corpus = cachedCorpus()
log(`${corpus.words.length} words, ${corpus.streams.map((s) => `${s.name} ${s.ids.length}`).join(', ')}`)

const plain: NgramTable[] = []
for (let n = 1; n <= order; n++) {
  plain.push(
    mergeTables(
      corpus.streams.map((stream) => countNgrams(stream, n)),
      weights,
    ),
  )
  log(`order ${n}: ${plain[n - 1]!.size} n-grams`)
}
const largest = corpus.streams.reduce((a, b) => (a.ids.length > b.ids.length ? a : b))
const estimates: EstimatedOrder[] = []
for (let n = 1; n <= order; n++) {
  const table = n === order ? plain[n - 1]! : continuationCounts(plain[n]!, plain[n - 1]!)
  // Weighted counts of the highest order say nothing of how many n-grams were seen once: take those of the largest source.
  const discounts = discountsOf(n === order ? countNgrams(largest, n).counts : table.counts)
  estimates.push(estimate(table, discounts, estimates[n - 2] ?? null, corpus.words.length))
  log(`order ${n}: estimated, discounts ${discounts.map((d) => d.toFixed(2)).join(' ')}`)
}
const pruned = prune(estimates, plain, [0, ...numbers(values.thresholds)], [0, ...numbers(values.cutoffs)])
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
    const fresh = encodeCorpus(
      ['admin', 'legal', 'news_gov', 'wiki'].map((name, i) => ({
        name,
        path: `${values.corpus}/${name}.txt.gz`,
        weight: weights[i]!,
        holdOutEvery: name === 'admin' ? 100 : 0,
      })),
      Number(values.vocabulary),
      8,
      60,
    )
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
