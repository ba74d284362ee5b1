import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test as vitestTest } from 'vitest'
import { archiveRecords } from '../../src/archive/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { batch, filesIn, isBuilt, shortDocuments, writeFiles } from './command.ts'

const folder = temporaryFolder()
const test = vitestTest.skipIf(!isBuilt)

const run = (rest: readonly string[] = [], ...how: Tail<Parameters<typeof batch>>) =>
  batch([folder.path('in'), '-o', folder.path('out'), '--workers', '1', ...rest], ...how)
type Tail<List extends unknown[]> = List extends [unknown, ...infer Others] ? Others : never
const text = (name: string) => readFileSync(folder.path(name), 'utf8')

test('an archive is restored, and done again only where it has changed', async () => {
  writeFiles(folder.path('in'), shortDocuments(3))
  const first = await run(['--to', 'md,text']).ended
  expect(first).toMatchObject({ code: 0, signal: null })
  expect(first.events.map(({ event }) => event)).toEqual([
    'start',
    'document',
    'document',
    'document',
    'finishing',
    'finishing',
    'summary',
  ])
  expect(text('out/00/văn bản 0.txt.txt')).toContain('ỦY BAN NHÂN DÂN')
  expect(text('out/_phuchoi/report.html')).toContain('<!doctype html>')

  writeFileSync(folder.path('in/00/văn bản 0.txt'), 'BAO CAO\n')
  const second = await run(['--to', 'md,text']).ended
  expect(second.events.filter(({ event }) => event === 'document')).toMatchObject([{ input: '00/văn bản 0.txt' }])
  expect(second.events.at(-1)).toMatchObject({ event: 'summary', exitCode: 0, done: 1, unchanged: 2 })
  expect(text('out/00/văn bản 0.txt.txt')).toBe('BÁO CÁO\n')
  const third = await run(['--to', 'md,text']).ended
  expect(third.events.map(({ event }) => event)).toEqual(['start', 'summary'])
}, 60_000)

test('names of all kinds, links, and what cannot be read are each handled, none lost or overwritten', async () => {
  const name = 'báo cáo'
  const names = [
    `${name.normalize('NFC')}.txt`,
    `${name.normalize('NFD')}.txt`,
    ' hai  dấu cách .txt',
    'ệ'.repeat(85),
    'same.txt',
    'same.TXT',
    'same',
    'same.txt.md/deep.txt',
    '_phuchoi/manifest.jsonl',
  ]
  const sentences = names.map((_, i) => `Đây là nội dung của tài liệu thứ ${i} trong kho lưu trữ.\n`)
  writeFiles(folder.path('in'), [...names.map((it, i) => [it, sentences[i]!] as const), ['Thumbs.db', '']])
  symlinkSync('..', folder.path('in/same.txt.md/loop'))
  symlinkSync('same.txt', folder.path('in/twice.txt'))
  symlinkSync('nowhere', folder.path('in/broken'))
  const before = filesIn(folder.path('in'))
  const { code, events } = await run(['--to', 'text', '--no-restore']).ended
  expect(code).toBe(2)
  expect(events[0]).toMatchObject({
    documents: 10,
    passedOver: [{ input: 'same.txt.md/loop' }, { input: 'twice.txt' }],
  })
  expect(events.filter(({ event }) => event === 'failure')).toMatchObject([{ input: 'broken', kind: 'input' }])
  const outputs = [...filesIn(folder.path('out'))].filter(([path]) => !path.startsWith('_phuchoi/'))
  const contents = outputs.map(([, content]) => Buffer.from(content, 'latin1').toString())
  expect(contents.sort()).toEqual([...sentences].sort())
  expect(filesIn(folder.path('in'))).toEqual(before)
}, 60_000)

test('one bad document does not stop the others, and its reason is kept', async () => {
  writeFiles(folder.path('in'), [...shortDocuments(2), ['00/scan.gif', 'GIF89a'], ['broken.pdf', '%PDF-1.7\nnothing']])
  const { code, events, stderr } = await run().ended
  expect(code).toBe(2)
  expect(events.at(-1)).toMatchObject({ event: 'summary', exitCode: 2, done: 2, failed: 2 })
  expect(stderr).toContain('phuchoi: 00/scan.gif: is a GIF image')
  const failed = [...archiveRecords(folder.path('out'))].filter(({ status }) => status === 'failed')
  expect(failed).toMatchObject([
    { input: '00/scan.gif', kind: 'input', reason: expect.stringContaining('GIF') },
    { input: 'broken.pdf', kind: 'input' },
  ])
  expect(existsSync(folder.path('out/00/văn bản 0.txt.md'))).toBe(true)

  const again = await run().ended
  expect(again).toMatchObject({ code: 2 })
  expect(again.events.at(-1)).toMatchObject({ failed: 0, left: 2, unchanged: 2 })
  expect((await run(['--retry-failed']).ended).events.at(-1)).toMatchObject({ failed: 2, left: 0, unchanged: 2 })
}, 60_000)

test('an interrupt finishes the documents in hand, and the next run goes on', async () => {
  writeFiles(folder.path('in'), shortDocuments(150))
  // A terminal sends it to all processes that the command has started as well.
  const interrupt = (child: ChildProcess, index: number) => index === 5 && process.kill(-child.pid!, 'SIGINT')
  const first = await run([], interrupt, { detached: true }).ended
  expect(first).toMatchObject({ code: 130, signal: null })
  expect(first.stderr).toContain('finishing the documents in hand; interrupt again to end at once')
  expect(first.events.filter(({ status }) => status === 'failed')).toEqual([])
  const { done } = first.events.at(-1) as { done: number }
  expect(first.events.at(-1)).toMatchObject({ event: 'summary', interrupted: true, exitCode: 130 })
  expect(done).toBeGreaterThanOrEqual(5)
  expect(done).toBeLessThan(150)
  expect([...archiveRecords(folder.path('out'))]).toHaveLength(done)
  expect(text('out/_phuchoi/report.html')).toContain('<!doctype html>')
  expect((await run().ended).events.at(-1)).toMatchObject({ exitCode: 0, done: 150 - done, unchanged: done })
}, 120_000)

test('a second interrupt ends at once, and while a run goes on no other writes its folder', async () => {
  const [, content] = shortDocuments(1)[0]!
  writeFiles(folder.path('in'), [['long.txt', content.repeat(100_000)]])
  const { ended, process } = run([], (child, _, event) => {
    if (event === 'start') setTimeout(() => child.kill('SIGINT'), 500)
  })
  const told = new Promise<void>((resolve) => process.stderr!.on('data', (data) => /finishing/.test(data) && resolve()))
  await told
  const other = await run().ended
  expect(other).toMatchObject({ code: 3, events: [] })
  expect(other.stderr).toContain(`another run (process ${process.pid}) writes this folder`)
  process.kill('SIGINT')
  expect(await ended).toMatchObject({ signal: 'SIGINT' })
  expect([...archiveRecords(folder.path('out'))]).toEqual([])
}, 60_000)

test('corrections of the report are applied, to the documents that they concern', async () => {
  writeFiles(folder.path('in'), [
    ['a.txt', 'UBND tinh Song Hau\n'],
    ['b.txt', 'BAO CAO\n'],
  ])
  await run(['--to', 'text']).ended
  const [record] = [...archiveRecords(folder.path('out'))]
  const place = { input: 'a.txt', sha256: record!.sha256, start: 10, end: 14 }
  const decisions = [{ source: 'Song', restored: 'x', text: 'SÔNG', place }]
  const file = folder.file('corrections.json', JSON.stringify({ format: 'phuchoi-decisions', version: 1, decisions }))
  const { events } = await run(['--to', 'text', '--corrections', file]).ended
  expect(events.filter(({ event }) => event === 'document')).toMatchObject([{ input: 'a.txt', state: 'changed' }])
  expect(text('out/a.txt.txt')).toContain('SÔNG')
}, 60_000)

test('wrong use is told before anything is done', async () => {
  mkdirSync(folder.path('in'))
  const file = folder.file('file', '')
  const cases: readonly (readonly [args: readonly string[], code: number, says: string])[] = [
    [[folder.path('in'), '-o', folder.path('in')], 1, 'is the output folder as well'],
    [[folder.path('in'), '-o', file], 3, 'is a file, not a folder'],
    [[folder.path('nothing'), '-o', folder.path('out')], 1, 'no such folder'],
    [[file, '-o', folder.path('out')], 1, "is a file, not a folder\nTry 'phuchoi convert"],
    [[folder.path('in')], 1, 'needs -o OUT'],
    [[folder.path('in'), '-o', folder.path('out'), '--corrections', file], 2, 'file: is no JSON'],
  ]
  for (const [args, code, says] of cases) {
    const ended = await batch(args).ended
    expect({ says, ...ended }).toMatchObject({ code, events: [], stderr: expect.stringContaining(says) })
  }
  expect(existsSync(folder.path('out'))).toBe(false)
}, 60_000)
