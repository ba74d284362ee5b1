import { expect, test } from 'vitest'
import { runCli } from '../../src/cli/run.ts'
import { memoryIo, type ProcessSettings, stubToolbox } from './stand-ins.ts'

async function run(args: readonly string[], settings: ProcessSettings = {}, { toolbox } = stubToolbox()) {
  const { io, written } = memoryIo(settings)
  return { exitCode: await runCli(args, { io, toolbox, version: '1.2.3' }), ...written }
}

test('a command is run with what follows its name', async () => {
  expect(await run(['restore', '-', '--quiet'], { stdin: 'Bao' })).toEqual({ exitCode: 0, stdout: 'Báo', stderr: '' })
})

test.each(['--version', '-V', '-v'])('%s prints the version and nothing else', async (option) => {
  expect(await run([option])).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' })
})

test.each([['--help'], ['-h'], ['help']])('%s prints the help on standard output', async (option) => {
  const { exitCode, stdout, stderr } = await run([option])
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Usage:\n  phuchoi COMMAND')
})

test.each([[['restore', '--help']], [['restore', 'a', '-h', '--bad']], [['help', 'restore']]])(
  '%j prints the help of the command',
  async (args) => {
    const { exitCode, stdout } = await run(args)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Usage:\n  phuchoi restore ')
  },
)

test('after -- there is no help', async () => {
  expect(await run(['restore', '--', '--help'])).toMatchObject({ exitCode: 2, stdout: '' })
})

test('without a command it prints the help on standard error', async () => {
  const { exitCode, stdout, stderr } = await run([])
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toContain('Usage:')
})

test.each([
  [['restor'], "phuchoi: unknown command restor; did you mean restore?\nTry 'phuchoi --help'.\n"],
  [['-'], "phuchoi: - is no command\nTry 'phuchoi restore -'.\n"],
  [['package.json'], "phuchoi: package.json is no command\nTry 'phuchoi restore package.json'.\n"],
  [['--bad'], "phuchoi: unknown option --bad\nTry 'phuchoi --help'.\n"],
  [['help', 'nothing'], "phuchoi: unknown command nothing\nTry 'phuchoi --help'.\n"],
  [
    ['restore', '--formta', 'json'],
    "phuchoi restore: unknown option --formta; did you mean --format?\nTry 'phuchoi restore --help'.\n",
  ],
  [['restore', '--bad'], "phuchoi restore: unknown option --bad\nTry 'phuchoi restore --help'.\n"],
])('%j is wrong use: one line and a hint', async (args, stderr) => {
  expect(await run(args)).toEqual({ exitCode: 1, stdout: '', stderr })
})

test('an input problem is one line that names the file and the reason', async () => {
  expect(await run(['restore', '/none.txt'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'phuchoi: /none.txt: no such file or folder\n',
  })
})

test('an error of the program itself is told without a stack, unless asked for', async () => {
  const broken = () => {
    const stub = stubToolbox()
    return { ...stub, toolbox: { ...stub.toolbox, createRestorer: () => Promise.reject(new Error('oh no')) } }
  }
  expect(await run(['restore'], {}, broken())).toEqual({
    exitCode: 70,
    stdout: '',
    stderr: 'phuchoi: internal error: oh no\nSet PHUCHOI_DEBUG=1 to see where.\n',
  })
  const { stderr } = await run(['restore'], { env: { PHUCHOI_DEBUG: '1' } }, broken())
  expect(stderr).toContain('run.test.ts')
})
