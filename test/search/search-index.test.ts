import { readFileSync, writeFileSync } from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import { expect, test } from 'vitest'
import { buildIndex, openIndex, type SearchHit, type SearchOptions, searchIndex } from '../../src/search/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { CHUNKS } from './archive.ts'

const folder = temporaryFolder()

async function search(query: string, options?: SearchOptions): Promise<SearchHit[]> {
  const file = folder.path('index')
  await buildIndex(file, CHUNKS)
  const index = openIndex(file)
  try {
    return searchIndex(index, query, options)
  } finally {
    index.close()
  }
}

const found = async (query: string, options?: SearchOptions) =>
  (await search(query, options)).map(({ id, match }) => `${id} ${match}`)

test('a hit says what was found, and where', async () => {
  const [hit] = await search('hòa giải cơ sở')
  expect(hit).toEqual({
    id: 'bao-cao.pdf#2',
    document: 'bao-cao.pdf',
    documentNumber: 1,
    type: 'BÁO CÁO',
    code: '312/BC-UBND',
    issued: '2023-12-14',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU',
    subject: 'Kết quả xây dựng nông thôn mới năm 2023',
    kind: 'body',
    headings: [{ label: '2', title: 'Hạn chế' }],
    pages: [1, 1],
    snippet: {
      text: '2. Hạn chế Hoà giải cơ sở còn chậm; dê ăn cỏ ngoài bãi. Theo Nghị định số 61/2018/NĐ-CP.',
      hits: [[11, 25]],
    },
    match: 'exact',
    score: expect.any(Number),
  })
})

test('words with the marks that were typed come before words with others', async () => {
  expect(await found('đề án')).toEqual(['bao-cao.pdf#1 exact', 'bao-cao.pdf#2 folded'])
  expect(await found('dê ăn')).toEqual(['bao-cao.pdf#2 exact', 'bao-cao.pdf#1 folded'])
})

test('words without marks find all', async () => {
  expect((await found('de an')).toSorted()).toEqual(['bao-cao.pdf#1 folded', 'bao-cao.pdf#2 folded'])
})

test('some marks decide as far as they go', async () => {
  expect(await found('đề an')).toEqual(['bao-cao.pdf#1 exact', 'bao-cao.pdf#2 folded'])
})

test('where the tone stands does not matter', async () => {
  const both = ['cong-van.pdf#header exact', 'bao-cao.pdf#2 exact']
  expect(await found('hòa giải')).toEqual(both)
  expect(await found('HOÀ GIẢI')).toEqual(both)
  expect(await found('hòa giải'.normalize('NFD'))).toEqual(both)
})

test('all words have to be there, or any if that is asked for', async () => {
  expect(await found('lúa tiết kiệm')).toEqual([])
  expect((await found('lúa tiết kiệm', { match: 'any' })).map((hit) => hit.split('#')[0])).toEqual(
    expect.arrayContaining(['khong-ngay.pdf', 'ke-hoach.pdf']),
  )
})

test('words in quotes follow each other', async () => {
  expect(await found('"nông thôn mới"')).toEqual(['bao-cao.pdf#header exact', 'bao-cao.pdf#1 exact'])
  expect(await found('"mới nông thôn"')).toEqual([])
})

test('the parts of a code follow each other', async () => {
  expect(await found('61/2018/NĐ-CP')).toEqual(['bao-cao.pdf#2 exact'])
  expect(await found('61/2018/nd-cp')).toEqual(['bao-cao.pdf#2 folded'])
})

test('a star stands for the rest of a word', async () => {
  expect((await found('ngh*')).toSorted()).toEqual(['bao-cao.pdf#2 folded', 'cong-van.pdf#1 folded'])
  expect(await found('ngh')).toEqual([])
})

test('typos are forgiven if that is asked for', async () => {
  expect(await found('mùua vvụ')).toEqual([])
  expect(await found('phuong huonh thuong xuyyen', { typos: true })).toEqual([])
  expect(await found('thuong xuyyen', { typos: true })).toEqual(['ke-hoach.pdf#1 typo'])
})

test.each([
  [{ type: 'bc' }, ['bao-cao.pdf', 'khong-ngay.pdf']],
  [{ type: 'Báo cáo' }, ['bao-cao.pdf', 'khong-ngay.pdf']],
  [{ type: 'cong van' }, ['cong-van.pdf']],
  [{ from: '2024-03-01' }, ['cong-van.pdf', 'ke-hoach.pdf']],
  [{ to: '2023-12-31' }, ['bao-cao.pdf']],
  [{ from: '2024-01-01', to: '2024-06-30' }, ['ke-hoach.pdf']],
  [{ issuer: 'vân đông' }, ['cong-van.pdf']],
  [{ issuer: 'dong van' }, []],
] as const)('%j', async (filters, documents) => {
  const hits = await search('năm* nội* mùa* v* th* s*', { ...filters, match: 'any', limit: 100 })
  expect([...new Set(hits.map(({ document }) => document))].toSorted()).toEqual(documents)
})

test('the limit holds', async () => {
  expect(await found('v* th* s*', { match: 'any', limit: 2 })).toHaveLength(2)
})

test.each(['', '  ', '!?', '"', '""', '*'])('%j finds nothing', async (query) => {
  expect(await found(query)).toEqual([])
})

test.each(['AND', 'a OR (b', 'NEAR(x', "x' --", '{text}: y', '^z', 'a:b'])('%j is no syntax', async (query) => {
  expect(Array.isArray(await search(query))).toBe(true)
})

test('several may search at once', async () => {
  const file = folder.path('index')
  await buildIndex(file, CHUNKS)
  const indexes = [openIndex(file), openIndex(file)]
  const counts = indexes.map((index) => searchIndex(index, 'nông thôn').length)
  for (const index of indexes) index.close()
  expect(counts).toEqual([2, 2])
})

test('an index knows how much is in it', async () => {
  const file = folder.path('index')
  await buildIndex(file, CHUNKS)
  const index = openIndex(file)
  expect([index.documents, index.chunks]).toEqual([4, CHUNKS.length])
  index.close()
})

test('what is no index is told', async () => {
  expect(() => openIndex(folder.path('missing'))).toThrow(`${folder.path('missing')}: no such index`)
  expect(() => openIndex(folder.file('text', 'no database, but long enough'))).toThrow('is no index of phuchoi')
  expect(() => openIndex(folder.file('empty', ''))).toThrow('is no index of phuchoi')
})

test('an index of another version is told', async () => {
  const file = folder.path('index')
  await buildIndex(file, CHUNKS)
  const database = new sqlite.Database(file)
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(() => openIndex(file)).toThrow('is an index of another version (99, not 1)')
})

test('a damaged index is told', async () => {
  const file = folder.path('index')
  await buildIndex(file, CHUNKS)
  writeFileSync(file, readFileSync(file).subarray(0, 9000))
  expect(() => openIndex(file)).toThrow('is no index of phuchoi')
})
