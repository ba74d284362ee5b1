import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { mapInOrder } from '../src/page/index.ts'
import { CHANNELS, ROWS, STRIDE } from '../src/recogniser/shape.ts'
import { loadCorpus } from './pages/corpus.ts'
import { packRecogniser } from './recogniser/pack.ts'
import { wordSamples } from './recogniser/word-samples.ts'
import { trainedTensors } from './tensors/trained-tensors.ts'

const USAGE = `npx tsx scripts/build-recogniser.ts [--corpus DIR] [--dictionaries DIR] [--pages N] [--steps N]
Makes DIR/recogniser.bin: paints and scans pages, cuts out their words and learns to read them.
Needs python3 with numpy and torch, and the types of scripts/recogniser/fonts.ts (Debian: fonts-freefont-ttf
fonts-liberation fonts-linuxlibertine fonts-noto-core fonts-sil-gentium).
  --pages N    pages that are painted (800), in fifties
  --steps N    steps of training (14000)
  --pack-only  packs the weights of the last run`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    dictionaries: { type: 'string', default: 'dictionaries' },
    cache: { type: 'string', default: '.cache/recogniser' },
    pages: { type: 'string', default: '800' },
    steps: { type: 'string', default: '14000' },
    from: { type: 'string' },
    'pack-only': { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
})
/** Everything follows from it and the number of a page. */
const SEED = 1
/** Pages whose samples are kept in one file. */
const FILE = 50

if (values.help) console.log(USAGE)
else if (values.from !== undefined) await writeSamples(Number(values.from))
else {
  mkdirSync(values.cache, { recursive: true })
  if (!values['pack-only']) await train()
  const signs = (JSON.parse(readFileSync(`${values.cache}/signs.json`, 'utf8')) as string[]).join('')
  const packed = packRecogniser(trainedTensors(values.cache), signs)
  writeFileSync(`${values.dictionaries}/recogniser.bin`, packed)
  console.error(`${values.dictionaries}/recogniser.bin: ${packed.length} bytes, ${[...signs].length} signs`)
}

async function train(): Promise<void> {
  // The sample of the corpus is drawn once, before all processes ask for it.
  await loadCorpus(values.corpus, '.cache')
  const firsts = Array.from({ length: Math.ceil(Number(values.pages) / FILE) }, (_, i) => i * FILE)
  const missing = firsts.filter((first) => !existsSync(samplesFrom(first)))
  for await (const first of mapInOrder(missing, availableParallelism(), inProcess)) console.error(`pages from ${first}`)
  const shape = { rows: ROWS, stride: STRIDE, channels: CHANNELS, samples: firsts.map(samplesFrom) }
  writeFileSync(`${values.cache}/shape.json`, JSON.stringify(shape))
  const script = 'scripts/recogniser/train.py'
  const { status } = spawnSync('python3', [script, values.cache, '--steps', values.steps], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${script} failed`)
}

function samplesFrom(first: number): string {
  return `${values.cache}/samples-${SEED}-${String(first).padStart(5, '0')}.bin`
}

function inProcess(first: number): Promise<number> {
  const given = [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2), '--from', `${first}`]
  const child = spawn(process.execPath, given, { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve(first) : reject(new Error(`pages from ${first}: ${code}`))))
  })
}

/** Writes the samples of the pages of a file: length of the text in bytes, width of the picture, both. */
async function writeSamples(first: number): Promise<void> {
  const corpus = await loadCorpus(values.corpus, '.cache')
  const file = createWriteStream(`${samplesFrom(first)}.part`)
  for (let page = first; page < first + FILE; page++) {
    for (const { ink, text, width } of await wordSamples(SEED, page, corpus)) {
      const bytes = Buffer.from(text, 'utf8')
      const head = Buffer.alloc(4)
      head.writeUInt16LE(bytes.length, 0)
      head.writeUInt16LE(width, 2)
      if (!file.write(Buffer.concat([head, bytes, ink]))) await once(file, 'drain')
    }
  }
  file.end()
  await finished(file)
  renameSync(`${samplesFrom(first)}.part`, samplesFrom(first))
}
