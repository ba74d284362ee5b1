import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadStructuredDocuments } from '../../../bench/structure/documents.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()

function write(path: string, text: string): void {
  mkdirSync(dirname(folder.path(path)), { recursive: true })
  writeFileSync(folder.path(path), text)
}

function writeScan(path: string, structure: string, garbled = 'read'): void {
  write(join(path, 'gold.txt'), 'printed')
  write(join(path, 'garbled.txt'), garbled)
  write(join(path, 'labels.txt'), 'p\n')
  write(structure, '{"outline": []}')
}

test('a scan comes as it was read and as it was printed, a text that was never scanned once', () => {
  for (const quality of ['good', 'poor']) writeScan(`fixtures/a/${quality}`, 'fixtures/a/structure.json')
  writeScan('fixtures/forms/b', 'fixtures/forms/b/structure.json', 'printed')
  writeScan('fixtures/forms/c', 'fixtures/forms/c/structure.json')
  write('fixtures/forms/held-out.txt', 'c\n')
  write('gold/000.gold.txt', 'printed')
  write('gold/000.garbled.txt', 'read')
  write('gold/000.labels.txt', 'p\n')
  write('gold/000.struct.json', '{"outline": []}')

  const documents = loadStructuredDocuments({ gold: folder.path('gold'), fixtures: folder.path('fixtures') })
  expect(documents.map(({ name, group, input }) => [name, group, input.garbled])).toEqual([
    ['000', 'gold', 'read'],
    ['a, good', 'fixtures good', 'read'],
    ['a, good, printed', 'fixtures, printed text', 'printed'],
    ['a, poor', 'fixtures poor', 'read'],
    ['b', 'forms', 'printed'],
    ['c', 'held-out forms', 'read'],
    ['c, printed', 'held-out forms, printed text', 'printed'],
  ])
  expect(documents[0]).toMatchObject({ input: { leaveOut: '000' }, truth: { labels: 'p\n' } })
})

test('a document without structure or labels is left out', () => {
  write('other/gold/003.gold.txt', 'printed')
  write('other/gold/003.garbled.txt', 'read')
  expect(loadStructuredDocuments({ gold: folder.path('other/gold'), fixtures: folder.path('other') })).toEqual([])
})
