import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type ArchiveOptions,
  type ArchiveResult,
  type ArchiveSummary,
  archiveRecords,
  type DocumentRunner,
  processArchive,
} from '../../src/archive/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type StandInSettings, standInRunner } from './stand-ins.ts'

const folder = temporaryFolder()

const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(folder.path(`in/${name}`)), { recursive: true })
    writeFileSync(folder.path(`in/${name}`), content)
  }
}

beforeEach(() => write({ 'a.txt': 'một', 'b/c.txt': 'hai ba', 'b/d.txt': 'bốn' }))

/** Runs to the end, with a runner of its own unless one is given. */
async function run(options: Partial<ArchiveOptions> = {}, settings: Partial<StandInSettings> = {}) {
  const folders = { archive: folder.path('in'), output: folder.path('out') }
  const standIn = standInRunner({ ...folders, ...settings })
  const archive = processArchive({ ...folders, runner: standIn.runner, ...options })
  const results: ArchiveResult[] = []
  for (;;) {
    const next = await archive.next()
    if (next.done) return { ...standIn, results, summary: next.value }
    results.push(next.value)
  }
}

const statuses = (results: readonly ArchiveResult[]) =>
  Object.fromEntries(results.map((result) => [result.input, result.status]))
const inputsOf = ({ tasks }: { readonly tasks: readonly { readonly input: string }[] }) =>
  tasks.map(({ input }) => input).sort()
const counts = ({ done, failed, left, unchanged }: ArchiveSummary) => ({ done, failed, left, unchanged })

it('does every input and says what came of it', async () => {
  const { results, summary } = await run()
  expect(statuses(results)).toEqual({ 'a.txt': 'done', 'b/c.txt': 'done', 'b/d.txt': 'done' })
  expect(summary).toEqual({
    documents: 3,
    done: 3,
    failed: 0,
    unchanged: 0,
    left: 0,
    gone: 0,
    pages: 3,
    failedPages: 0,
    words: 4,
    corrections: 0,
    unsure: 0,
    seconds: expect.any(Number),
    interrupted: false,
    written: ['catalogue', 'report'],
  })
  expect(readFileSync(folder.path('out/b/c.txt.md'), 'utf8')).toBe('HAI BA')
})

it('does nothing again that has not changed', async () => {
  await run()
  const second = await run()
  expect(second.tasks).toEqual([])
  expect(counts(second.summary)).toEqual({ done: 0, failed: 0, left: 0, unchanged: 3 })
})

describe('a second run does', () => {
  beforeEach(async () => {
    await run()
  })

  it('what is new', async () => {
    write({ 'e.txt': 'năm' })
    const second = await run()
    expect(inputsOf(second)).toEqual(['e.txt'])
    expect(second.results.find(({ input }) => input === 'e.txt')).toMatchObject({ status: 'done', state: 'new' })
  })

  it('what was changed', async () => {
    write({ 'a.txt': 'một hai' })
    const second = await run()
    expect(inputsOf(second)).toEqual(['a.txt'])
    expect(second.results.find(({ input }) => input === 'a.txt')).toMatchObject({ status: 'done', state: 'changed' })
  })

  it('nothing for what was only touched, and does not read it again after that', async () => {
    utimesSync(folder.path('in/a.txt'), 1, 1)
    expect(inputsOf(await run())).toEqual([])
    expect([...archiveRecords(folder.path('out'))][0]).toMatchObject({ input: 'a.txt', modified: 1000 })
  })

  it('what has the same size and time only when it is told to read it', async () => {
    const time = new Date(2020, 1, 1)
    utimesSync(folder.path('in/a.txt'), time, time)
    await run()
    write({ 'a.txt': 'mốt' })
    utimesSync(folder.path('in/a.txt'), time, time)
    expect(inputsOf(await run())).toEqual([])
    expect(inputsOf(await run({ checksum: true }))).toEqual(['a.txt'])
  })

  it('all if the settings are others', async () => {
    expect(inputsOf(await run({ settings: { furniture: true } }))).toHaveLength(3)
  })

  it('all if it is forced to', async () => {
    expect(inputsOf(await run({ force: true }))).toHaveLength(3)
  })

  it('what lacks a format that was not asked for before', async () => {
    await run({ settings: { to: ['md', 'json'] }, include: ['a.txt'] })
    expect(inputsOf(await run({ settings: { to: ['json', 'md'] } }))).toEqual(['b/c.txt', 'b/d.txt'])
  })

  it('nothing if fewer formats are asked for', async () => {
    await run({ settings: { to: ['md', 'json'] } })
    expect(inputsOf(await run({ settings: { to: ['json'] } }))).toEqual([])
  })

  it('what lacks an output or its details', async () => {
    rmSync(folder.path('out/a.txt.md'))
    const [, details] = [...archiveRecords(folder.path('out'))].map((record) => 'detail' in record && record.detail)
    rmSync(folder.path(`out/${details}`))
    const second = await run()
    expect(inputsOf(second)).toEqual(['a.txt', 'b/c.txt'])
    expect(second.results.find(({ input }) => input === 'a.txt')).toMatchObject({ status: 'done', state: 'missing' })
    expect(existsSync(folder.path('out/a.txt.md'))).toBe(true)
  })

  it('a document at its new path when it was moved; the output at the old one stays', async () => {
    write({ 'moved/a.txt': 'một' })
    rmSync(folder.path('in/a.txt'))
    const second = await run()
    expect(inputsOf(second)).toEqual(['moved/a.txt'])
    expect(second.summary.gone).toBe(1)
    expect(existsSync(folder.path('out/a.txt.md'))).toBe(true)
  })

  it('what decisions concern', async () => {
    const records = [...archiveRecords(folder.path('out'))]
    const { input, sha256 } = records[0]!
    const decision = { source: 'mot', restored: 'một', text: 'mốt' }
    const placed = { ...decision, place: { input, sha256, start: 0, end: 3 } }
    const second = await run({ decisions: [placed] })
    expect(second.tasks.map((task) => [task.input, task.decisions])).toEqual([['a.txt', [placed]]])
    expect(inputsOf(await run({ decisions: [placed] }))).toEqual([])
    expect(inputsOf(await run({ decisions: [decision] }))).toEqual(['a.txt', 'b/c.txt', 'b/d.txt'])
  })
})

describe('a document that fails', () => {
  const failing: Partial<StandInSettings> = {
    outcome: ({ input }) =>
      input === 'a.txt' ? { status: 'failed', kind: 'input', reason: 'is empty', seconds: 1 } : null,
  }

  it('stops no other, and its reason is recorded', async () => {
    const { results, summary } = await run({}, failing)
    expect(statuses(results)).toEqual({ 'a.txt': 'failed', 'b/c.txt': 'done', 'b/d.txt': 'done' })
    expect(counts(summary)).toEqual({ done: 2, failed: 1, left: 0, unchanged: 0 })
    expect([...archiveRecords(folder.path('out'))][0]).toMatchObject({ reason: 'is empty', attempts: 1 })
  })

  it('is left by the next run, and counted', async () => {
    await run({}, failing)
    const second = await run()
    expect(statuses(second.results)).toEqual({ 'a.txt': 'left', 'b/c.txt': 'unchanged', 'b/d.txt': 'unchanged' })
    expect(counts(second.summary)).toEqual({ done: 0, failed: 0, left: 1, unchanged: 2 })
  })

  it('is tried again if that is asked for, and its tries are counted', async () => {
    await run({}, failing)
    await run({ retryFailed: true }, failing)
    expect([...archiveRecords(folder.path('out'))][0]).toMatchObject({ status: 'failed', attempts: 2 })
    const third = await run({ retryFailed: true })
    expect(third.results.find(({ input }) => input === 'a.txt')).toMatchObject({ status: 'done', state: 'retried' })
  })

  it('is tried again if it has changed', async () => {
    await run({}, failing)
    write({ 'a.txt': 'một hai' })
    expect(inputsOf(await run())).toEqual(['a.txt'])
  })

  it('is tried again if it was its output that failed', async () => {
    await run({}, { outcome: () => ({ status: 'failed', kind: 'output', reason: 'no space', seconds: 0 }) })
    expect(inputsOf(await run())).toHaveLength(3)
  })
})

describe('a run', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`many/${i}.txt`, `${i}`]))

  it('has no more documents in hand than its runner wants', async () => {
    write(many)
    const { state, tasks } = await run({}, { concurrency: 3, outcome: () => delay(1, null) })
    expect(tasks).toHaveLength(53)
    expect(state.most).toBe(3)
  })

  it('begins few documents that nobody asks the results of', async () => {
    write(many)
    const folders = { archive: folder.path('in'), output: folder.path('out') }
    const { runner, tasks } = standInRunner(folders)
    const archive = processArchive({ ...folders, runner })
    await archive.next()
    await delay(50)
    expect(tasks.length).toBeLessThanOrEqual(5)
    await archive.return(undefined as never)
  })

  it('finishes what is in hand when a signal comes, and the next run does the rest', async () => {
    write(many)
    const stop = new AbortController()
    const first = await run(
      { signal: stop.signal },
      {
        outcome: ({ input }) => {
          if (input > 'm') stop.abort()
          return null
        },
      },
    )
    expect(first.summary.interrupted).toBe(true)
    expect(first.summary.done).toBe(first.tasks.length)
    expect(first.tasks.length).toBeLessThan(10)
    const second = await run()
    expect(second.summary.interrupted).toBe(false)
    expect(inputsOf(first).concat(inputsOf(second)).sort()).toEqual([...inputsOf(await run({ force: true }))].sort())
  })

  it('gives up what is in hand when it is broken off, and frees the output folder', async () => {
    const folders = { archive: folder.path('in'), output: folder.path('out') }
    const signals: AbortSignal[] = []
    const done = standInRunner(folders).runner
    const runner: DocumentRunner = {
      ...done,
      concurrency: 2,
      run: async (task, signal) => {
        signals.push(signal!)
        if (task.input === 'a.txt') return done.run(task)
        await new Promise((_, reject) => signal!.addEventListener('abort', reject))
        throw new Error('not reached')
      },
    }
    for await (const _ of processArchive({ ...folders, runner })) break
    expect(signals.every((signal) => signal.aborted)).toBe(true)
    expect(inputsOf(await run())).toEqual(['b/c.txt', 'b/d.txt'])
  })

  it('ends with the error of a runner that breaks down, and frees the output folder', async () => {
    const broken = run(
      {},
      {
        outcome: () => {
          throw new Error('the queue is gone')
        },
      },
    )
    await expect(broken).rejects.toThrow('the queue is gone')
    expect((await run()).summary.done).toBe(3)
  })

  it('tells what there is to do before it begins', async () => {
    await run({ include: ['a.txt'] })
    const told: unknown[] = []
    await run({ exclude: ['a.txt'], onStart: (start) => told.push(start) })
    expect(told).toEqual([{ documents: 2, pending: 2, gone: 1, damaged: 0, passedOver: [] }])
  })

  it('of an empty archive does nothing', async () => {
    expect((await run({ include: ['nothing'] })).summary).toMatchObject({ documents: 0, done: 0 })
  })

  it('leaves no temporary files', async () => {
    mkdirSync(folder.path('out/_phuchoi/tmp'), { recursive: true })
    writeFileSync(folder.path('out/_phuchoi/tmp/half-written'), '')
    const archive = processArchive({ archive: folder.path('in'), output: folder.path('out'), include: ['nothing'] })
    await archive.next()
    expect(existsSync(folder.path('out/_phuchoi/tmp'))).toBe(false)
  })
})

it('ends its processes before it writes the report', async () => {
  const processes = () => process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length
  const others = processes()
  const atWork: number[] = []
  const finishing: number[] = []
  const archive = processArchive({
    archive: folder.path('in'),
    output: folder.path('out'),
    workers: 1,
    onFinishing: () => finishing.push(processes() - others),
  })
  for await (const { status } of archive) {
    expect(status).toBe('done')
    atWork.push(processes() - others)
  }
  expect(atWork[0]).toBe(1)
  // Node lets go of a process that has ended a moment later.
  expect(finishing.at(-1)).toBe(0)
}, 60_000)
