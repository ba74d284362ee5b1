import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest'
import { EXIT } from '../../../src/cli/errors.ts'
import { runCli } from '../../../src/cli/run.ts'
import { freePort, onRedis, testServer } from '../../queue/redis-server.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()
const server = await testServer()
afterAll(() => server?.close())

beforeEach(() => {
  mkdirSync(folder.path('in'))
  mkdirSync(folder.path('out'))
  writeFileSync(folder.path('file'), '')
})

const folders = () => ['--archive', folder.path('in'), '-o', folder.path('out')]

/** What was written below a folder; the manifest has times of day, and only a queue needs the mark. */
function filesIn(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder.path(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['manifest.jsonl', 'queue'].includes(entry.name))
    .map(({ name: file, parentPath }) => join(parentPath, file))
  const texts = files.sort().map((file) => [relative(folder.path(name), file), readFileSync(file, 'base64')])
  return Object.fromEntries(texts)
}

async function phuchoi(...args: string[]) {
  const { io, written } = memoryIo()
  const exitCode = await runCli(args, { io, toolbox: stubToolbox().toolbox, version: '1.0.0' })
  return { exitCode, ...written }
}

describe('wrong use is told', () => {
  it.each([
    [['worker'], 'needs --queue URL'],
    [['worker', 'archive'], "takes no 'archive': the folders are --archive and -o"],
    [['worker', '--queue', 'queue:6379'], '--queue takes a URL such as redis://host:6379'],
    [['worker', '--queue', 'redis://queue', '--queue-name', 'a:b'], "--queue-name takes a name without ':', not 'a:b'"],
    [['worker', '--queue', 'redis://queue', '--json'], '--json is for --dead-letters'],
    [['worker', '--queue', 'redis://queue'], 'needs --archive DIR'],
    [['worker', '--queue', 'redis://queue', '--lost-after', '1'], '--lost-after takes a number from 5 to 86400'],
    [['batch', 'in', '-o', 'out', '--queue-name', 'a'], '--queue-name needs --queue'],
    [['batch', 'in', '-o', 'out', '--in-flight', '9'], '--in-flight needs --queue'],
    [['batch', 'in', '-o', 'out', '--queue', 'redis://queue', '--workers', '2'], "--workers is for 'phuchoi worker'"],
  ])('phuchoi %j', async (args, message) => {
    const { exitCode, stderr, stdout } = await phuchoi(...args)
    expect(stderr).toContain(`phuchoi ${args[0]}: ${message}`)
    expect({ exitCode, stdout }).toEqual({ exitCode: EXIT.usage, stdout: '' })
  })
})

test.each([
  ['--archive', 'missing', 'no such file or folder', EXIT.usage],
  ['--archive', 'file', 'is a file, not a folder', EXIT.usage],
  ['-o', 'missing', 'no such file or folder', EXIT.output],
])('a folder that is not there is told: %s %s', async (option, name, reason, code) => {
  const path = folder.path(name)
  const { exitCode, stderr } = await phuchoi('worker', '--queue', 'redis://queue', ...folders(), option, path)
  expect(stderr).toBe(`phuchoi${code === EXIT.usage ? ' worker' : ''}: ${path}: ${reason}\n`)
  expect(exitCode).toBe(code)
})

test('a server that is not there is named', async () => {
  const url = `redis://127.0.0.1:${await freePort()}`
  const told = `phuchoi: ${url}: no Redis answers there (connection refused)\n`
  for (const args of [
    ['worker', ...folders()],
    ['worker', '--dead-letters'],
    ['batch', ...folders().slice(1)],
  ]) {
    expect(await phuchoi(...args, '--queue', url)).toEqual({ exitCode: EXIT.input, stderr: told, stdout: '' })
  }
})

describe.skipIf(server === null)(onRedis(server, 'with a server'), { timeout: 60_000 }, () => {
  const queue = () => ['--queue', server?.url ?? '']
  const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))

  it('an archive goes through the queue and is, byte for byte, as without one', async () => {
    for (const name of ['một', 'hai']) writeFileSync(folder.path(`in/${name}.txt`), `BAO CAO ${name}\n`)
    const worker = phuchoi('worker', ...queue(), ...folders(), '--workers', '1', '--drain')
    const run = (out: string, ...args: string[]) =>
      phuchoi('batch', folder.path('in'), '-o', folder.path(out), '--to', 'md,json', ...args)
    const batch = await run('out', ...queue())
    expect(batch).toMatchObject({ exitCode: EXIT.ok, stdout: '' })
    expect(batch.stderr).toContain('2 documents: 2 done')
    const { exitCode, stderr } = await worker
    expect(stderr).toContain('phuchoi: một.txt: 1 page, ')
    expect(stderr).toContain('phuchoi: 2 documents done, 0 failures\n')
    expect(exitCode).toBe(EXIT.ok)
    await run('plain', '--workers', '1')
    expect(filesIn('out')).toEqual(filesIn('plain'))
  })

  it('what failed for good is listed, and put back', async () => {
    writeFileSync(folder.path('in/hỏng.pdf'), '%PDF-1.7\nkhông')
    const worker = phuchoi('worker', ...queue(), ...folders(), '--workers', '1', '--drain', '--queue-name', 'hỏng')
    await phuchoi('batch', folder.path('in'), '-o', folder.path('out'), ...queue(), '--queue-name', 'hỏng')
    await worker
    const ask = (...args: string[]) => phuchoi('worker', ...queue(), '--queue-name', 'hỏng', ...args)
    const listed = await ask('--dead-letters')
    expect(listed).toMatchObject({ exitCode: EXIT.ok, stderr: '' })
    expect(listed.stdout).toMatch(/^hỏng\.pdf\tinput\t[^\t]+\t1\t[^\t]+\t\d{4}-\d\d-\d\dT[\d:.]+Z\n$/)
    expect(JSON.parse((await ask('--dead-letters', '--json')).stdout)).toMatchObject([
      { input: 'hỏng.pdf', attempts: 1 },
    ])
    expect((await ask('--retry-dead-letters')).stderr).toBe('phuchoi: 1 document put back into the queue\n')
    expect((await ask('--dead-letters')).stdout).toBe('')
  })

  it('a worker ends with 130 when it is interrupted', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'worker', ...queue(), ...folders()])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
      if (String(data).includes('waiting for documents')) child.kill('SIGTERM')
    })
    expect(await once(child, 'exit')).toEqual([EXIT.interrupted, null])
    expect(stderr).toContain('finishing the documents in hand')
  })
})
