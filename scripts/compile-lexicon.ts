import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Candidates, candidateSearch, parseChannel, surfaceTrie } from '../src/channel/index.ts'
import { loadLanguageModel } from '../src/language-model/index.ts'
import { familyOf, priorsOf, surfacesOf } from '../src/restore/lattice/surfaces.ts'
import { fingerprintOf, packLexicon } from '../src/restore/models/compiled-lexicon.ts'
import { TUNING } from '../src/restore/tuning.ts'
import { RENDERED_PAIRS, readPairs } from './channel/pair-file.ts'

const USAGE = `npx tsx scripts/compile-lexicon.ts [--dictionaries DIR] [--readings N]
Makes DIR/lexicon.bin from DIR/language-model.bin and DIR/channel.txt: run it after either has changed.
  --readings N  how many of the commonest readings of rendered pages get their candidates beforehand (8000)`

const { values } = parseArgs({
  options: {
    dictionaries: { type: 'string', default: 'dictionaries' },
    readings: { type: 'string', default: '8000' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const language = loadLanguageModel(readFileSync(`${values.dictionaries}/language-model.bin`))
const channel = parseChannel(readFileSync(`${values.dictionaries}/channel.txt`, 'utf8'))
const surfaces = surfacesOf(language)
const trie = surfaceTrie(surfaces.text, channel, familyOf(surfaces))
const search = candidateSearch(trie, channel, priorsOf(surfaces, language))

const counts = new Map<string, number>()
for (const { read, weight } of readPairs(RENDERED_PAIRS)) counts.set(read, (counts.get(read) ?? 0) + weight)
const readings = [...counts.keys()].filter((read) => !read.includes('\n'))
readings.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
const common = new Map<string, Candidates>()
for (const read of readings.slice(0, Number(values.readings))) common.set(read, search(read, TUNING))

const bytes = packLexicon({ surfaces, trie, common, fingerprint: fingerprintOf(language, channel) })
writeFileSync(`${values.dictionaries}/lexicon.bin`, bytes)
console.error(
  `${surfaces.text.length} forms, ${trie.word.length} nodes, ${common.size} readings, ${bytes.length} bytes`,
)
