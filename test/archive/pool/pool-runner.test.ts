import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DocumentOutcome, DocumentRunner } from '../../../src/archive/document/document-runner.ts'
import { createPoolRunner, type PoolRunnerOptions } from '../../../src/archive/pool/pool-runner.ts'
import { toMarkdown } from '../../../src/export/index.ts'
import { parse } from '../../../src/parse/index.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { fixture, SETTINGS, taskOf } from '../document-tasks.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const folder = temporaryFolder()
const SMALL = 'Poc 1ap - Tw do - Hanh phiic\n'
/** Takes a minute, and some hundred megabytes. */
const LARGE = fixture('bao-cao/poor/garbled.txt').toString().repeat(300)

let runner: DocumentRunner | undefined

beforeEach(() => {
  mkdirSync(folder.path('in'))
})
afterEach(async () => {
  await runner?.close()
  runner = undefined
})

function start(options: Partial<PoolRunnerOptions> = {}) {
  runner = createPoolRunner({
    archive: folder.path('in'),
    output: folder.path('out'),
    settings: SETTINGS,
    workers: 1,
    ...options,
  })
  return runner
}

/** A document of the archive. */
function task(input: string, content: string | Uint8Array) {
  folder.file(`in/${input}`, content)
  return taskOf(input, content)
}

const told = (outcome: DocumentOutcome) =>
  outcome.status === 'done' ? 'done' : { kind: outcome.kind, reason: outcome.reason }

const outputs = () => readdirSync(folder.path('out')).filter((name) => name !== '_phuchoi')
const temporaries = () =>
  existsSync(folder.path('out/_phuchoi/tmp')) ? readdirSync(folder.path('out/_phuchoi/tmp')) : []

/** Processes that this one has started, where the system tells. */
const CHILDREN = '/proc/self/task'
const children = () =>
  readdirSync(CHILDREN).flatMap((thread) =>
    readFileSync(`${CHILDREN}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
const whereProcessesAreTold = test.skipIf(!existsSync(`${CHILDREN}/${process.pid}/children`))

/** Seconds of the processors that a process has taken. */
function processorTime(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

test('processes do documents, several at once, and write what is asked for', async () => {
  const { concurrency, run } = start({ workers: 2 })
  const outcomes = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((name) => run(task(name, SMALL))))
  expect([concurrency, ...outcomes.map(told)]).toEqual([2, 'done', 'done', 'done'])
  expect(readFileSync(folder.path('out/a.txt.md'), 'utf8')).toBe(toMarkdown(parse(SMALL)))
  expect(outputs()).toEqual(['a.txt.md', 'b.txt.md', 'c.txt.md'])
  expect(temporaries()).toEqual([])
})

test('a document that is missing or has changed fails, and nothing is written', async () => {
  const { run } = start()
  const changed = task('b.txt', SMALL)
  folder.file('in/b.txt', 'tinh')
  expect(told(await run(taskOf('none.txt', '')))).toEqual({ kind: 'input', reason: 'no such file or folder' })
  expect(told(await run(changed))).toMatchObject({ kind: 'input', reason: expect.stringContaining('has changed') })
  expect(existsSync(folder.path('out'))).toBe(false)
})

test('a document that takes too long fails alone, in its time', async () => {
  const { run } = start({ workers: 2, timeLimit: 2 })
  await run(task('warm.txt', SMALL))
  const started = performance.now()
  const outcomes = await Promise.all([run(task('large.txt', LARGE)), run(task('b.txt', SMALL))])
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(outcomes.map(told)).toEqual([{ kind: 'time', reason: 'takes longer than 2 s' }, 'done'])
  expect(told(await run(task('c.txt', SMALL)))).toBe('done')
  expect(outputs()).toEqual(['b.txt.md', 'c.txt.md', 'warm.txt.md'])
  expect(temporaries()).toEqual([])
})

test('a document that takes too much memory fails alone', async () => {
  const { run } = start({ workers: 2, memoryLimit: 50 })
  const outcomes = await Promise.all([run(task('large.txt', LARGE)), run(task('b.txt', SMALL))])
  expect(outcomes.map(told)).toEqual([{ kind: 'memory', reason: 'takes more than 50 MB of memory' }, 'done'])
  expect(told(await run(task('c.txt', SMALL)))).toBe('done')
})

whereProcessesAreTold('a process that is killed takes its own document with it', async () => {
  const { run } = start({ workers: 2 })
  await Promise.all([run(task('a.txt', SMALL)), run(task('b.txt', SMALL))])
  const before = new Map(children().map((id) => [id, processorTime(id)]))
  expect(before.size).toBe(2)
  const large = run(task('large.txt', LARGE))
  expect(told(await run(task('c.txt', SMALL)))).toBe('done')
  await delay(1500)
  const [busy] = [...before].sort(([a, x], [b, y]) => processorTime(b) - y - (processorTime(a) - x))
  process.kill(busy![0], 'SIGKILL')
  expect(told(await large)).toEqual({ kind: 'internal', reason: 'its process crashed: SIGKILL' })
  expect(told(await run(task('d.txt', SMALL)))).toBe('done')
  expect(temporaries()).toEqual([])
})

whereProcessesAreTold(
  'a process that dies between two documents is replaced, and no document is to blame',
  async () => {
    const { run } = start()
    expect(told(await run(task('a.txt', SMALL)))).toBe('done')
    const [first] = children()
    process.kill(first!, 'SIGKILL')
    await vi.waitFor(() => expect(children()).not.toContain(first))
    expect(told(await run(task('b.txt', SMALL)))).toBe('done')
  },
)

whereProcessesAreTold('no process is left when the pool is closed', async () => {
  const { close, run } = start({ workers: 2 })
  await Promise.all([run(task('a.txt', SMALL)), run(task('b.txt', SMALL))])
  expect(children()).toHaveLength(2)
  await close()
  expect(children()).toEqual([])
})

whereProcessesAreTold('a process ends with the program that started it, whatever ended that', async () => {
  folder.file('in/a.txt', SMALL)
  const program = `
    const { createPoolRunner } = await import(${JSON.stringify(new URL('../../../src/archive/pool/pool-runner.ts', import.meta.url).href)})
    const runner = createPoolRunner(${JSON.stringify({ archive: folder.path('in'), output: folder.path('out'), settings: SETTINGS, workers: 1 })})
    await runner.run(${JSON.stringify(taskOf('a.txt', SMALL))})
    const { readFileSync, readdirSync } = await import('node:fs')
    console.log(readdirSync('/proc/self/task').map((id) => readFileSync('/proc/self/task/' + id + '/children', 'utf8')).join(' '))`
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(parent.stdout.setEncoding('utf8'), 'data')) as [string]
  const ids = line.trim().split(/\s+/).map(Number)
  expect(ids.length).toBeGreaterThan(0)
  parent.kill('SIGKILL')
  const isAlive = (id: number) =>
    existsSync(`/proc/${id}`) && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${id}/status`, 'utf8'))
  await vi.waitFor(() => expect(ids.filter(isAlive)).toEqual([]), { timeout: 10_000 })
})

test('processes that cannot even start are told of, and nothing hangs', async () => {
  const { run } = start({ memoryLimit: 4 })
  expect(told(await run(task('a.txt', SMALL)))).toEqual({ kind: 'memory', reason: 'takes more than 4 MB of memory' })
  expect(told(await run(task('b.txt', SMALL)))).toMatchObject({ kind: 'memory' })
})

test('a dictionary that cannot be read is told of each document', async () => {
  const settings = { ...SETTINGS, dictionaries: [{ file: 'names.txt', text: 'OCOP\tmany\n' }] }
  const { run } = start({ settings })
  expect(told(await run(task('a.txt', SMALL)))).toEqual({
    kind: 'internal',
    reason: 'names.txt:1: the weight of "OCOP" is no positive number',
  })
})

test('a signal calls a document off, and another goes on', async () => {
  const { run } = start({ workers: 2 })
  await run(task('warm.txt', SMALL))
  const stop = new AbortController()
  const large = run(task('large.txt', LARGE), stop.signal)
  const refused = expect(large).rejects.toThrow('enough')
  await delay(500)
  stop.abort(new Error('enough'))
  await refused
  expect(told(await run(task('b.txt', SMALL)))).toBe('done')
  await expect(run(task('c.txt', SMALL), stop.signal)).rejects.toThrow('enough')
})

test('closing gives up what is being done', async () => {
  const { close, run } = start()
  const large = expect(run(task('large.txt', LARGE))).rejects.toMatchObject({ name: 'AbortError' })
  const waiting = expect(run(task('b.txt', SMALL))).rejects.toMatchObject({ name: 'AbortError' })
  await delay(500)
  await close()
  await Promise.all([large, waiting])
})

whereProcessesAreTold('what a document takes outside the heap is limited as well', async () => {
  const settings = { ...SETTINGS, ocr: 'always', dpi: 600 } as const
  const { run } = start({ settings, memoryLimit: 100 })
  const outcome = await run(task('scan.pdf', fixture('pdf/scanned-vie.pdf')))
  expect(told(outcome)).toEqual({ kind: 'memory', reason: 'takes more than 100 MB of memory' })
})

test.each([{ workers: 0 }, { workers: 1.5 }, { timeLimit: 0 }, { memoryLimit: Number.NaN }])(
  '%j is out of range',
  (options) => {
    expect(() => start(options)).toThrow(RangeError)
  },
)
