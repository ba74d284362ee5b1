import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { runReport } from '../../../src/cli/commands/report-command.ts'
import { CommandError } from '../../../src/cli/errors.ts'
import { packed } from '../../report/fixture-archive.ts'
import { readPage } from '../../report/read-page.ts'
import { detailOf, failureOf, recordOf } from '../../report/sample-archive.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()
const DETAIL = detailOf('a/b.txt', 'Doc lap')

async function report(...args: readonly string[]) {
  const { io, written } = memoryIo()
  const exitCode = await runReport(args, io, stubToolbox().toolbox)
  return { exitCode, ...written }
}

async function failure(...args: readonly string[]) {
  const error = await report(...args).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the command did not fail as it should')
  return { exitCode: error.exitCode, message: error.message }
}

/** An output folder as a run leaves it. */
function finishedRun() {
  const record = recordOf(DETAIL, 0.9)
  const lines = [{ format: 'phuchoi-manifest', version: 1 }, record, failureOf('c.pdf')]
  for (const [file, content] of [
    ['out/_phuchoi/manifest.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join('')],
    [`out/${record.detail}`, packed(DETAIL)],
  ] as const) {
    mkdirSync(dirname(folder.path(file)), { recursive: true })
    writeFileSync(folder.path(file), content)
  }
  return folder.path('out')
}

test('the report is written where a run writes it', async () => {
  const out = finishedRun()
  const file = folder.path('out/_phuchoi/report.html')
  expect(await report(out)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: `phuchoi: 1 documents done, 1 not done: ${file}\n`,
  })
  const page = readPage(readFileSync(file, 'utf8'))
  expect(page.data()).toMatchObject({ archive: 'out', output: '..', failures: [{ input: 'c.pdf' }] })
  expect(page.detail(0)).toEqual(DETAIL)
})

test('it finds the outputs from where it lies, and is called as it is told', async () => {
  const out = finishedRun()
  await report(out, '-o', folder.path('report.html'), '--title', 'Văn thư', '-q')
  expect(readPage(readFileSync(folder.path('report.html'), 'utf8')).data()).toMatchObject({
    archive: 'Văn thư',
    output: 'out',
  })
})

test('it goes to standard output, without details if they may take no room', async () => {
  const { stdout } = await report(finishedRun(), '-o', '-', '--detail-size', '0')
  expect(readPage(stdout).detail(0)).toMatchObject({ excerpts: [] })
})

test.each([
  [[], 1, "needs OUT, the output folder of 'phuchoi batch'"],
  [['a', 'b'], 1, 'takes one OUT, not 2'],
  [['a', '--detail-size', '-1'], 1, '--detail-size needs a value; one that starts with a dash goes after ='],
  [['nowhere'], 2, "nowhere: there was no run of 'phuchoi batch' into it"],
])('%j is told in one line', async (args, exitCode, message) => {
  expect(await failure(...args)).toEqual({ exitCode, message })
})

test('a manifest that is none is no input', async () => {
  const out = finishedRun()
  writeFileSync(folder.path('out/_phuchoi/manifest.jsonl'), '{"format":"phuchoi-manifest","version":9}\n')
  expect(await failure(out)).toMatchObject({ exitCode: 2 })
})
