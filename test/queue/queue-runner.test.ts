import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type ArchiveOptions,
  type ArchiveResult,
  archiveRecords,
  DEFAULT_SETTINGS,
  type DocumentFailure,
  type DocumentRunner,
  type FailureKind,
  type PoolRunnerOptions,
  processArchive,
} from '../../src/archive/index.ts'
import {
  createQueueRunner,
  deadLetters,
  type QueueRunnerOptions,
  type QueueWorkerOptions,
  retryDeadLetters,
  startQueueWorker,
} from '../../src/queue/index.ts'
import { type StandInSettings, standInRunner } from '../archive/stand-ins.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { QueueProcess } from './queue-process.ts'
import { onRedis, testServer } from './redis-server.ts'

const server = await testServer()
const folder = temporaryFolder()
const queue = { connection: server?.url ?? '', name: 'phuchoi' }
const folders = { archive: '', output: '' }
const ends: (() => Promise<void>)[] = []

beforeEach(() => {
  queue.name = randomUUID()
  folders.archive = folder.path('in')
  folders.output = folder.path('out')
  mkdirSync(folders.archive)
})
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})
afterAll(() => server?.close())

/** Writes documents into the archive. */
function documents(count: number): string[] {
  const names = Array.from({ length: count }, (_, i) => `công văn ${i}.txt`)
  for (const name of names) writeFileSync(folder.path(`in/${name}`), `nội dung ${name}`)
  return names
}

async function worker(options: Partial<QueueWorkerOptions> = {}, standIn: Partial<StandInSettings> = {}) {
  mkdirSync(folders.output, { recursive: true })
  const made: ReturnType<typeof standInRunner>[] = []
  const started = await startQueueWorker({
    ...queue,
    ...folders,
    workers: 2,
    createRunner: ({ archive, output }) => {
      const one = standInRunner({ archive, output, ...standIn })
      made.push(one)
      return one.runner
    },
    ...options,
  })
  ends.push(() => started.close())
  return { ...started, tasks: () => made.flatMap(({ tasks }) => tasks.map(({ input }) => input)) }
}

async function producer(options: Partial<QueueRunnerOptions> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings }
  const runner = await createQueueRunner({ ...queue, output: folders.output, retryDelay: 0.05, ...options, settings })
  ends.push(() => runner.close())
  return runner
}

async function run(options: Partial<ArchiveOptions> = {}, runnerOptions: Partial<QueueRunnerOptions> = {}) {
  const runner = await producer(runnerOptions)
  const results: ArchiveResult[] = []
  for await (const result of processArchive({ ...folders, runner, ...options })) results.push(result)
  return results
}

/** What lies in the queue. */
function inside(): Queue {
  const redis = new Redis(queue.connection, { maxRetriesPerRequest: null })
  const look = new Queue(queue.name, { connection: redis })
  redis.on('error', () => {})
  look.on('error', () => {})
  ends.push(async () => {
    await look.close()
    redis.disconnect()
  })
  return look
}

/** Starts one end of the queue in a process of its own. */
function start(options: Pick<QueueProcess, 'role' | 'takes' | 'lostAfter'>) {
  const program = fileURLToPath(new URL('queue-process.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, JSON.stringify({ ...queue, ...folders, ...options })],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines: string[] = []
  createInterface(child.stdout).on('line', (line) => lines.push(line))
  const exit = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await exit
  }
  ends.push(kill)
  const told = (count: number) => vi.waitFor(() => expect(lines.length).toBeGreaterThanOrEqual(count), 20_000)
  return { lines, kill, told }
}

const failed = (kind: FailureKind, reason: string): DocumentFailure => ({ status: 'failed', kind, reason, seconds: 0 })
const statuses = (results: readonly ArchiveResult[]) => results.map(({ status }) => status)
const times = (inputs: readonly string[], input: string) => inputs.filter((it) => it === input).length

describe.skipIf(server === null)(onRedis(server, 'documents on a queue'), { timeout: 60_000 }, () => {
  it('are done by two workers, each once', async () => {
    const names = documents(50)
    const [one, other] = [await worker(), await worker()]
    const results = await run()
    expect(statuses(results)).toEqual(names.map(() => 'done'))
    expect([...one.tasks(), ...other.tasks()].sort()).toEqual(names.sort())
    expect(readFileSync(folder.path('out/công văn 7.txt.md'), 'utf8')).toBe('NỘI DUNG CÔNG VĂN 7.TXT')
  })

  it('are in it a few at a time, and are gone from it when they are done', async () => {
    documents(20)
    const look = inside()
    const running = run({}, { concurrency: 5 })
    await vi.waitFor(async () => expect(await look.count()).toBe(5))
    await delay(200)
    expect(await look.count()).toBe(5)
    await worker()
    await running
    expect(await look.getJobCountByTypes('waiting', 'active', 'delayed', 'completed', 'failed')).toBe(0)
  })

  it('are tried again after a failure that may pass', async () => {
    const [name = ''] = documents(1)
    let tries = 0
    const { tasks } = await worker(
      {},
      { outcome: () => (++tries < 3 ? failed('output', 'no space left on the disk') : null) },
    )
    expect(statuses(await run())).toEqual(['done'])
    expect(tasks()).toEqual([name, name, name])
  })

  it('go to the dead letters after the last attempt, and come back from there', async () => {
    const [name = ''] = documents(1)
    let isFull = true
    const { tasks } = await worker(
      {},
      { outcome: () => (isFull ? failed('output', 'no space left on the disk') : null) },
    )
    const [result] = await run({}, { attempts: 2 })
    expect(result).toMatchObject({ status: 'failed', record: { kind: 'output', reason: 'no space left on the disk' } })
    expect(await deadLetters(queue)).toEqual([
      {
        input: name,
        kind: 'output',
        reason: 'no space left on the disk',
        attempts: 2,
        worker: expect.stringContaining(String(process.pid)),
        at: expect.stringMatching(/^\d{4}-/),
      },
    ])

    isFull = false
    expect(await retryDeadLetters(queue)).toBe(1)
    await vi.waitFor(() => expect(tasks()).toHaveLength(3), 5000)
    expect(await deadLetters(queue)).toEqual([])
    expect(statuses(await run({ retryFailed: true }))).toEqual(['done'])
    expect(tasks()).toHaveLength(3)
  })

  it('are not tried again if the input is bad, but lie with the dead letters', async () => {
    const [name = ''] = documents(1)
    const { tasks } = await worker({}, { outcome: () => failed('input', 'encrypted: it needs a password') })
    expect(statuses(await run())).toEqual(['failed'])
    expect(tasks()).toEqual([name])
    expect(await deadLetters(queue)).toMatchObject([{ input: name, kind: 'input', attempts: 1 }])
  })

  it('are tried anew when a failed one is asked for again', async () => {
    documents(1)
    let isBad = true
    await worker({}, { outcome: () => (isBad ? failed('input', 'is empty') : null) })
    await run()
    isBad = false
    expect(statuses(await run({ retryFailed: true }))).toEqual(['done'])
    expect(await deadLetters(queue)).toEqual([])
  })

  it('are done by others when a worker is killed', async () => {
    const names = documents(12)
    const killed = start({ role: 'worker', takes: 100_000, lostAfter: 1 })
    const running = run()
    await killed.told(2)
    await killed.kill()
    const { tasks } = await worker({ lostAfter: 1 })
    expect(statuses(await running)).toEqual(names.map(() => 'done'))
    expect(tasks().sort()).toEqual(names.sort())
  })

  it('are found again by a run that was killed, and none is done twice at once', async () => {
    const names = documents(30)
    const inHand = new Set<string>()
    const { tasks } = await worker(
      {},
      {
        outcome: async ({ input }) => {
          if (inHand.has(input)) return failed('internal', 'done twice at once')
          inHand.add(input)
          await delay(100)
          inHand.delete(input)
          return null
        },
      },
    )
    const killed = start({ role: 'run' })
    await killed.told(5)
    await killed.kill()
    const results = await run()
    expect(results.filter(({ status }) => status === 'failed')).toEqual([])
    expect(results.map(({ input }) => input).sort()).toEqual([...names].sort())
    expect([...archiveRecords(folders.output)].map(({ status }) => status)).toEqual(names.map(() => 'done'))
    // What was taken from the queue and not yet recorded when the run was killed may have been done once more.
    expect(names.filter((name) => times(tasks(), name) > 1).length).toBeLessThanOrEqual(2)
  })

  it('are done while nobody waits for them, and taken by the next run', async () => {
    const names = documents(6)
    const killed = start({ role: 'run' })
    const look = inside()
    await vi.waitFor(async () => expect(await look.count()).toBe(6), 20_000)
    await killed.kill()
    const { tasks } = await worker()
    await vi.waitFor(async () => expect(await look.getCompletedCount()).toBe(6), 5000)
    expect(statuses(await run())).toEqual(names.map(() => 'done'))
    expect(tasks().sort()).toEqual(names.sort())
  })

  it('are done again if the files of a result have gone, or if other settings are asked for', async () => {
    const [gone = '', other = ''] = documents(2)
    const runner = await producer({ settings: { ...DEFAULT_SETTINGS, dpi: 100 } })
    const task = (input: string) => ({
      input,
      sha256: createHash('sha256')
        .update(readFileSync(folder.path(`in/${input}`)))
        .digest('hex'),
      outputs: { md: `${input}.md` },
      detail: `${input}.gz`,
      decisions: [],
    })
    const ending = new AbortController()
    const left = [gone, other].map((input) => runner.run(task(input), ending.signal).catch(() => null))
    const slow = await worker({}, { outcome: () => delay(300, null) })
    await vi.waitFor(() => expect(slow.tasks()).toHaveLength(2), 5000)
    ending.abort()
    await Promise.all(left)
    await slow.finish()
    rmSync(folder.path(`out/${gone}.md`))

    const { tasks } = await worker()
    const same = await producer({ settings: { ...DEFAULT_SETTINGS, dpi: 100 } })
    expect(await same.run(task(gone))).toMatchObject({ status: 'done' })
    const changed = await producer({ settings: { ...DEFAULT_SETTINGS, dpi: 200 } })
    expect(await changed.run(task(other))).toMatchObject({ status: 'done' })
    expect(tasks()).toEqual([gone, other])
  })

  it('fail if they have changed since they were queued', async () => {
    const [name = ''] = documents(1)
    const running = run()
    const look = inside()
    await vi.waitFor(async () => expect(await look.count()).toBe(1))
    writeFileSync(folder.path(`in/${name}`), 'khác')
    const { tasks } = await worker()
    expect(await running).toMatchObject([{ record: { kind: 'input', reason: 'has changed since it was queued' } }])
    expect(tasks()).toEqual([])
  })

  it('are left to others by a worker with another output folder, which says so', async () => {
    documents(3)
    const elsewhere = folder.path('elsewhere')
    mkdirSync(elsewhere)
    const warnings: string[] = []
    const running = run({}, { onWarning: (warning) => warnings.push(warning) })
    const wrong = await worker({ output: elsewhere, label: 'lạc' })
    const reason = `worker lạc leaves documents to others: its output folder ${elsewhere} is not the one that the run writes`
    await vi.waitFor(() => expect(warnings).toContain(reason), 5000)
    const { tasks } = await worker()
    expect(statuses(await running)).toEqual(['done', 'done', 'done'])
    expect(wrong.tasks()).toEqual([])
    expect(tasks()).toHaveLength(3)
  })

  it('are given back at once by a worker that gives up', async () => {
    const names = documents(2)
    const running = run()
    const begun: string[] = []
    const endless: DocumentRunner = {
      concurrency: 2,
      run: ({ input }, signal) => {
        begun.push(input)
        return delay(100_000, undefined, { signal }).then(() => failed('internal', 'never'))
      },
      close: async () => {},
    }
    const first = await worker({ createRunner: () => endless })
    await vi.waitFor(() => expect(begun).toHaveLength(2), 5000)
    await first.close()
    const { tasks } = await worker()
    expect(statuses(await running)).toEqual(['done', 'done'])
    expect(tasks().sort()).toEqual(names)
  })

  it('in hand are finished by a worker that ends', async () => {
    documents(6)
    const running = run()
    const first = await worker({}, { outcome: () => delay(300, null) })
    await vi.waitFor(() => expect(first.tasks()).toHaveLength(2), 5000)
    await first.finish()
    expect(first.tasks()).toHaveLength(2)
    const { tasks } = await worker()
    await running
    expect(tasks()).toHaveLength(4)
  })

  it('that no worker has begun are withdrawn on a signal', async () => {
    const names = documents(3)
    const ending = new AbortController()
    const runner = await producer({ signal: ending.signal })
    const look = inside()
    const runs = names.map((input) =>
      runner.run({ input, sha256: '0'.repeat(64), outputs: {}, detail: 'd', decisions: [] }),
    )
    await vi.waitFor(async () => expect(await look.count()).toBe(3))
    ending.abort(new Error('enough'))
    expect(await Promise.allSettled(runs)).toMatchObject(names.map(() => ({ reason: { message: 'enough' } })))
    expect(await look.count()).toBe(0)
  })

  it('share their settings, and leave the password out', async () => {
    documents(3)
    const dictionary = { file: 'tên.txt', text: 'Vân Đông\n' }
    const decisions = [{ source: 'Van', restored: 'Van', text: 'Vân' }]
    const running = run(
      { decisions },
      { settings: { ...DEFAULT_SETTINGS, dictionaries: [dictionary], password: 'bí mật' } },
    )
    const redis = new Redis(queue.connection)
    ends.push(async () => redis.disconnect())
    const base = `bull:${queue.name}`
    await vi.waitFor(async () => expect(await redis.llen(`${base}:wait`)).toBe(3))
    const keys = await redis.keys(`${base}:*`)
    expect(keys.filter((key) => key.startsWith(`${base}:content:`))).toHaveLength(2)
    const jobs = keys.filter((key) => key.includes(':document-'))
    const texts = await Promise.all([
      ...jobs.map(async (key) => JSON.stringify(await redis.hgetall(key))),
      ...keys.filter((key) => key.includes(':content:')).map((key) => redis.get(key)),
    ])
    expect(texts.join()).not.toContain('bí mật')
    expect(texts.filter((text) => text?.includes('Vân Đông'))).toHaveLength(1)
    expect(texts.filter((text) => text?.includes('restored'))).toHaveLength(1)

    const seen: unknown[] = []
    const createRunner = (options: PoolRunnerOptions) => {
      seen.push(options.settings)
      return standInRunner(folders).runner
    }
    const refusing = await worker({ createRunner, label: 'không' })
    await delay(300)
    expect(seen).toEqual([])
    await refusing.close()
    await worker({ createRunner, password: 'bí mật' })
    expect(statuses(await running)).toEqual(['done', 'done', 'done'])
    expect(seen).toEqual([{ ...DEFAULT_SETTINGS, dictionaries: [dictionary], password: 'bí mật' }])
  })

  it.skipIf(server?.restart === null)('survive a server that is started anew and has forgotten them', async () => {
    const names = documents(4)
    const warnings: string[] = []
    const running = run({}, { onWarning: (warning) => warnings.push(warning) })
    const look = inside()
    await vi.waitFor(async () => expect(await look.count()).toBe(4))
    await server?.restart?.(500)
    await worker()
    expect(statuses(await running)).toEqual(names.map(() => 'done'))
    const address = queue.connection
    expect(warnings).toContain(`${address}: connected again`)
    expect(warnings.some((warning) => warning.startsWith(`${address}: the connection is lost`))).toBe(true)
  })

  it.skipIf(server?.restart === null)('are given up, and the worker ends, while the server is away', async () => {
    const [input = ''] = documents(1)
    const own = await testServer()
    const elsewhere = { connection: own?.url ?? '' }
    const running = await worker(elsewhere)
    const runner = await producer(elsewhere)
    const task = { input, sha256: '0'.repeat(64), outputs: {}, detail: 'd', decisions: [] }
    await own?.close()
    const outcome = expect(runner.run(task)).rejects.toThrow('the runner was closed')
    await delay(100)
    await Promise.all([runner.close(), running.close()])
    await outcome
  })
})
