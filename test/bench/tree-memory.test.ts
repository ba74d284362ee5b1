import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, test as vitestTest } from 'vitest'
import { treeMemory } from '../../bench/tree-memory.ts'

const test = vitestTest.skipIf(!existsSync(`/proc/${process.pid}/smaps_rollup`))

/** A program that holds so many megabytes, and starts the same with the rest of the list. */
const HOLD = `const [megabytes, ...rest] = process.argv.slice(1).map(Number)
const held = Buffer.alloc(megabytes * 2 ** 20, 1)
const { spawn } = require('node:child_process')
if (rest.length > 0) spawn(process.execPath, ['--eval', process.env.HOLD, ...rest], { stdio: ['pipe', 'inherit', 'inherit'] })
process.stdin.on('end', () => process.exit()).resume()
console.log(held.length)`

async function memoryOf(...megabytes: readonly number[]): Promise<number> {
  const program = spawn(process.execPath, ['--eval', HOLD, ...megabytes.map(String)], {
    env: { ...process.env, HOLD },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let lines = 0
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    lines += text.split('\n').length - 1
  })
  while (lines < megabytes.length) await once(program.stdout, 'data')
  const memory = treeMemory(program.pid!)
  program.kill('SIGKILL')
  return memory / 2 ** 20
}

test('the memory of all processes counts that a program has started', async () => {
  expect(await memoryOf(10)).toBeLessThan(150)
  expect(await memoryOf(10, 50, 300)).toBeGreaterThan(360)
})

test('a process that has ended takes none', async () => {
  const program = spawn(process.execPath, ['--eval', ''])
  await once(program, 'close')
  expect(treeMemory(program.pid!)).toBe(0)
})
