import { expect, test } from 'vitest'
import { coldStart, firstPassWordsPerSecond, measureTelling, peakMemory, wordsPerSecond } from '../../bench/timing.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
const MEBIBYTE = 2 ** 20

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

test('speed is words by the time they take', () => {
  const restore = (text: string) => {
    busy(10)
    return text
  }
  const speed = wordsPerSecond(restore, 'một hai ba', 0.05)
  expect(speed).toBeLessThanOrEqual(300)
  expect(speed).toBeGreaterThan(100)
})

test('the first pass is not measured on the text before', () => {
  const seen: string[] = []
  const speed = firstPassWordsPerSecond(
    (text) => {
      seen.push(text)
      busy(text === 'một hai' ? 10 : 500)
      return text
    },
    'x',
    'một hai',
  )
  expect(seen).toEqual(['x', 'một hai'])
  expect(speed).toBeGreaterThan(5)
})

test('a cold start takes at least as long as the program works', async () => {
  const script = folder.file('slow.mjs', 'const end = Date.now() + 100\nwhile (Date.now() < end);')
  expect(await coldStart({ script, args: [] }, 1)).toBeGreaterThan(0.1)
})

test('peak memory covers what the program held, and not what this one holds', async () => {
  const ballast = Buffer.alloc(400 * MEBIBYTE, 1)
  const script = folder.file('large.mjs', `globalThis.held = Buffer.alloc(${100 * MEBIBYTE}, 1)`)
  const bytes = await peakMemory({ script, args: [] })
  expect(bytes).toBeGreaterThan(100 * MEBIBYTE)
  expect(bytes).toBeLessThan(ballast.length)
})

test('a program that fails is an error', async () => {
  const script = folder.file('bad.mjs', 'process.exit(3)')
  await expect(coldStart({ script, args: [] }, 1)).rejects.toThrow('ended with 3')
})

test('a program is looked at whenever it has told a line', async () => {
  const script = folder.file(
    'telling.mjs',
    "process.stderr.write('one\\ntw'); setTimeout(() => console.error('o'), 20)",
  )
  const told: string[] = []
  const run = await measureTelling({ script, args: [] }, 30, (line, id) => told.push(`${line} ${id > 0}`))
  expect(told).toEqual(['one true', 'two true'])
  expect(run!.peakBytes).toBeGreaterThan(10 * MEBIBYTE)
  expect(run!.seconds).toBeGreaterThan(0.02)
})
