/**
 * Smoke test: packs the package, installs the tarball into an empty project and uses it there as a newcomer would, by
 * import, by require, with types, and from the command line.
 *
 *   npx tsx scripts/smoke.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
    'schema.cjs',
    `const { parse, textOf, treeSchema } = require('phuchoi')
require('node:assert').deepEqual(require('phuchoi/tree.schema.json'), treeSchema)
console.log(textOf(parse(${JSON.stringify(GARBLED)})))\n`,
  ],
]

const TYPED_USE = `import { createRestorer, type Restoration } from 'phuchoi'
const restoration: Restoration = createRestorer({ threshold: 0.5 }).restore('x')
export const replacements: string[] = restoration.corrections.map((correction) => correction.replacement)
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
