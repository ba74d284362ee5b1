import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runAdapt } from '../../../src/cli/commands/adapt-command.ts'
import { CommandError } from '../../../src/cli/errors.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, type ProcessSettings, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()

async function adapt(args: readonly string[], settings: ProcessSettings = {}) {
  const { io, written } = memoryIo(settings)
  const { toolbox, adapted } = stubToolbox()
  const exitCode = await runAdapt(args, io, toolbox)
  return { exitCode, ...written, adapted }
}

async function failure(args: readonly string[], settings: ProcessSettings = {}) {
  const error = await adapt(args, settings).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the command did not fail as it should')
  return { exitCode: error.exitCode, message: error.message }
}

const one = () => folder.file('one.txt', 'Bao cao\n')
const two = () => folder.file('two.txt', '\ufeffke hoach')

test('the channel goes to standard output, what was done to standard error', async () => {
  const { exitCode, stderr, stdout } = await adapt([one(), two()])
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'unseen\t9.00\n' })
  expect(stderr).toMatch(
    /^phuchoi: 2 texts, 4 sure words learned from, 1 round\nphuchoi: log likelihood .*\nphuchoi: .*\n$/,
  )
})

test('all texts are learned from, without their byte order marks', async () => {
  expect((await adapt([one(), two()])).adapted).toEqual([
    { texts: ['Bao cao\n', 'ke hoach'], source: 'auto', rounds: 1, resources: { dictionaries: [] } },
  ])
})

test('without a FILE it reads what is piped in', async () => {
  expect((await adapt([], { stdin: 'Bao' })).adapted[0]!.texts).toEqual(['Bao'])
})

test('- among the FILEs is standard input', async () => {
  expect((await adapt([one(), '-'], { stdin: 'Bao' })).adapted[0]!.texts).toEqual(['Bao cao\n', 'Bao'])
})

test('the settings reach the adaptation', async () => {
  const channel = folder.file('channel.txt', 'unseen\t9\n')
  const options = ['--rounds', '3', '--confidence', '0.9', '--source', 'eng', '--channel', channel]
  const { adapted, stderr } = await adapt(['-', ...options], { stdin: 'x' })
  expect(adapted[0]).toMatchObject({
    rounds: 3,
    confidence: 0.9,
    source: 'eng',
    resources: { channel: { file: channel, text: 'unseen\t9\n' } },
  })
  expect(stderr).toContain('3 rounds')
})

test('--quiet leaves the summary out', async () => {
  expect((await adapt(['-', '-q'], { stdin: 'Bao' })).stderr).toBe('')
})

test('a text without a sure word is no error', async () => {
  const { exitCode, stderr, stdout } = await adapt(['-'], { stdin: '' })
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'unseen\t9.00\n' })
  expect(stderr).toContain('no word sure enough')
})

test('-o writes a file and nothing to standard output', async () => {
  const out = folder.path('adapted.txt')
  expect((await adapt([one(), '-o', out])).stdout).toBe('')
  expect(readFileSync(out, 'utf8')).toBe('unseen\t9.00\n')
})

test.each([
  ['a text', (file: string) => [file, '-o', file]],
  ['the channel it goes on from', (file: string) => [one(), '--channel', file, '-o', file]],
])('-o refuses %s and leaves it alone', async (_, args) => {
  const file = folder.file('kept.txt', 'unseen\t9\n')
  expect(await failure(args(file))).toMatchObject({ exitCode: 3 })
  expect(readFileSync(file, 'utf8')).toBe('unseen\t9\n')
})

test.each([
  [['-', '-'], '- can be given only once'],
  [['-', '--rounds', '0'], "--rounds takes a whole number from 1 on, not '0'"],
  [['-', '--confidence', '2'], "--confidence takes a number from 0 to 1, not '2'"],
  [['-', '--source', 'vie'], "--source takes auto, eng, not 'vie'"],
])('%j is wrong use', async (args, message) => {
  expect(await failure(args, { stdin: 'x' })).toEqual({ exitCode: 1, message })
})

test('without a FILE and on a terminal it says what it needs', async () => {
  expect(await failure([], { stdinIsTTY: true })).toEqual({
    exitCode: 1,
    message: 'needs FILEs, or a text on standard input',
  })
})

test('a FILE that cannot be read ends it before anything is written', async () => {
  const out = folder.path('never.txt')
  mkdirSync(folder.path('pages'))
  expect(await failure([one(), folder.path('pages'), '-o', out])).toEqual({
    exitCode: 2,
    message: `${folder.path('pages')}: is a folder, not a file`,
  })
  expect(existsSync(out)).toBe(false)
})
