/**
 * The bench: accuracy, calibration, structure, inputs, archives, speed, memory and search, with peers in the same run.
 *
 *   npx tsx bench/run.ts [accuracy] [calibration] [structure] [inputs] [archive] [speed] [memory] [search] [options]
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { toHtml, toJson, toMarkdown, toText } from '../src/export/index.ts'
import { createOcrWith } from '../src/ocr/create-ocr.ts'
import { parseRestoration } from '../src/parse/index.ts'
import { createRestorer } from '../src/restore/index.ts'
import { measureAccuracy } from './accuracy.ts'
import { ARCHIVE_ROUNDS, measureArchive } from './archive/measure-archive.ts'
import { archiveVerdicts } from './archive/verdicts.ts'
import type { Verdict } from './bars.ts'
import { writeBenchFiles } from './bench-files.ts'
import { measureCalibration, pooledCorrections } from './calibration.ts'
import { commandRuns } from './command-runs.ts'
import { loadDocuments } from './documents.ts'
import { rememberingPeers } from './inputs/engine-cache.ts'
import { measureInputs } from './inputs/measure-inputs.ts'
import { measureScanMemory } from './inputs/scan-memory.ts'
import { scannedDocuments } from './inputs/scanned-documents.ts'
import { inputVerdicts } from './inputs/verdicts.ts'
import { measureMemory } from './memory.ts'
import { PART_TABLES } from './part-tables.ts'
import { loadWordList } from './peers/index.ts'
import { fairRestorations } from './restorations.ts'
import { PARTS, type Part, type PartResults, provenance, readResults, writeResult } from './results-folder.ts'
import { createScratch } from './scratch.ts'
import { measureSearch } from './search/measure-search.ts'
import { measureSpeed } from './speed.ts'
import { loadStructuredDocuments } from './structure/documents.ts'
import { measureStructure } from './structure/measure-structure.ts'
import { structureVerdicts } from './structure/verdicts.ts'
import { summary } from './summary.ts'
import { textTable } from './table.ts'
import { accuracyVerdicts, calibrationVerdicts, memoryVerdicts, speedVerdicts } from './verdicts.ts'
import { verdictTable } from './views.ts'

const USAGE = `npx tsx bench/run.ts [${PARTS.join('] [')}] [options]
without a part: all of them
  --all-peers     let nspell restore every document (some ten minutes)
  --quick         short rounds, no text of 10 MB; writes nothing unless --out is given
  --gold DIR      the gold documents (../shared/gold); left out if missing
  --fixtures DIR  the fixtures (fixtures)
  --words FILE    the words that the peers choose from (dictionaries/syllables.txt)
  --cli FILE      the built command (dist/cli.js)
  --out DIR       folder of the results (bench/results)`

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RESULTS = join(ROOT, 'bench/results')
/** What the OCR engine read before. */
const READINGS = join(ROOT, '.cache/readings')
const EXPORTERS = { Markdown: toMarkdown, HTML: toHtml, JSON: toJson, text: toText }
const MEGABYTES = { full: [0.1, 1, 10], quick: [0.1, 1] }
const QUICK_SCANS = 2
/** What is found of archives where there is no command. */
const NO_ARCHIVES = { speeds: [], scales: [] }
const ARCHIVES = {
  full: { sizes: [1000, 10_000], peerSizes: [200, 1000] },
  quick: { sizes: [100], peerSizes: [50] },
}
const ROUNDS = { full: { seconds: 10, coldStartRounds: 11 }, quick: { seconds: 1, coldStartRounds: 3 } }

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'all-peers': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    gold: { type: 'string', default: join(ROOT, '../shared/gold') },
    fixtures: { type: 'string', default: join(ROOT, 'fixtures') },
    words: { type: 'string', default: join(ROOT, 'dictionaries/syllables.txt') },
    cli: { type: 'string', default: join(ROOT, 'dist/cli.js') },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)
const unknown = positionals.filter((name) => !isPart(name))
if (options.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`no part of the bench: ${unknown.join(', ')}`)
  console.log(USAGE)
  process.exit(unknown.length > 0 ? 2 : 0)
}

await main(positionals.length === 0 ? PARTS : PARTS.filter((part) => positionals.includes(part)))

async function main(parts: readonly Part[]): Promise<void> {
  const documents = loadDocuments(options)
  if (documents.length === 0) throw new Error(`no documents in ${options.fixtures}`)
  const words = existsSync(options.words) ? loadWordList(options.words) : null
  const cli = existsSync(options.cli) ? options.cli : null
  const notes = {
    gold: documents.some(({ group }) => group === 'gold') ? [] : ['The gold documents are not there.'],
    words: words === null ? ['The word list is not there, so the peers are left out.'] : [],
    slow: options['all-peers'] ? [] : ['nspell, the slow one, restores few documents.'],
    cli: commandNotes(cli),
  }
  const restore = fairRestorations(options.gold, log)
  const scratch = createScratch()
  const files = writeBenchFiles(documents, scratch, options.quick)
  const run = commandRuns(options.cli, log)
  const rounds = ROUNDS[options.quick ? 'quick' : 'full']

  const measures: { readonly [P in Part]: () => Promise<Measured<P>> } = {
    accuracy: async () => {
      const result = measureAccuracy(documents, restore, { words, allPeers: options['all-peers'], log })
      return { result, verdicts: accuracyVerdicts(result), notes: [...notes.gold, ...notes.words, ...notes.slow] }
    },
    calibration: async () => {
      const result = measureCalibration(pooledCorrections(documents, restore))
      return { result, verdicts: calibrationVerdicts(result), notes: notes.gold }
    },
    structure: async () => {
      const restorer = createRestorer()
      const stages = { restore: restorer.restore, parse: parseRestoration, exporters: EXPORTERS }
      const megabytes = MEGABYTES[options.quick ? 'quick' : 'full']
      const result = measureStructure(loadStructuredDocuments(options), restore, { stages, megabytes, log })
      return { result, verdicts: structureVerdicts(result), notes: notes.gold }
    },
    inputs: async () => {
      const ocr = await createOcrWith(rememberingPeers(READINGS))
      const scans = scannedDocuments(options)
      const { gold, fixtures } = options
      const accuracy = await measureInputs(options.quick ? scans.slice(0, QUICK_SCANS) : scans, { ocr, gold, log })
      await ocr.close()
      const memory = cli === null || options.quick ? [] : await measureScanMemory({ cli, fixtures, scratch, log })
      const result = { ...accuracy, memory }
      return { result, verdicts: inputVerdicts(result), notes: [...notes.gold, ...notes.cli] }
    },
    archive: async () => {
      const texts = documents.filter(({ group }) => group === 'fixtures good').map(({ garbled }) => garbled)
      const rounds = ARCHIVE_ROUNDS[options.quick ? 'quick' : 'full']
      const result = cli === null ? NO_ARCHIVES : await measureArchive(rounds, { cli, texts, log })
      return { result, verdicts: archiveVerdicts(result), notes: notes.cli }
    },
    speed: async () => {
      const result = await measureSpeed(documents, files, { words, cli, run, log, ...rounds })
      return { result, verdicts: speedVerdicts(result), notes: [...notes.gold, ...notes.words, ...notes.cli] }
    },
    memory: async () => {
      const result = await measureMemory(files, cli === null ? null : run, ROOT)
      return { result, verdicts: memoryVerdicts(result), notes: notes.cli }
    },
    search: async () => {
      const list = (words ?? loadWordList()).map(({ written }) => written)
      const sizes = ARCHIVES[options.quick ? 'quick' : 'full']
      const result = await measureSearch(documents, { words: list, ...sizes, scratch, log })
      return { result, verdicts: [], notes: [] }
    },
  }
  const verdicts: Verdict[] = []
  try {
    for (const part of parts) verdicts.push(...(await report(part, measures[part])))
  } finally {
    scratch.remove()
  }
  console.log(textTable(verdictTable(verdicts)))
  const folder = resultsFolder()
  if (folder !== null) writeFileSync(join(folder, 'summary.md'), summary(readResults(folder)))
}

interface Measured<P extends Part> {
  readonly result: PartResults[P]
  readonly verdicts: readonly Verdict[]
  readonly notes: readonly string[]
}

/** Measures a part, prints its tables and writes its result. */
async function report<P extends Part>(part: P, measure: () => Promise<Measured<P>>): Promise<readonly Verdict[]> {
  const measured = await measure()
  for (const table of PART_TABLES[part](measured.result)) console.log(textTable(table))
  for (const note of measured.notes) console.log(`${note}\n`)
  const folder = resultsFolder()
  if (folder !== null) writeResult(folder, { part, provenance: provenance(ROOT), ...measured })
  return measured.verdicts
}

/** A quick run is for whoever works on the code: its figures are not kept. */
function resultsFolder(): string | null {
  return options.out ?? (options.quick ? null : RESULTS)
}

function commandNotes(cli: string | null): string[] {
  if (cli === null) return ['The command is not built (npm run build), so it is not measured.']
  const newest = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(ROOT, 'src', name)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0)
  return statSync(cli).mtimeMs < newest ? ['The built command is older than its sources (npm run build).'] : []
}

function log(message: string): void {
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${message}`)
}
