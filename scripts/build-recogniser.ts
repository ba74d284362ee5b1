import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CHANNELS, ROWS } from '../src/recogniser/shape.ts'
import { loadCorpus } from './pages/corpus.ts'
import { packRecogniser } from './recogniser/pack.ts'
import { wordSamples } from './recogniser/word-samples.ts'
import { trainedTensors } from './tensors/trained-tensors.ts'

const USAGE = `npx tsx scripts/build-recogniser.ts [--corpus DIR] [--dictionaries DIR] [--pages N] [--steps N]
Makes DIR/recogniser.bin: paints and scans pages, cuts out their words and learns to read them.
Needs python3 with numpy and torch, and the types of scripts/recogniser/fonts.ts (Debian: fonts-freefont-ttf
fonts-liberation fonts-linuxlibertine fonts-noto-core fonts-sil-gentium).
  --pages N    pages that are painted (800)
  --steps N    steps of training (14000)
  --pack-only  packs the weights of the last run`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    dictionaries: { type: 'string', default: 'dictionaries' },
    cache: { type: 'string', default: '.cache/recogniser' },
    pages: { type: 'string', default: '800' },
    steps: { type: 'string', default: '14000' },
    part: { type: 'string' },
    'pack-only': { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
})
/** Everything follows from it and the number of a page. */
const SEED = 1
const PARTS = Math.max(1, Math.min(8, availableParallelism()))

if (values.help) console.log(USAGE)
else if (values.part !== undefined) await writePart(Number(values.part))
else {
  mkdirSync(values.cache, { recursive: true })
  if (!values['pack-only']) await train()
  const signs = (JSON.parse(readFileSync(`${values.cache}/signs.json`, 'utf8')) as string[]).join('')
  const packed = packRecogniser(trainedTensors(values.cache), signs)
  writeFileSync(`${values.dictionaries}/recogniser.bin`, packed)
  console.error(`${values.dictionaries}/recogniser.bin: ${packed.length} bytes, ${[...signs].length} signs`)
}

async function train(): Promise<void> {
  // The sample of the corpus is drawn once, before all parts ask for it.
  await loadCorpus(values.corpus, '.cache')
  const parts = Array.from({ length: PARTS }, (_, part) => part)
  const missing = parts.filter((part) => !existsSync(samplesOf(part)))
  await Promise.all(missing.map(inProcess))
  writeFileSync(`${values.cache}/shape.json`, JSON.stringify({ rows: ROWS, channels: CHANNELS }))
  const script = 'scripts/recogniser/train.py'
  const { status } = spawnSync('python3', [script, values.cache, '--steps', values.steps], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${script} failed`)
}

function samplesOf(part: number): string {
  return `${values.cache}/samples-${part}.bin`
}

function inProcess(part: number): Promise<void> {
  const arguments_ = [
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2),
    '--part',
    `${part}`,
  ]
  const child = spawn(process.execPath, arguments_, { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`part ${part} ended with ${code}`))))
  })
}

/** Writes the samples of every so many pages: length of the text in bytes, width of the picture, both. */
async function writePart(part: number): Promise<void> {
  const corpus = await loadCorpus(values.corpus, '.cache')
  const file = createWriteStream(`${samplesOf(part)}.part`)
  for (let page = part; page < Number(values.pages); page += PARTS) {
    for (const { ink, text, width } of await wordSamples(SEED, page, corpus)) {
      const bytes = Buffer.from(text, 'utf8')
      const head = Buffer.alloc(4)
      head.writeUInt16LE(bytes.length, 0)
      head.writeUInt16LE(width, 2)
      if (!file.write(Buffer.concat([head, bytes, ink])))
        await new Promise<void>((go) => file.once('drain', () => go()))
    }
    if (page % 50 === part) console.error(`page ${page} of ${values.pages}`)
  }
  file.end()
  await finished(file)
  renameSync(`${samplesOf(part)}.part`, samplesOf(part))
}
