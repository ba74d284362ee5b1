import { setTimeout as delay } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { createRandom } from '../../scripts/pages/random.ts'
import { archiveRecords } from '../../src/archive/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { batch, filesIn, isBuilt, shortDocuments, writeFiles } from './command.ts'

// Thousands of files are removed in the end.
vi.setConfig({ hookTimeout: 60_000 })

const folder = temporaryFolder()

const DOCUMENTS = 500
const KILLS = 20
/** Few enough that there are still documents to do when the last kill comes. */
const MOST_BETWEEN = DOCUMENTS / KILLS
/** One kill in so many comes while the command starts. */
const IN_START = 5

const run = (output: string, workers: number, onEvent?: Parameters<typeof batch>[1]) =>
  batch([folder.path('in'), '-o', folder.path(output), '--to', 'md,json', '--workers', `${workers}`], onEvent)

/** Records without when and how long. */
const recordsIn = (output: string) =>
  [...archiveRecords(folder.path(output))].map(({ at: _, seconds: __, ...record }) => record)

/** What is neither being written (a process of the pool outlives a killed run by a moment) nor about the run itself. */
const outputsIn = (output: string) => [
  ...filesIn(folder.path(output), (path) => !/_phuchoi\/(?:tmp|lock|manifest)/.test(path)),
]

it.skipIf(!isBuilt)(
  'killed again and again it ends as a run that nobody disturbed, with no half-written file on the way',
  async () => {
    const seed = Date.now() % 2 ** 31
    const random = createRandom(seed)
    writeFiles(folder.path('in'), shortDocuments(DOCUMENTS))
    expect(await run('undisturbed', 2).ended).toMatchObject({ code: 0 })
    const whole = new Map(outputsIn('undisturbed'))
    expect(whole.size).toBe(3 * DOCUMENTS + 2)

    let kills = 0
    for (let tries = 0; kills < KILLS && tries < 2 * KILLS; tries++) {
      const isInStart = random.chance(1 / IN_START)
      const moment = random.int(1, MOST_BETWEEN)
      const [later, start] = [random.int(0, 20), random.int(0, 600)]
      const { ended, process } = run('killed', random.int(1, 2), async (child, index) => {
        if (isInStart || index !== moment) return
        await delay(later)
        child.kill('SIGKILL')
      })
      if (isInStart) setTimeout(() => process.kill('SIGKILL'), start)
      const { code, signal, stderr } = await ended
      if (signal === 'SIGKILL') kills++
      else expect({ seed, code, stderr }).toMatchObject({ seed, code: 0 })
      const damaged = outputsIn('killed').filter(([path, content]) => whole.get(path) !== content)
      expect({ seed, damaged: damaged.map(([path]) => path) }).toEqual({ seed, damaged: [] })
    }
    expect({ seed, kills }).toEqual({ seed, kills: KILLS })

    expect(await run('killed', 2).ended).toMatchObject({ code: 0 })
    expect(outputsIn('killed')).toEqual(outputsIn('undisturbed'))
    expect(recordsIn('killed')).toEqual(recordsIn('undisturbed'))
    const leftOver = [...filesIn(folder.path('killed')).keys()].filter((path) => /_phuchoi\/(?:tmp|lock)/.test(path))
    expect(leftOver).toEqual([])
  },
  300_000,
)
