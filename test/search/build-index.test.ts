import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Chunk } from '../../src/chunks/index.ts'
import { buildIndex, openIndex, searchIndex } from '../../src/search/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { CHUNKS } from './archive.ts'

const folder = temporaryFolder()

test('the same chunks give the same file', async () => {
  await buildIndex(folder.path('one'), CHUNKS)
  await buildIndex(folder.path('two'), CHUNKS)
  expect(readFileSync(folder.path('one')).equals(readFileSync(folder.path('two')))).toBe(true)
})

test('it says how much is in it, and leaves nothing else', async () => {
  const file = folder.path('index')
  expect(await buildIndex(file, CHUNKS)).toEqual({ documents: 4, chunks: CHUNKS.length })
  expect(readdirSync(dirname(file))).toEqual(['index'])
})

test('an archive without text has an empty index', async () => {
  const file = folder.path('index')
  expect(await buildIndex(file, [])).toEqual({ documents: 0, chunks: 0 })
  const index = openIndex(file)
  expect(searchIndex(index, 'nông thôn')).toEqual([])
  index.close()
})

test('an index that cannot be finished leaves the one before', async () => {
  const file = folder.path('index')
  await buildIndex(file, CHUNKS)
  const before = readFileSync(file)
  async function* broken(): AsyncGenerator<Chunk> {
    yield* CHUNKS
    throw new Error('a tree cannot be read')
  }
  await expect(buildIndex(file, broken())).rejects.toThrow('a tree cannot be read')
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(dirname(file))).toEqual(['index'])
})

test('it can be broken off', async () => {
  const file = folder.path('index')
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(buildIndex(file, CHUNKS, { signal })).rejects.toThrow('enough')
  expect(readdirSync(dirname(file))).toEqual([])
})

test('a folder that is not there is told', async () => {
  await expect(buildIndex(folder.path('missing/index'), CHUNKS)).rejects.toThrow()
})
