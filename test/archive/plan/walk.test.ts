import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArchiveError } from '../../../src/archive/index.ts'
import { type WalkOptions, walkArchive } from '../../../src/archive/plan/walk.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()

const write = (...names: readonly string[]) => {
  for (const name of names) {
    mkdirSync(dirname(folder.path(name)), { recursive: true })
    writeFileSync(folder.path(name), name)
  }
}
const link = (target: string, name: string) => symlinkSync(target, folder.path(name))
const walk = (options?: WalkOptions) => walkArchive(folder.path(''), options)
const inputs = async (options?: WalkOptions) => (await walk(options)).files.map(({ input }) => input)

it('finds files at any depth, sorted by code units, with their size and time', async () => {
  write('b/c.txt', 'b.txt', 'B.txt', 'a/z/y.txt', 'đ.txt')
  utimesSync(folder.path('b.txt'), 12, 34.5)
  const { files, ...rest } = await walk()
  expect(files.map(({ input }) => input)).toEqual(['B.txt', 'a/z/y.txt', 'b.txt', 'b/c.txt', 'đ.txt'])
  expect(files[2]).toEqual({ input: 'b.txt', size: 5, modified: 34_500 })
  expect(rest).toEqual({ unreadable: [], passedOver: [] })
})

it('finds nothing in an empty folder', async () => {
  expect(await walk()).toEqual({ files: [], unreadable: [], passedOver: [] })
})

describe('names', () => {
  it('of one word composed and decomposed are two', async () => {
    const name = 'báo cáo.txt'
    write(name.normalize('NFC'), name.normalize('NFD'))
    expect(await inputs()).toEqual([name.normalize('NFD'), name.normalize('NFC')])
  })

  it('may have blanks, line ends and 255 bytes', async () => {
    const names = [' hai  dấu cách ', 'dòng\nmới', `${'ế'.repeat(85)}`].sort()
    write(...names)
    expect(await inputs()).toEqual(names)
  })

  it('that are no UTF-8 are said, those of folders for each file in them, and stay apart', async () => {
    const root = Buffer.from(`${folder.path('')}/`)
    const bytes = (name: string) => Buffer.concat([root, Buffer.from(name, 'latin1')])
    writeFileSync(bytes('b\xe1o.txt'), '')
    writeFileSync(bytes('b\xe2o.txt'), '')
    mkdirSync(bytes('c\xf4ng'))
    writeFileSync(bytes('c\xf4ng/a.txt'), '')
    const { files, unreadable } = await walk()
    // Not left to what clears up after tests, which knows names as texts.
    rmSync(bytes('c\xf4ng'), { recursive: true })
    rmSync(bytes('b\xe1o.txt'))
    rmSync(bytes('b\xe2o.txt'))
    expect(files).toEqual([])
    const reason = 'its path is not valid UTF-8; rename it'
    expect(unreadable).toEqual([
      { input: 'b\udce1o.txt', reason },
      { input: 'b\udce2o.txt', reason },
      { input: 'c\udcf4ng/a.txt', reason },
    ])
  })
})

describe('links', () => {
  it('to what lies elsewhere are followed', async () => {
    write('in/a.txt', 'elsewhere/b.txt', 'elsewhere/c/d.txt')
    link('../elsewhere/b.txt', 'in/b.txt')
    link('../elsewhere/c', 'in/c')
    expect((await walkArchive(folder.path('in'))).files.map(({ input }) => input)).toEqual([
      'a.txt',
      'b.txt',
      'c/d.txt',
    ])
  })

  it('to what lies in the archive are said, and it is done under its own path', async () => {
    write('z/a.txt')
    link('z/a.txt', 'a.txt')
    link('z', 'b')
    expect(await walk()).toMatchObject({
      files: [{ input: 'z/a.txt' }],
      passedOver: [
        { input: 'a.txt', reason: 'is the same as z/a.txt, by a link' },
        { input: 'b', reason: 'is the same as z, by a link' },
      ],
    })
  })

  it('that lead to the same thing elsewhere give it once, under the first of them', async () => {
    write('elsewhere/a.txt', 'in/own.txt')
    for (const name of ['in/x', 'in/y']) link('../elsewhere', name)
    const { files, passedOver } = await walkArchive(folder.path('in'))
    expect(files.map(({ input }) => input)).toEqual(['own.txt', 'x/a.txt'])
    expect(passedOver).toEqual([{ input: 'y', reason: 'is the same as x, by a link' }])
  })

  it('in a loop are cut', async () => {
    write('in/a/b/c.txt', 'elsewhere/d.txt')
    link('..', 'in/a/up')
    link('../..', 'in/a/b/upper')
    link('../../..', 'in/a/b/above')
    link('../elsewhere', 'in/out')
    link('../in/a', 'elsewhere/back')
    const { files, passedOver, unreadable } = await walkArchive(folder.path('in'))
    expect(files.map(({ input }) => input)).toEqual(['a/b/c.txt', 'out/d.txt'])
    expect(unreadable).toEqual([])
    expect(passedOver).toEqual([
      { input: 'a/b/above', reason: 'is a link to a folder that holds the archive' },
      { input: 'a/b/upper', reason: 'is the same as the archive itself, by a link' },
      { input: 'a/up', reason: 'is the same as the archive itself, by a link' },
      { input: 'out/back', reason: 'is the same as a, by a link' },
    ])
  })

  it('that lead nowhere or to themselves are failures', async () => {
    link('nowhere', 'a')
    link('b', 'b')
    expect((await walk()).unreadable).toEqual([
      { input: 'a', reason: 'leads to nothing: a broken link, or removed meanwhile' },
      { input: 'b', reason: 'is a link that leads to itself' },
    ])
  })

  it('of the hard kind are names of their own', async () => {
    write('a.txt')
    linkSync(folder.path('a.txt'), folder.path('b.txt'))
    expect(await inputs()).toEqual(['a.txt', 'b.txt'])
  })
})

describe('the output folder', () => {
  it('is left out where it lies in the archive, also behind links', async () => {
    write('a.txt', 'b/out/c.txt', 'b/d.txt')
    link('b/out', 'x')
    link('b/out/c.txt', 'y')
    const { files, passedOver } = await walk({ output: folder.path('b/out') })
    expect(files.map(({ input }) => input)).toEqual(['a.txt', 'b/d.txt'])
    expect(passedOver).toEqual(['x', 'y'].map((input) => ({ input, reason: 'is a link into the output folder' })))
  })

  it('is left out if it is named by a link', async () => {
    write('in/a.txt', 'in/out/c.txt')
    link('in/out', 'output')
    const { files } = await walkArchive(folder.path('in'), { output: folder.path('output') })
    expect(files.map(({ input }) => input)).toEqual(['a.txt'])
  })

  it('need not be there', async () => {
    write('a.txt')
    expect(await inputs({ output: folder.path('out') })).toEqual(['a.txt'])
  })
})

describe('the output of an earlier run', () => {
  const manifest = (name: string, header = '{"format":"phuchoi-manifest","version":1}\n') => {
    write(name)
    writeFileSync(folder.path(name), header)
  }

  it('is left out where it lies in the archive, also behind links, and that is said', async () => {
    write('in/a.txt', 'in/b/old/a.txt.md', 'in/b/old/_phuchoi/report.html', 'elsewhere/a.txt.md')
    manifest('in/b/old/_phuchoi/manifest.jsonl')
    manifest('elsewhere/_phuchoi/manifest.jsonl')
    link('b/old/a.txt.md', 'in/x')
    link('../elsewhere', 'in/y')
    const { files, passedOver } = await walkArchive(folder.path('in'), { output: folder.path('in/new') })
    expect(files.map(({ input }) => input)).toEqual(['a.txt'])
    expect(passedOver).toEqual([
      { input: 'b/old', reason: 'is the output of an earlier run' },
      { input: 'x', reason: 'is a link into the output of an earlier run' },
      { input: 'y', reason: 'is the output of an earlier run' },
    ])
  })

  it('is known by a manifest of any version, whatever follows its first line', async () => {
    manifest('old/_phuchoi/manifest.jsonl', '{"version":9,"more":[],"format":"phuchoi-manifest"}\n{"input":"a')
    expect(await walk()).toMatchObject({ files: [], passedOver: [{ input: 'old' }] })
  })

  it('is done but for what runs keep for themselves if it is the archive', async () => {
    write('a.txt.md', 'b/c.txt.md', '_phuchoi/details/00.json.gz')
    manifest('_phuchoi/manifest.jsonl')
    const { files, passedOver } = await walk()
    expect(files.map(({ input }) => input)).toEqual(['a.txt.md', 'b/c.txt.md'])
    expect(passedOver).toEqual([{ input: '_phuchoi', reason: 'is the output of an earlier run' }])
  })

  it('is not taken for one by its names alone', async () => {
    write('a/_phuchoi/manifest.jsonl', 'b/_phuchoi/report.html', 'c/_phuchoi', 'd/_phuchoi/manifest.jsonl/e.txt')
    manifest('f/_phuchoi/manifest.jsonl', '{"format":"phuchoi-index","version":1}\n')
    manifest('g/_phuchoi/manifest.jsonl', '')
    manifest('h/_phuchoi/manifest.jsonl', `${' '.repeat(2000)}{"format":"phuchoi-manifest","version":1}\n`)
    manifest('i/_phuchoi/deeper/manifest.jsonl')
    mkdirSync(folder.path('j/_phuchoi'), { recursive: true })
    execFileSync('mkfifo', [folder.path('j/_phuchoi/manifest.jsonl')])
    const { files, passedOver } = await walk()
    expect(files.map(({ input }) => input)).toEqual([
      'a/_phuchoi/manifest.jsonl',
      'b/_phuchoi/report.html',
      'c/_phuchoi',
      'd/_phuchoi/manifest.jsonl/e.txt',
      'f/_phuchoi/manifest.jsonl',
      'g/_phuchoi/manifest.jsonl',
      'h/_phuchoi/manifest.jsonl',
      'i/_phuchoi/deeper/manifest.jsonl',
    ])
    expect(passedOver).toEqual([{ input: 'j/_phuchoi/manifest.jsonl', reason: 'is a pipe, not a file' }])
  })
})

describe('what is no file', () => {
  it('is said: pipes, sockets, links to devices', async () => {
    execFileSync('mkfifo', [folder.path('pipe')])
    link('/dev/null', 'device')
    const server = createServer().listen(folder.path('socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    expect((await walk()).passedOver).toEqual([
      { input: 'device', reason: 'is a link to a device, not to a file' },
      { input: 'pipe', reason: 'is a pipe, not a file' },
      { input: 'socket', reason: 'is a socket, not a file' },
    ])
    server.close()
  })
})

/** Nothing is closed to the superuser. */
const asUser = it.skipIf(process.getuid?.() === 0)

describe('what cannot be read', () => {
  asUser('is a failure of the folder, and the others are found', async () => {
    write('a/b.txt', 'c.txt')
    chmodSync(folder.path('a'), 0o000)
    const { files, unreadable } = await walk()
    chmodSync(folder.path('a'), 0o700)
    expect(files.map(({ input }) => input)).toEqual(['c.txt'])
    expect(unreadable).toEqual([{ input: 'a', reason: 'permission denied' }])
  })

  it('is an error if it is the archive', async () => {
    write('a.txt')
    await expect(walkArchive(folder.path('nothing'))).rejects.toThrow('no such file or folder')
    await expect(walkArchive(folder.path('a.txt'))).rejects.toThrow(ArchiveError)
  })
})
