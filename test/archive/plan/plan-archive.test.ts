import { existsSync, mkdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { planArchive, processArchive } from '../../../src/archive/index.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { standInRunner } from '../stand-ins.ts'

const folder = temporaryFolder()
const folders = () => ({ archive: folder.path('in'), output: folder.path('out') })

beforeEach(() => {
  mkdirSync(folder.path('in'))
  for (const name of ['changed', 'done', 'fails', 'gone', 'missing', 'touched']) folder.file(`in/${name}`, name)
})

it('says of each input what would be done, and writes nothing', async () => {
  const { inputs } = await planArchive(folders())
  expect(inputs.map(({ state }) => state)).toEqual(['new', 'new', 'new', 'new', 'new', 'new'])
  expect(existsSync(folder.path('out'))).toBe(false)
})

it('knows what was done before', async () => {
  const failure = { status: 'failed', kind: 'input', reason: 'is empty', seconds: 0 } as const
  const { runner } = standInRunner({ ...folders(), outcome: ({ input }) => (input === 'fails' ? failure : null) })
  for await (const _ of processArchive({ ...folders(), runner }));
  folder.file('in/changed', 'otherwise')
  folder.file('in/new', '')
  symlinkSync('nowhere', folder.path('in/broken'))
  utimesSync(folder.path('in/touched'), 1, 1)
  rmSync(folder.path('in/gone'))
  rmSync(folder.path('out/missing.md'))

  expect(await planArchive(folders())).toEqual({
    inputs: [
      { input: 'broken', state: 'unreadable', reason: 'leads to nothing: a broken link, or removed meanwhile' },
      { input: 'changed', state: 'changed' },
      { input: 'done', state: 'done' },
      { input: 'fails', state: 'left' },
      { input: 'missing', state: 'missing' },
      { input: 'new', state: 'new' },
      { input: 'touched', state: 'done' },
    ],
    gone: 1,
    damaged: 0,
    passedOver: [],
  })
})
