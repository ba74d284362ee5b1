import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { prepareOutput } from '../../src/cli/write-output.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { memoryIo } from './stand-ins.ts'

const folder = temporaryFolder()
const { io } = memoryIo()
const prepare = (file: string | undefined, inputs: readonly string[] = []) => prepareOutput(file, inputs, io)

test.each([undefined, '-'])('%s is standard output', async (file) => {
  const { io: own, written } = memoryIo()
  await prepareOutput(file, [], own)('một')
  expect(written.stdout).toBe('một')
})

test('nothing is touched before something is written', () => {
  const out = folder.file('out.txt', 'old')
  prepare(out)
  expect(readFileSync(out, 'utf8')).toBe('old')
})

test('a new file is written, and nothing is left beside it', async () => {
  const out = folder.path('out.txt')
  await prepare(out)('một')
  expect(readFileSync(out, 'utf8')).toBe('một')
  expect(readdirSync(dirname(out))).toEqual(['out.txt'])
})

test('an old file is replaced and keeps its permissions', async () => {
  const out = folder.file('out.txt', 'old')
  chmodSync(out, 0o640)
  await prepare(out)('new')
  expect(readFileSync(out, 'utf8')).toBe('new')
  expect(statSync(out).mode & 0o777).toBe(0o640)
})

test('a symbolic link stays one', async () => {
  const target = folder.file('target.txt', 'old')
  symlinkSync(target, folder.path('link.txt'))
  await prepare(folder.path('link.txt'))('new')
  expect(lstatSync(folder.path('link.txt')).isSymbolicLink()).toBe(true)
  expect(readFileSync(target, 'utf8')).toBe('new')
})

test('a symbolic link to a file that is not there yet stays one too', async () => {
  symlinkSync(folder.path('target.txt'), folder.path('link.txt'))
  await prepare(folder.path('link.txt'))('new')
  expect(lstatSync(folder.path('link.txt')).isSymbolicLink()).toBe(true)
  expect(readFileSync(folder.path('target.txt'), 'utf8')).toBe('new')
})

test('a device is written to, not replaced', async () => {
  await prepare('/dev/null')('một')
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

test('a folder is refused', () => {
  mkdirSync(folder.path('out'))
  expect(() => prepare(folder.path('out'))).toThrow(
    expect.objectContaining({ exitCode: 3, message: `${folder.path('out')}: is a folder; name a file in it` }),
  )
})

test('a file in a folder that is missing is refused', () => {
  expect(() => prepare(folder.path('none/out.txt'))).toThrow(
    expect.objectContaining({
      exitCode: 3,
      message: `${folder.path('none/out.txt')}: there is no folder ${folder.path('none')}`,
    }),
  )
})

test('a path through a file is refused', () => {
  const file = `${folder.file('page.txt', '')}/out.txt`
  expect(() => prepare(file)).toThrow(expect.objectContaining({ exitCode: 3 }))
})

test('the input is refused under any of its names', () => {
  const input = folder.file('page.txt', 'một')
  linkSync(input, folder.path('hard.txt'))
  symlinkSync(input, folder.path('soft.txt'))
  for (const name of ['page.txt', './page.txt', 'hard.txt', 'soft.txt']) {
    expect(() => prepare(folder.path(name), [input])).toThrow(
      expect.objectContaining({ exitCode: 3, message: expect.stringContaining('is the input itself') }),
    )
  }
})

test('the input is refused when it comes in as standard input', () => {
  const input = folder.file('page.txt', 'một')
  const descriptor = openSync(input, 'r')
  const piped = memoryIo({ stdinDescriptor: descriptor }).io
  expect(() => prepareOutput(input, ['-'], piped)).toThrow('is the input itself (standard input)')
  closeSync(descriptor)
})

test('a write that fails is told, and leaves nothing behind', async () => {
  const out = folder.path('out.txt')
  const write = prepare(out)
  mkdirSync(out)
  await expect(write('một')).rejects.toMatchObject({ exitCode: 3 })
  expect(readdirSync(dirname(out))).toEqual(['out.txt'])
})

test('pieces are written one by one, and the old file stays until the last', async () => {
  const out = folder.file('out.txt', 'old')
  const seen: string[] = []
  const pieces = function* () {
    for (const piece of ['một ', 'hai ', 'ba']) {
      seen.push(readFileSync(out, 'utf8'))
      yield piece
    }
  }
  await prepare(out)(pieces())
  expect(seen).toEqual(['old', 'old', 'old'])
  expect(readFileSync(out, 'utf8')).toBe('một hai ba')
})

test('no piece at all is an empty file', async () => {
  const out = folder.path('out.txt')
  await prepare(out)([])
  expect(readFileSync(out, 'utf8')).toBe('')
})

test('an error on the way leaves the old file and nothing beside it', async () => {
  const out = folder.file('out.txt', 'old')
  const pieces = function* () {
    yield 'một'
    throw new RangeError('oh no')
  }
  await expect(prepare(out)(pieces())).rejects.toThrow('oh no')
  expect(readFileSync(out, 'utf8')).toBe('old')
  expect(readdirSync(dirname(out))).toEqual(['out.txt'])
})

test('a piece waits until the one before is taken', async () => {
  const order: string[] = []
  const slow = { isTTY: false, write: async (text: string) => void order.push(`took ${text}`) }
  const pieces = function* () {
    for (const piece of ['một', 'hai']) {
      order.push(`made ${piece}`)
      yield piece
    }
  }
  await prepareOutput('-', [], { ...io, stdout: slow })(pieces())
  expect(order).toEqual(['made một', 'took một', 'made hai', 'took hai'])
})
