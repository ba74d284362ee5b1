import { expect, it } from 'vitest'
import type { Engine } from '../../src/ocr/engine.ts'
import { createEnginePool } from '../../src/ocr/engine-pool.ts'
import type { OcrLanguage } from '../../src/ocr/language.ts'

/** An engine that does nothing but stop. */
function fakeEngine(language: OcrLanguage): Engine & { alive: boolean } {
  const engine = {
    language,
    alive: true,
    recognise: async () => ({ blocks: [], hocr: '' }),
    toPng: async () => new Uint8Array(),
    stop: async () => {
      engine.alive = false
    },
  }
  return engine
}

/** A pool of fake engines, and those that it started. */
function fakePool(size: number) {
  const started: ReturnType<typeof fakeEngine>[] = []
  const pool = createEnginePool(size, async (language) => {
    const engine = fakeEngine(language)
    started.push(engine)
    return engine
  })
  return { pool, started }
}

/** Work that ends when it is told to. */
function openWork(): { readonly work: () => Promise<string>; readonly end: () => void } {
  let end = (): void => {}
  const done = new Promise<string>((resolve) => {
    end = () => resolve('done')
  })
  return { work: () => done, end }
}

it('starts no engine before there is work, and no second one for work that follows', async () => {
  const { pool, started } = fakePool(2)
  expect(started).toHaveLength(0)
  await pool.use('vie', async () => 1)
  await pool.use('vie', async () => 2)
  expect(started).toHaveLength(1)
})

it('has work wait while all engines are busy', async () => {
  const { pool, started } = fakePool(2)
  const [one, two] = [openWork(), openWork()]
  const results: string[] = []
  const all = [one, two].map((busy) => pool.use('vie', busy.work))
  const third = pool.use('vie', async () => {
    results.push('third')
  })
  await new Promise(setImmediate)
  expect([started.length, results]).toEqual([2, []])
  one.end()
  await third
  expect([started.length, results]).toEqual([2, ['third']])
  two.end()
  expect(await Promise.all(all)).toEqual(['done', 'done'])
})

it('takes work out of the line when it is aborted', async () => {
  const { pool } = fakePool(1)
  const busy = openWork()
  const first = pool.use('vie', busy.work)
  const abort = new AbortController()
  const waiting = pool.use('vie', async () => 'never', abort.signal)
  const behind = pool.use('vie', async () => 'behind')
  abort.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  busy.end()
  expect([await first, await behind]).toEqual(['done', 'behind'])
})

it('replaces an engine that died', async () => {
  const { pool, started } = fakePool(1)
  const crash = pool.use('vie', async (engine) => {
    await engine.stop()
    throw new Error('crashed')
  })
  await expect(crash).rejects.toThrow('crashed')
  expect(await pool.use('vie', async ({ alive }) => alive)).toBe(true)
  expect(started).toHaveLength(2)
})

it('makes room for an engine of another language', async () => {
  const { pool, started } = fakePool(1)
  await pool.use('vie', async () => {})
  await pool.use('eng', async () => {})
  expect(started.map(({ language, alive }) => [language, alive])).toEqual([
    ['vie', false],
    ['eng', true],
  ])
})

it('goes on after an engine could not be started', async () => {
  let broken = true
  const pool = createEnginePool(1, async (language) => {
    if (broken) throw new Error('no memory')
    return fakeEngine(language)
  })
  await expect(pool.use('vie', async () => 1)).rejects.toThrow('no memory')
  broken = false
  expect(await pool.use('vie', async () => 1)).toBe(1)
})

it('stops all engines when it is closed', async () => {
  const { pool, started } = fakePool(2)
  const busy = openWork()
  const first = pool.use('vie', busy.work)
  await pool.use('vie', async () => {})
  await pool.close()
  busy.end()
  await first
  expect(started.map(({ alive }) => alive)).toEqual([false, false])
  await expect(pool.use('vie', async () => 1)).rejects.toThrow('it has been closed')
})
