import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { vocabularyFingerprint } from '../src/context-model/vocabulary-fingerprint.ts'
import { loadLanguageModel, PARAGRAPH } from '../src/language-model/index.ts'
import { encodeParagraphs } from './context-model/encode-paragraphs.ts'
import { packContextModel } from './context-model/pack.ts'
import { RIVALS, rivalsOf } from './context-model/rivals.ts'
import { linesOf } from './language-model/lines.ts'
import { trainedTensors } from './tensors/trained-tensors.ts'

const USAGE = `npx tsx scripts/build-context-model.ts [--corpus DIR] [--dictionaries DIR] [--steps N]
Makes DIR/context-model.bin for the vocabulary of DIR/language-model.bin. Needs python3 with numpy and torch.
  --steps N    steps of training (15000)
  --pack-only  packs the weights of the last run`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    dictionaries: { type: 'string', default: 'dictionaries' },
    cache: { type: 'string', default: '.cache/context-model' },
    steps: { type: 'string', default: '15000' },
    'pack-only': { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

/** Sizes of the model: numbers of a word, hidden numbers, words near and far, words that make the topic. */
const SHAPE = { width: 96, hidden: 224, near: 3, far: 14, topic: 64 }
/** How often each source is drawn. */
const SOURCES = [
  { name: 'admin', share: 0.25 },
  { name: 'legal', share: 0.2 },
  { name: 'news_gov', share: 0.33 },
  { name: 'wiki', share: 0.22 },
]
/** Every hundredth paragraph of administrative text is kept aside, as for the language model. */
const HOLD_OUT = { source: 'admin', every: 100 }

const { ids, vocabulary } = loadLanguageModel(readFileSync(`${values.dictionaries}/language-model.bin`))
const rivals = rivalsOf(vocabulary)
if (!values['pack-only']) {
  if (!existsSync(`${values.cache}/shape.json`)) encodeTexts()
  const script = 'scripts/context-model/train.py'
  const { status } = spawnSync('python3', [script, values.cache, '--steps', values.steps], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${script} failed`)
}
const packed = packContextModel(
  trainedTensors(values.cache),
  { fingerprint: vocabularyFingerprint(vocabulary), near: SHAPE.near, far: SHAPE.far, topic: SHAPE.topic },
  // Names and abbreviations are told by what is printed: what stands around says too little of them.
  (word) => rivals[word * RIVALS]! >= 0 && vocabulary[word] === vocabulary[word]!.toLowerCase(),
)
writeFileSync(`${values.dictionaries}/context-model.bin`, packed)
console.error(`${values.dictionaries}/context-model.bin: ${packed.length} bytes`)

function encodeTexts(): void {
  mkdirSync(values.cache, { recursive: true })
  for (const { name } of SOURCES) {
    const paragraphs = linesOf(gunzipSync(readFileSync(`${values.corpus}/${name}.txt.gz`)))
    const { heldOut, kept } = name === HOLD_OUT.source ? parted(paragraphs) : { kept: paragraphs, heldOut: undefined }
    writeFileSync(`${values.cache}/${name}.u16`, encodeParagraphs(kept, ids))
    if (heldOut !== undefined) writeFileSync(`${values.cache}/held-out.u16`, encodeParagraphs(heldOut, ids))
  }
  writeFileSync(`${values.cache}/rivals.i32`, rivals)
  const shape = { ...SHAPE, words: vocabulary.length, paragraph: PARAGRAPH, rivals: RIVALS, sources: SOURCES }
  writeFileSync(`${values.cache}/shape.json`, JSON.stringify(shape))
}

function parted(paragraphs: Iterable<string>): { kept: string[]; heldOut: string[] } {
  const kept: string[] = []
  const heldOut: string[] = []
  let number = 0
  for (const paragraph of paragraphs) (++number % HOLD_OUT.every === 0 ? heldOut : kept).push(paragraph)
  return { kept, heldOut }
}
