import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { expect, it } from 'vitest'
import { ArchiveError } from '../../src/archive/index.ts'
import { takeLock } from '../../src/archive/lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
const path = () => folder.path('lock')
const leave = (holder: object) => writeFileSync(path(), JSON.stringify({ host: hostname(), token: 'x', ...holder }))

it('is held by one at a time', () => {
  const giveBack = takeLock(path())
  expect(() => takeLock(path())).toThrow(
    new ArchiveError('locked', path(), `another run (process ${process.pid}) writes this folder`),
  )
  giveBack()
  expect(readdirSync(folder.path(''))).toEqual([])
  takeLock(path())()
})

it('of a process that ended is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  leave({ process: pid, began: null })
  const giveBack = takeLock(path())
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ process: process.pid })
  giveBack()
  expect(readdirSync(folder.path(''))).toEqual([])
})

it.skipIf(!existsSync('/proc/self/stat'))('of a process whose number another has now is taken over', () => {
  leave({ process: process.pid, began: '1' })
  takeLock(path())()
})

it('of a process that runs is not', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  leave({ process: child.pid, began: null })
  expect(() => takeLock(path())).toThrow(`another run (process ${child.pid}) writes this folder`)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  takeLock(path())()
})

it('of another machine is not, and what to do is said', () => {
  leave({ host: 'another', process: 1, began: null })
  const reason = 'another run (process 1 on another) writes this folder'
  const hint = `If that run is gone, delete ${path()}.`
  expect(() => takeLock(path())).toThrow(expect.objectContaining({ reason, hint }))
})

it('that says nothing is taken over', () => {
  writeFileSync(path(), '')
  takeLock(path())()
})

it('that another took over is not given back', () => {
  const giveBack = takeLock(path())
  leave({ process: 1 })
  giveBack()
  expect(existsSync(path())).toBe(true)
})
