import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArchiveOptions, DocumentOutcome } from '../../../src/archive/index.ts'
import { runCli } from '../../../src/cli/run.ts'
import { standInRunner } from '../../archive/stand-ins.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()

beforeEach(() => {
  mkdirSync(folder.path('in'))
  for (const name of ['a.txt', 'b.txt', 'c.pdf']) folder.file(`in/${name}`, name)
})

/** Runs the command with a runner that writes inputs in capitals. */
async function batch(args: readonly string[], outcomes: Readonly<Record<string, DocumentOutcome>> = {}) {
  const { io, written } = memoryIo()
  const { asked, toolbox } = stubToolbox()
  const options: ArchiveOptions[] = []
  const { runner, tasks } = standInRunner({
    archive: folder.path('in'),
    output: folder.path('out'),
    outcome: ({ input }) => outcomes[input] ?? null,
  })
  const exitCode = await runCli(['batch', folder.path('in'), '-o', folder.path('out'), ...args], {
    io,
    version: '0',
    toolbox: {
      ...toolbox,
      processArchive: (given) => {
        options.push(given)
        return toolbox.processArchive({ ...given, runner })
      },
    },
  })
  const events = () =>
    written.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  return { exitCode, ...written, asked, events, options: options[0]!, inputs: tasks.map(({ input }) => input).sort() }
}

const FAILURE: DocumentOutcome = { status: 'failed', kind: 'time', reason: 'took too long', seconds: 9 }

it('does an archive and sums up for people', async () => {
  const { exitCode, inputs, stderr, stdout } = await batch([])
  expect({ exitCode, inputs, stdout }).toEqual({ exitCode: 0, inputs: ['a.txt', 'b.txt', 'c.pdf'], stdout: '' })
  expect(stderr).toMatch(
    /^phuchoi: 3 documents: 3 done\nphuchoi: 3 pages, 3 words, .*\nphuchoi: report: .*report\.html\n$/,
  )
})

it('tells failures, also where it is to be quiet, and ends with 2', async () => {
  const { exitCode, stderr } = await batch(['--quiet'], { 'b.txt': FAILURE })
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: 'phuchoi: b.txt: took too long\n' })
  expect(await batch(['--quiet'])).toMatchObject({ exitCode: 2, stderr: '', inputs: [] })
  expect(await batch(['--quiet', '--retry-failed'])).toMatchObject({ exitCode: 0, inputs: ['b.txt'] })
})

it('tells what people should know of a document that was done', async () => {
  const { runner } = standInRunner({ archive: folder.path('in'), output: folder.path('out') })
  const task = { input: 'a.txt', sha256: '', outputs: {}, detail: 'detail', decisions: [] }
  const done = { ...(await runner.run(task)), warnings: ['page 2: is damaged'] } as DocumentOutcome
  expect((await batch([], { 'a.txt': done })).stderr).toContain('phuchoi: a.txt: page 2: is damaged\n')
})

it('writes events as JSON', async () => {
  const first = await batch(['--json'], { 'b.txt': FAILURE })
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)
  expect(first.events()).toEqual([
    { event: 'start', documents: 3, pending: 3, gone: 0, damaged: 0, passedOver: [] },
    {
      event: 'document',
      input: 'a.txt',
      state: 'new',
      sha256,
      outputs: { md: 'a.txt.md' },
      pages: 1,
      failedPages: 0,
      words: 1,
      corrections: 0,
      unsure: 0,
      confidence: 1,
      findings: {},
      warnings: [],
      seconds: 0,
    },
    { event: 'failure', input: 'b.txt', sha256, kind: 'time', reason: 'took too long', attempts: 1, seconds: 9 },
    expect.objectContaining({ event: 'document', input: 'c.pdf' }),
    { event: 'finishing', step: 'catalogue' },
    { event: 'finishing', step: 'report' },
    expect.objectContaining({ event: 'summary', exitCode: 2, done: 2, failed: 1, interrupted: false }),
  ])
  expect((await batch(['--json'])).events()).toEqual([
    expect.objectContaining({ event: 'start', pending: 0 }),
    { event: 'left', input: 'b.txt' },
    expect.objectContaining({ event: 'summary', unchanged: 2, left: 1 }),
  ])
})

describe('a dry run', () => {
  it('lists what would be done, and does nothing', async () => {
    const { inputs, stderr, stdout } = await batch(['--dry-run', '--exclude', 'c*'])
    expect(inputs).toEqual([])
    expect(stdout).toBe('new\ta.txt\nnew\tb.txt\n')
    expect(stderr).toBe('phuchoi: 2 of 2 documents to do, 0 no longer there or not wanted\n')
  })

  it('lists it as JSON', async () => {
    await batch([])
    rmSync(folder.path('in/a.txt'))
    writeFileSync(folder.path('in/b.txt'), 'changed')
    expect((await batch(['--dry-run', '--json'])).events()).toEqual([
      { event: 'planned', input: 'b.txt', state: 'changed' },
      { event: 'planned', input: 'c.pdf', state: 'done' },
    ])
  })
})

it('hands its options on', async () => {
  const dictionary = folder.file('words.txt', 'Sông Hậu')
  const place = { input: 'a.txt', sha256: 'a'.repeat(64), start: 0, end: 1 }
  const decisions = [{ source: 'a', restored: 'á', text: 'à', place }]
  const corrections = folder.file('c.json', JSON.stringify({ format: 'phuchoi-decisions', version: 1, decisions }))
  const { asked, options } = await batch([
    ...['--to', 'json,md', '-t', 'text', '--include', '*.txt', '--exclude', 'b*', '--hidden', '--force', '--checksum'],
    ...['--retry-failed', '--workers', '3', '--time-limit', '1.5', '--memory-limit', '512', '--furniture'],
    ...[
      '--no-restore',
      '--chunk-tokens',
      '300',
      '--ocr',
      'never',
      '--dpi',
      '200',
      '--password',
      'mở',
      '--source',
      'vie',
    ],
    ...['--threshold', '0.5', '--dictionary', dictionary, '--corrections', corrections],
  ])
  const { onFinishing: _, onStart: __, signal: ___, ...rest } = options
  expect(rest).toEqual({
    archive: folder.path('in'),
    output: folder.path('out'),
    include: ['*.txt'],
    exclude: ['b*'],
    hidden: true,
    force: true,
    retryFailed: true,
    checksum: true,
    workers: 3,
    timeLimit: 1.5,
    memoryLimit: 512,
    decisions,
    settings: {
      to: ['md', 'json', 'text'],
      furniture: true,
      restore: false,
      source: 'vie',
      dictionaries: [{ file: dictionary, text: 'Sông Hậu' }],
      ocr: 'never',
      threshold: 0.5,
      dpi: 200,
      password: 'mở',
      chunkTokens: 300,
    },
  })
  expect(asked).toHaveLength(1)
})

describe('wrong use is told', () => {
  it.each<[args: readonly string[], says: string]>([
    [['--to', 'docx'], "--to takes md, json, text, html, jsonl, several with commas between, not 'docx'"],
    [['--to', ''], "not ''"],
    [['--workers', '0'], '--workers takes a whole number from 1 to 256'],
    [['--time-limit', 'x'], '--time-limit takes a number from 1 on'],
    [['--memory-limit', '10'], '--memory-limit takes a whole number from 256 on'],
    [['--include', '/'], "--include takes a glob, such as '*.pdf'"],
    [['-o', '-'], '-o takes a folder, not -'],
    [['-o', ''], 'needs -o OUT, the folder to write to'],
    [['another'], 'takes one DIR, not 2'],
    [['--dictionary', '-'], '--dictionary takes a file, not -'],
  ])('%j', async (args, says) => {
    const { exitCode, stderr } = await batch(args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(says) })
  })

  it('of a missing DIR', async () => {
    const { io, written } = memoryIo()
    const exitCode = await runCli(['batch', '-o', 'out'], { io, version: '0', toolbox: stubToolbox().toolbox })
    expect(exitCode).toBe(1)
    expect(written.stderr).toContain('phuchoi batch: needs a DIR, the folder of the archive\n')
  })

  it('of a malformed file of corrections', async () => {
    const file = folder.file('c.json', '{}')
    expect(await batch(['--corrections', file])).toMatchObject({
      exitCode: 2,
      stderr: `phuchoi: ${file}: is no file of decisions\n`,
    })
  })
})
