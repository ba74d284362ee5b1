import { expect, test } from 'vitest'
import { runEval } from '../../../src/cli/commands/eval-command.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()

async function evaluate(args: readonly string[], stdin = '') {
  const { io, written } = memoryIo({ stdin })
  const { asked, toolbox } = stubToolbox()
  const exitCode = await runEval(args, io, toolbox)
  return { exitCode, ...written, asked }
}

const gold = () => folder.file('gold.txt', 'Báo cáo\nsố 5 tỉnh\n')
const garbled = () => folder.file('garbled.txt', 'Bao cao\ns6 5 tinh\n')

test('without RESTORED the garbled text is restored first', async () => {
  const { exitCode, stdout } = await evaluate([gold(), garbled(), '--json'])
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ words: 5, rawWordAccuracy: 20, wordAccuracy: 80, numberAccuracy: 100 })
})

test('dictionaries and models reach the restorer', async () => {
  const names = folder.file('names.txt', 'OCOP\n')
  const channel = folder.file('channel.txt', 'unseen\t9\n')
  const { asked } = await evaluate([gold(), garbled(), '--dictionary', names, '--channel', channel])
  expect(asked).toEqual([
    {
      resources: {
        dictionaries: [{ file: names, text: 'OCOP\n' }],
        channel: { file: channel, text: 'unseen\t9\n' },
      },
    },
  ])
})

test('RESTORED is scored as it is', async () => {
  const restored = folder.file('restored.txt', 'Báo cáo\nsố 5 tình\n')
  const { stdout } = await evaluate([gold(), garbled(), restored, '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ wordAccuracy: 80, errorClasses: { tone: 1, 'left-as-read': 0 } })
})

test('RESTORED may come in on standard input', async () => {
  const { stdout } = await evaluate([gold(), garbled(), '-', '--json'], 'Báo cáo\nsố 5 tỉnh\n')
  expect(JSON.parse(stdout).wordAccuracy).toBe(100)
})

test('the table names the scores and the classes of errors', async () => {
  const { stdout, stderr } = await evaluate([gold(), garbled()])
  expect(stdout).toMatch(/^word accuracy +20\.00 % +80\.00 %$/m)
  expect(stdout).toMatch(/^footnote marks +0 of 0 found, 0 wrong$/m)
  expect(stdout).toMatch(/^ {2}left as read +1$/m)
  expect(stderr).toBe('')
})

test('--errors lists the most frequent errors', async () => {
  expect((await evaluate([gold(), garbled(), '--errors', '1'])).stdout).toMatch(/^ +1 {2}số → s6 {2}\(left as read\)$/m)
  const { stdout } = await evaluate([gold(), garbled(), '--errors', '1', '--json'])
  expect(JSON.parse(stdout).confusions).toEqual([{ gold: 'số', restored: 's6', errorClass: 'left-as-read', count: 1 }])
})

test('without --errors there is no list', async () => {
  expect((await evaluate([gold(), garbled()])).stdout).not.toContain('→')
  expect(JSON.parse((await evaluate([gold(), garbled(), '--json'])).stdout)).not.toHaveProperty('confusions')
})

test('line counts that differ are told on standard error', async () => {
  const { exitCode, stderr } = await evaluate([gold(), garbled(), '-'], 'Báo cáo\n')
  expect(exitCode).toBe(0)
  expect(stderr).toBe('phuchoi: line counts differ, the scores mean little: gold 3, garbled 3, restored 2\n')
})

test.each([
  [[], 'takes GOLD, GARBLED and perhaps RESTORED; 0 given'],
  [['a'], 'takes GOLD, GARBLED and perhaps RESTORED; 1 given'],
  [['a', 'b', 'c', 'd'], 'takes GOLD, GARBLED and perhaps RESTORED; 4 given'],
  [['-', '-'], 'only one of the files can be standard input'],
  [['a', 'b', 'c', '--channel', 'd'], 'dictionaries and models are for restoring GARBLED: leave RESTORED out'],
  [['a', 'b', '--channel', '-'], '--channel takes a file, not -'],
  [['a', 'b', '--errors', 'all'], "--errors takes a whole number from 0 on, not 'all'"],
])('%j is wrong use', async (args, message) => {
  await expect(evaluate(args)).rejects.toMatchObject({ exitCode: 1, message })
})
