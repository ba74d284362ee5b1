import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { removeTemporaries, writeOutputs } from '../../../src/archive/document/write-outputs.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const disk = vi.hoisted(() => ({ isFull: false }))
vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>()
  const open: typeof actual.open = async (...args) => {
    const handle = await actual.open(...args)
    if (!disk.isFull) return handle
    handle.sync = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'fsync' }))
    return handle
  }
  return { ...actual, open }
})
afterEach(() => {
  disk.isFull = false
})

const folder = temporaryFolder()
const output = () => folder.path('out')
const read = (path: string) => readFileSync(folder.path(`out/${path}`), 'utf8')
const temporaries = () => readdirSync(folder.path('out/_phuchoi/tmp'))

test('files are written into folders that are made for them, and nothing else is left', async () => {
  const files = new Map<string, string | Uint8Array>([
    ['a/b.pdf.md', '# tỉnh\n'],
    ['_phuchoi/details/b.gz', Buffer.from([1, 2])],
  ])
  await writeOutputs(output(), files)
  expect(read('a/b.pdf.md')).toBe('# tỉnh\n')
  expect(readFileSync(folder.path('out/_phuchoi/details/b.gz'))).toEqual(Buffer.from([1, 2]))
  expect(temporaries()).toEqual([])
})

test('an earlier output is replaced', async () => {
  await writeOutputs(output(), new Map([['b.md', 'old']]))
  await writeOutputs(output(), new Map([['b.md', 'new']]))
  expect(read('b.md')).toBe('new')
})

test('where one file cannot be written, none is, and the reason is told', async () => {
  mkdirSync(folder.path('out/c.md'), { recursive: true })
  const files = new Map([
    ['b.md', 'b'],
    ['c.md', 'c'],
  ])
  await expect(writeOutputs(output(), files)).rejects.toMatchObject({ kind: 'output', message: 'c.md: is a folder' })
  expect(existsSync(folder.path('out/b.md'))).toBe(false)
  expect(temporaries()).toEqual([])
})

test('a path through a file is told', async () => {
  mkdirSync(output())
  writeFileSync(folder.path('out/b.pdf'), '')
  const writing = writeOutputs(output(), new Map([['b.pdf/c.md', 'c']]))
  await expect(writing).rejects.toMatchObject({
    kind: 'output',
    message: 'b.pdf/c.md: there is something of that name already',
  })
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is told', async () => {
  mkdirSync(output(), { mode: 0o500 })
  const writing = writeOutputs(output(), new Map([['b.md', 'b']]))
  await expect(writing).rejects.toMatchObject({ kind: 'output', message: '_phuchoi/tmp: permission denied' })
  chmodSync(output(), 0o700)
})

test('a full disk is told, and nothing is left', async () => {
  disk.isFull = true
  const files = new Map([
    ['b.md', 'b'],
    ['c.md', 'c'],
  ])
  const message = 'b.md: no space left on the disk'
  await expect(writeOutputs(output(), files)).rejects.toMatchObject({ kind: 'output', message })
  expect(temporaries()).toEqual([])
})

test('what an ended document left is removed, and nothing of another', async () => {
  mkdirSync(folder.path('out/_phuchoi/tmp'), { recursive: true })
  for (const name of ['one-0', 'one-1', 'other-0']) writeFileSync(folder.path(`out/_phuchoi/tmp/${name}`), '')
  await removeTemporaries(output(), 'one')
  expect(temporaries()).toEqual(['other-0'])
})

test('there may be nothing to remove', async () => {
  await expect(removeTemporaries(output(), 'one')).resolves.toBeUndefined()
})
