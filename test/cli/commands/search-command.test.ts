import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runIndex } from '../../../src/cli/commands/index-command.ts'
import { runSearch } from '../../../src/cli/commands/search-command.ts'
import { CommandError } from '../../../src/cli/errors.ts'
import { toJson, toMarkdown } from '../../../src/export/index.ts'
import { doneRecord, failedRecord } from '../../catalogue/records.ts'
import { SAMPLE } from '../../export/sample-tree.ts'
import { CHUNKS } from '../../search/archive.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()

async function run(command: typeof runIndex, args: readonly string[]) {
  const { io, written } = memoryIo()
  const exitCode = await command(args, io, stubToolbox().toolbox)
  return { exitCode, ...written }
}

async function failure(command: typeof runIndex, args: readonly string[]) {
  const error = await run(command, args).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the command did not fail as it should')
  return { exitCode: error.exitCode, message: error.message, hint: error.hint }
}

const chunkLines = CHUNKS.map((chunk) => `${JSON.stringify(chunk)}\n`).join('')

/** A folder with documents, and its index. */
async function indexed(): Promise<string> {
  folder.file('all.jsonl', chunkLines)
  await run(runIndex, [folder.path('')])
  return folder.path('')
}

/** Makes the folder the output of an archive's run. */
function writeManifest(...lines: readonly object[]): string {
  mkdirSync(folder.path('_phuchoi'), { recursive: true })
  const all = [{ format: 'phuchoi-manifest', version: 1 }, ...lines]
  const file = folder.path('_phuchoi/manifest.jsonl')
  writeFileSync(file, all.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return file
}

test('index says how much is in the index, and where it is', async () => {
  folder.file('all.jsonl', chunkLines)
  expect(await run(runIndex, [folder.path('')])).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: `phuchoi: 4 documents, ${CHUNKS.length} chunks: ${join(folder.path(''), '_phuchoi/index.sqlite')}\n`,
  })
  expect(readdirSync(folder.path('_phuchoi/tmp'))).toEqual([])
})

test('a document that is there in several formats is indexed once', async () => {
  mkdirSync(folder.path('năm 2024'))
  folder.file('năm 2024/a.JSON', toJson(SAMPLE))
  folder.file('năm 2024/a.md', toMarkdown(SAMPLE))
  folder.file('b.md', toMarkdown(SAMPLE))
  const { stderr } = await run(runIndex, [folder.path('')])
  expect(stderr).toContain('phuchoi: 2 documents, ')
  const { stdout } = await run(runSearch, [folder.path(''), '86/BC-SNN&PTNT', '--json'])
  const names = stdout.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).document))
  expect(new Set(names)).toEqual(new Set(['b', 'năm 2024/a']))
})

test('a file that cannot be read is told and left out', async () => {
  folder.file('a.json', '{}')
  folder.file('b.jsonl', '{"id":"x"}\n')
  folder.file('c.md', toMarkdown(SAMPLE))
  const { exitCode, stderr } = await run(runIndex, [folder.path('')])
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`${join(folder.path(''), 'a.json')}: is no tree of a document: `)
  expect(stderr).toContain(`${join(folder.path(''), 'b.jsonl')}: line 1 is no chunk of a document; left out`)
  expect(stderr).toContain('phuchoi: 1 document, ')
})

test('of the output of an archive the manifest says what is there', async () => {
  folder.file('stray.md', toMarkdown(SAMPLE))
  folder.file('a.pdf.json', toJson(SAMPLE))
  writeManifest(
    doneRecord('a.pdf', { outputs: { json: 'a.pdf.json', text: 'a.pdf.txt' } }),
    doneRecord('b.pdf', { outputs: { html: 'b.pdf.html' } }),
    failedRecord('c.pdf', 'is no PDF'),
  )
  const { exitCode, stderr } = await run(runIndex, [folder.path('')])
  expect(exitCode).toBe(0)
  expect(stderr).toMatch(/^phuchoi: 1 document left out: not written as jsonl, json or md\nphuchoi: 1 document, /)
  const { stdout } = await run(runSearch, [folder.path(''), 'hạn', 'mặn'])
  expect(stdout.split('\n')[0]).toMatch(/^a\.pdf, page/)
})

test('a folder with nothing to search is told', async () => {
  expect(await failure(runIndex, [folder.path('')])).toMatchObject({
    exitCode: 2,
    message: `${folder.path('')}: has no document that can be searched`,
  })
  expect(await failure(runIndex, [folder.path('missing')])).toMatchObject({ exitCode: 2 })
  expect(await failure(runIndex, [])).toMatchObject({ exitCode: 1 })
  expect(await failure(runIndex, ['a', 'b'])).toMatchObject({ exitCode: 1 })
})

test('search shows the document, what is registered, the titles and the text', async () => {
  expect(await run(runSearch, [await indexed(), 'hòa', 'giải', 'cơ', 'sở'])).toEqual({
    exitCode: 0,
    stdout: [
      'bao-cao.pdf, page 1',
      '  BÁO CÁO, 312/BC-UBND, 2023-12-14, ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU',
      '  2. Hạn chế',
      '  2. Hạn chế Hoà giải cơ sở còn chậm; dê ăn cỏ ngoài bãi. Theo Nghị định số 61/2018/NĐ-CP.',
      '',
    ].join('\n'),
    stderr: 'phuchoi: 1 hit\n',
  })
})

test('--color paints what was found', async () => {
  const { stdout } = await run(runSearch, [await indexed(), 'lúa', '--color', 'always'])
  expect(stdout).toContain('\x1b[31mLúa\x1b[0m tốt.')
})

test('--json prints a hit a line', async () => {
  const { stdout } = await run(runSearch, [await indexed(), 'nông thôn', '--json', '-q'])
  const hits = stdout.trimEnd().split('\n')
  expect(hits.map((line) => JSON.parse(line).id)).toEqual(['bao-cao.pdf#header', 'bao-cao.pdf#1'])
})

test('the options say where to look', async () => {
  const out = await indexed()
  const ids = async (...args: string[]) => {
    const { stdout } = await run(runSearch, [out, ...args, '--json', '-q'])
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).document))
  }
  expect(await ids('báo cáo', '--from', '2024')).toEqual(['cong-van.pdf'])
  expect(await ids('báo cáo', '--type', 'BC', '--to', '31/12/2023')).toEqual(['bao-cao.pdf'])
  expect(await ids('báo cáo', '--issuer', 'binh lac')).toEqual(['khong-ngay.pdf'])
  expect(await ids('lúa', 'nghìn', '--any')).toEqual(['khong-ngay.pdf'])
  expect(await ids('thuong xuyyen', '--typos')).toEqual(['ke-hoach.pdf'])
  expect(await ids('báo cáo', '-n', '1')).toHaveLength(1)
})

test('to find nothing is no error', async () => {
  expect(await run(runSearch, [await indexed(), 'không có chữ này'])).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'phuchoi: nothing found\n',
  })
})

test('a folder without an index is told, and how to get one', async () => {
  expect(await failure(runSearch, [folder.path(''), 'x'])).toEqual({
    exitCode: 2,
    message: `${join(folder.path(''), '_phuchoi/index.sqlite')}: no such index`,
    hint: `Build it with 'phuchoi index ${folder.path('')}'.`,
  })
})

test('an index that is older than the last run is told', async () => {
  const out = await indexed()
  const later = new Date(Date.now() + 60_000)
  utimesSync(writeManifest(), later, later)
  const { stderr } = await run(runSearch, [out, 'lúa'])
  expect(stderr).toContain(`the index is older than the last run; build it anew with 'phuchoi index ${out}'`)
})

test.each([
  [['out'], 'needs OUT and a QUERY'],
  [['out', '!!'], "there is no word in the query '!!'"],
  [['out', 'x', '--from', 'hôm qua'], "--from takes a day such as 2024-03-01, 2024-03 or 2024, not 'hôm qua'"],
  [['out', 'x', '--to', '2024-13'], "--to takes a day such as 2024-03-01, 2024-03 or 2024, not '2024-13'"],
  [['out', 'x', '--limit', '0'], "--limit takes a whole number from 1 to 10000, not '0'"],
])('%j is wrong use', async (args, message) => {
  expect(await failure(runSearch, args)).toMatchObject({ exitCode: 1, message })
})
