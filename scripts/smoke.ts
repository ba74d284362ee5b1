/**
 * Smoke test: packs the package, installs the tarball into an empty project and uses it there as a newcomer would, by
 * import, by require, with types, and from the command line.
 *
 *   npx tsx scripts/smoke.ts
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const LARGEST_PACKAGE = 15 * 2 ** 20

/** The national motto as an engine set to English reads it, and as it was printed. */
const GARBLED = 'Poc 1ap - Tw do - Hanh phiic\n'
const PRINTED = 'Độc lập - Tự do - Hạnh phúc\n'

/** Files of the new project, each of which prints the restored text. */
const USES: readonly (readonly [file: string, source: string])[] = [
  ['import.mjs', `import { restore } from 'phuchoi'\nprocess.stdout.write(restore(${JSON.stringify(GARBLED)}).text)\n`],
  [
    'require.cjs',
    `const { createRestorer } = require('phuchoi')
process.stdout.write(createRestorer({ threshold: 0 }).restore(${JSON.stringify(GARBLED)}).text)\n`,
  ],
  [
    'archive.mjs',
    `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { outputPath, processArchive } from 'phuchoi/archive'
mkdirSync('papers')
writeFileSync('papers/page.txt', ${JSON.stringify(GARBLED)})
const run = processArchive({ archive: 'papers', output: 'done', settings: { to: ['text'] }, workers: 1 })
for await (const { input } of run) process.stdout.write(readFileSync('done/' + outputPath(input, 'text'), 'utf8'))\n`,
  ],
  [
    'schema.cjs',
    `const { parse, textOf, treeSchema } = require('phuchoi')
require('node:assert').deepEqual(require('phuchoi/tree.schema.json'), treeSchema)
console.log(textOf(parse(${JSON.stringify(GARBLED)})))\n`,
  ],
  [
    'ocr-file.mjs',
    `import { createRestorer, restorePages } from 'phuchoi'
import { ocrFileFormat, readOcrFile, writeOcrFile } from 'phuchoi/ocr-files'
const heading = 'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n'
const rows = ${JSON.stringify(GARBLED.trim().split(' '))}.map((word, i) => [5, 1, 1, 1, 1, i + 1, 60 * i, 20, 50, 12, 90, word])
const table = heading + rows.map((row) => row.join('\\t') + '\\n').join('')
const restored = writeOcrFile(table, restorePages(readOcrFile(table), createRestorer({ source: 'eng' })))
console.log(ocrFileFormat(restored) === 'tsv' && restored.trim().split('\\n').slice(1).map((row) => row.split('\\t')[11]).join(' '))\n`,
  ],
]

/** What a door says whose library is not installed. */
const DOORS: readonly (readonly [file: string, source: string, says: string])[] = [
  [
    'ocr.mjs',
    `import { createOcr } from 'phuchoi/ocr'\nawait createOcr().catch(({ hint }) => console.log(hint))\n`,
    'npm install tesseract.js @tesseract.js-data/vie\n',
  ],
  [
    'pdf.mjs',
    `import { readPdf } from 'phuchoi/pdf'
await readPdf(Buffer.from('%PDF-1.7')).next().catch(({ message }) => console.log(message))\n`,
    'a PDF needs the package pdfjs-dist, which is not installed\n',
  ],
  [
    'queue.mjs',
    `import { deadLetters } from 'phuchoi/queue'
await deadLetters({ connection: 'redis://127.0.0.1' }).catch(({ hint }) => console.log(hint))\n`,
    'npm install bullmq ioredis\n',
  ],
]

const TYPED_USE = `import { createRestorer, type Page, type Restoration } from 'phuchoi'
import { DEFAULT_SETTINGS } from 'phuchoi/archive'
import { createOcr } from 'phuchoi/ocr'
import { readOcrFile } from 'phuchoi/ocr-files'
import { readPdf } from 'phuchoi/pdf'
import { createQueueRunner } from 'phuchoi/queue'
import { openIndex, type SearchHit, searchIndex } from 'phuchoi/search'
const restoration: Restoration = createRestorer({ threshold: 0.5 }).restore('x')
export const replacements: string[] = restoration.corrections.map((correction) => correction.replacement)
export const pages: Page[] = readOcrFile('')
export const read = async (file: Uint8Array) => readPdf(file, { recognise: (await createOcr()).recognise })
export const queued = () => createQueueRunner({ connection: 'redis://queue', output: 'clean', settings: DEFAULT_SETTINGS })
export const found = (query: string): SearchHit[] => searchIndex(openIndex('archive.sqlite'), query)
// @ts-expect-error a restorer takes text
createRestorer().restore(1)
`

function main(): void {
  const project = mkdtempSync(join(tmpdir(), 'phuchoi-smoke-'))
  try {
    const tarball = pack(project)
    install(project, tarball)
    for (const [file, source] of USES) {
      writeFileSync(join(project, file), source)
      expectEqual(file, run('node', [file], project), PRINTED)
    }
    for (const [file, source, says] of DOORS) {
      writeFileSync(join(project, file), source)
      expectEqual(file, run('node', [file], project), says)
    }
    checkTypes(project)
    checkCommand(project)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

function pack(project: string): string {
  run('npm', ['pack', '--pack-destination', project], ROOT)
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  const size = statSync(join(project, tarball)).size
  if (size > LARGEST_PACKAGE) throw new Error(`the package is too large: ${size} bytes`)
  passed(`${tarball}, ${(size / 2 ** 20).toFixed(2)} MiB`)
  return tarball
}

function install(project: string, tarball: string): void {
  writeFileSync(join(project, 'package.json'), '{ "name": "newcomer", "private": true }\n')
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], project)
  passed('installed into an empty project')
}

function checkTypes(project: string): void {
  writeFileSync(join(project, 'typed.mts'), TYPED_USE)
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'typed.mts']
  run('node', [compiler, ...options], project)
  passed('types')
}

function checkCommand(project: string): void {
  writeFileSync(join(project, 'page.txt'), GARBLED)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const phuchoi = (...args: string[]) => run('npx', ['--no-install', 'phuchoi', ...args], project)
  expectEqual('phuchoi --version', phuchoi('--version'), `${version}\n`)
  expectEqual('phuchoi restore', phuchoi('restore', 'page.txt', '--quiet'), PRINTED)
  phuchoi('restore', 'page.txt', '--quiet', '--format', 'diff', '-o', 'page.diff')
  expectEqual(
    'phuchoi restore --format diff',
    readFileSync(join(project, 'page.diff'), 'utf8'),
    `--- page.txt\tas read\n+++ page.txt\trestored\n@@ -1,1 +1,1 @@\n-${GARBLED}+${PRINTED}`,
  )
  expectEqual('phuchoi convert', phuchoi('convert', 'page.txt', '--to', 'text', '--quiet'), PRINTED)
  phuchoi('convert', 'page.txt', '-o', 'page.json', '--quiet')
  expectEqual('phuchoi query', phuchoi('query', 'page.json', 'root'), PRINTED)
  mkdirSync(join(project, 'trees'))
  phuchoi('convert', 'page.txt', '-o', 'trees/page.json', '--quiet')
  phuchoi('index', 'trees', '--quiet')
  const hit = JSON.parse(phuchoi('search', 'trees', PRINTED.trim(), '--json', '--quiet')) as { document: string }
  expectEqual('phuchoi search', hit.document, 'page')
  mkdirSync(join(project, 'archive'))
  writeFileSync(join(project, 'archive/page.txt'), GARBLED)
  phuchoi('batch', 'archive', '-o', 'clean', '--to', 'text', '--quiet')
  expectEqual('phuchoi batch', readFileSync(join(project, 'clean/page.txt.txt'), 'utf8'), PRINTED)
  expectEqual('the report', String(existsSync(join(project, 'clean/_phuchoi/report.html'))), 'true')
  writeFileSync(join(project, 'gold.txt'), PRINTED)
  const scores = JSON.parse(phuchoi('eval', 'gold.txt', 'page.txt', '--json')) as { wordAccuracy: number }
  expectEqual('phuchoi eval', String(scores.wordAccuracy), '100')
}

/** Runs a command and gives back what it prints; what it tells people is shown only if it fails. */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}

function expectEqual(what: string, found: string, expected: string): void {
  if (found !== expected) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)
  }
  passed(what)
}

function passed(what: string): void {
  process.stdout.write(`ok ${what}\n`)
}

main()
