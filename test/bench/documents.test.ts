import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDocuments } from '../../bench/documents.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

const folder = temporaryFolder()

test('gold documents come first, then the scans of each fixture', () => {
  for (const name of ['000', '001']) {
    write(folder.path(join('gold', `${name}.gold.txt`)), `gold ${name}`)
    write(folder.path(join('gold', `${name}.garbled.txt`)), `garbled ${name}`)
  }
  for (const scan of ['b/good', 'b/poor', 'a/poor']) {
    write(folder.path(join('fixtures', scan, 'gold.txt')), `gold ${scan}`)
    write(folder.path(join('fixtures', scan, 'garbled.txt')), `garbled ${scan}`)
  }
  write(folder.path(join('fixtures', 'forms/c', 'gold.txt')), 'a form has one scan, and is for the tree alone')
  write(folder.path(join('fixtures', 'forms/c', 'garbled.txt')), 'a form')
  const documents = loadDocuments({ gold: folder.path('gold'), fixtures: folder.path('fixtures') })
  expect(documents.map(({ name, group, leaveOut }) => [name, group, leaveOut])).toEqual([
    ['000', 'gold', '000'],
    ['001', 'clean', undefined],
    ['a, poor', 'fixtures poor', undefined],
    ['b, good', 'fixtures good', undefined],
    ['b, poor', 'fixtures poor', undefined],
  ])
  expect(documents[2]).toMatchObject({ gold: 'gold a/poor', garbled: 'garbled a/poor' })
})

test('folders that are missing hold no documents', () => {
  expect(loadDocuments({ gold: folder.path('gold'), fixtures: folder.path('fixtures') })).toEqual([])
})
