import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFolders, clearTemporary, makeFolders, removeTemporary } from '../../src/archive/folders.ts'
import { ArchiveError } from '../../src/archive/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
const make = (name: string) => {
  mkdirSync(folder.path(name), { recursive: true })
  return folder.path(name)
}

describe('an archive and its output', () => {
  it('may be apart, and the output in the archive, there or not', () => {
    checkFolders(make('in'), folder.path('out'))
    checkFolders(make('in'), make('out'))
    checkFolders(make('in'), folder.path('in/out/deep'))
  })

  it.each<[what: string, archive: () => string, output: () => string, reason: string]>([
    ['missing archive', () => folder.path('in'), () => folder.path('out'), 'no such folder'],
    ['archive that is a file', () => folder.file('in', ''), () => folder.path('out'), 'is a file, not a folder'],
    ['output that is a file', () => make('in'), () => folder.file('out', ''), 'is a file, not a folder'],
    ['output that is the archive', () => make('in'), () => `${folder.path('in')}/.`, 'is the output folder as well'],
    ['archive in the output', () => make('out/in'), () => folder.path('out'), 'lies in the output folder'],
  ])('not a %s', (_, archive, output, reason) => {
    const [from, to] = [archive(), output()]
    expect(() => checkFolders(from, to)).toThrow(ArchiveError)
    expect(() => checkFolders(from, to)).toThrow(reason)
  })

  it('are known behind links', () => {
    symlinkSync(make('in'), folder.path('link'))
    expect(() => checkFolders(folder.path('in'), folder.path('link'))).toThrow('is the output folder as well')
    expect(() => checkFolders(make('in/deep'), folder.path('link'))).toThrow('lies in the output folder')
  })

  it('are told apart by whole names', () => {
    checkFolders(make('archive-2'), make('archive'))
  })
})

it('an output folder that cannot be made is told', () => {
  expect(() => makeFolders(`${folder.file('file', '')}/out`)).toThrow(
    expect.objectContaining({ kind: 'output', reason: 'a part of the path is not a folder' }),
  )
})

describe('temporary files', () => {
  it('of killed runs are taken away, and then their folder', () => {
    makeFolders(folder.path('out'))
    folder.file('out/_phuchoi/tmp/a', '')
    mkdirSync(folder.path('out/_phuchoi/tmp/b'))
    clearTemporary(folder.path('out'), 0)
    removeTemporary(folder.path('out'))
    expect(readdirSync(folder.path('out/_phuchoi'))).toEqual([])
  })

  it('that are not old enough stay', () => {
    makeFolders(folder.path('out'))
    folder.file('out/_phuchoi/tmp/a', '')
    clearTemporary(folder.path('out'), 60_000)
    removeTemporary(folder.path('out'))
    expect(readdirSync(folder.path('out/_phuchoi/tmp'))).toEqual(['a'])
  })
})
