import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test as vitestTest } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
const cli = new URL('../../dist/cli.js', import.meta.url).pathname
const built = existsSync(cli)
if (!built) console.warn("skipped: there is no dist/cli.js; 'npm run build' makes it")
const test = vitestTest.skipIf(!built)

/** The national motto and the kind of a document, as an engine set to English reads them. */
const GARBLED = 'CONG HOA XA HOI CHU NGHIA VIET NAM\r\nPoc 1ap - Tw do - Hanh phiic\r\n\r\nBAO CAO\r\n'

function phuchoi(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('text comes out restored, with the lines and line ends of the input', () => {
  const { status, stdout, stderr } = phuchoi(['restore'], GARBLED)
  expect(stderr).toMatch(/^phuchoi: 16 words, \d+ corrections, mean confidence [\d.]+, \d+ corrections? under 0\.9\n$/)
  expect(status).toBe(0)
  expect(stdout.match(/\r\n/g)).toHaveLength(4)
  expect(stdout).toContain('Độc lập - Tự do - Hạnh phúc')
})

test('json offsets point into the input', () => {
  const { stdout } = phuchoi(['restore', '-', '--format', 'json', '--quiet'], GARBLED)
  const { file, corrections } = JSON.parse(stdout)
  expect(file).toBe('-')
  expect(corrections.length).toBeGreaterThan(5)
  for (const { start, end, source } of corrections) expect(GARBLED.slice(start, end)).toBe(source)
})

test('the corrections make the restored text', () => {
  const text = phuchoi(['restore', '-q'], GARBLED).stdout
  const { corrections } = JSON.parse(phuchoi(['restore', '-q', '-f', 'json'], GARBLED).stdout)
  let applied = ''
  let at = 0
  for (const { start, end, replacement } of corrections) {
    applied += GARBLED.slice(at, start) + replacement
    at = end
  }
  expect(applied + GARBLED.slice(at)).toBe(text)
})

test('a file is restored into a file, and the input stays', () => {
  const file = folder.file('page.txt', GARBLED)
  const out = folder.path('restored.txt')
  expect(phuchoi(['restore', file, '-o', out])).toMatchObject({ status: 0, stdout: '' })
  expect(readFileSync(out, 'utf8')).toContain('Hạnh phúc')
  expect(readFileSync(file, 'utf8')).toBe(GARBLED)
  expect(phuchoi(['restore', file, '-o', file]).status).toBe(3)
})

test('a restored text is scored', () => {
  const gold = folder.file('gold.txt', 'Độc lập - Tự do\n')
  const garbled = folder.file('garbled.txt', 'Poc 1ap - Tw do\n')
  const { status, stdout } = phuchoi(['eval', gold, garbled, '--json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ words: 4, rawWordAccuracy: 25, wordAccuracy: 100 })
})

test('an adapted channel restores', () => {
  const file = folder.file('page.txt', GARBLED)
  const channel = folder.path('channel.txt')
  const adapted = phuchoi(['adapt', file, '-o', channel])
  expect(adapted).toMatchObject({ status: 0, stdout: '' })
  expect(adapted.stderr).toMatch(/^phuchoi: 1 text, \d+ sure words learned from, 1 round\n/)
  expect(phuchoi(['restore', file, '--channel', channel]).stdout).toContain('Độc lập - Tự do - Hạnh phúc')
})

test('a text becomes a tree, which is asked and converted on', () => {
  const file = folder.file('page.txt', `${GARBLED}\r\nI. MUC TIEU CHUNG\r\nTrong nam, toan tinh trong cay xanh.\r\n`)
  const json = folder.path('page.json')
  const converted = phuchoi(['convert', file, '-o', json])
  expect(converted).toMatchObject({ status: 0, stdout: '' })
  expect(converted.stderr).toMatch(/^phuchoi: \d+ words, .*\nphuchoi: 1 section, 0 footnotes, 0 citations\n$/)
  expect(phuchoi(['query', json, 'section > heading'])).toEqual({ status: 0, stdout: 'MỤC TIÊU CHUNG\n', stderr: '' })
  expect(phuchoi(['query', file, '--outline']).stdout).toBe('I. MỤC TIÊU CHUNG\n')
  expect(phuchoi(['convert', json, '--quiet']).stdout).toContain('MỤC TIÊU CHUNG\n')
  expect(phuchoi(['convert', json, '--to', 'html', '-q']).stdout).toContain('MỤC TIÊU CHUNG</')
})

test('a selector that cannot be read is one line', () => {
  expect(phuchoi(['query', '-', 'section['])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'phuchoi query: the selector "section[" cannot be read: expected attribute name at character 8\n',
  })
})

test('a folder on standard input is told', () => {
  const script = '"$0" "$1" restore < "$2"'
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli, folder.path('')], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'phuchoi: standard input: is a folder, not a file\n' })
})

test('the version is the one of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(phuchoi(['--version']).stdout).toBe(`${version}\n`)
})

test('a reader that goes away ends it quietly', () => {
  const file = folder.file('long.txt', GARBLED.repeat(5000))
  const script = `"$0" "$1" restore --quiet "$2" | head -n 1; echo "\${PIPESTATUS[0]}"`
  const lines = execFileSync('bash', ['-c', script, process.execPath, cli, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trimEnd()
  expect(lines.split('\n').at(-1)).toBe('0')
}, 60_000)

vitestTest.skipIf(!built || !existsSync('/dev/full'))('a full disk is told', () => {
  const script = '"$0" "$1" restore --quiet > /dev/full'
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli], {
    input: GARBLED,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'phuchoi: standard output: no space left on the disk\n' })
})

test('an interrupt ends it', async () => {
  const child = spawn('bash', ['-c', '"$0" "$1" restore -; echo $?', process.execPath, cli], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))
  process.kill(-child.pid!, 'SIGINT')
  expect([130, 'SIGINT']).toContain(printed === '' ? await ended : Number(printed))
})

test('an interrupt leaves nothing of a file that is half written', async () => {
  const file = folder.file('long.txt', GARBLED.repeat(15_000))
  const out = folder.path('out.txt')
  const child = spawn(process.execPath, [cli, 'restore', '--quiet', file, '-o', out], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))
  const others = () => readdirSync(dirname(out)).filter((name) => name !== 'long.txt')
  while (others().length === 0) await delay(20)
  expect(others()).not.toEqual(['out.txt'])
  child.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
  expect(others()).toEqual([])
}, 30_000)
