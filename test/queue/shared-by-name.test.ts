import { expect, it } from 'vitest'
import { sharedByName } from '../../src/queue/shared-by-name.ts'

/** Things that tell when they are made and closed. */
function told(fails: (name: string) => boolean = () => false) {
  const log: string[] = []
  const shared = sharedByName(async (name) => {
    log.push(`make ${name}`)
    if (fails(name)) throw new Error(`no ${name}`)
    return { name, close: async () => void log.push(`close ${name}`) }
  })
  return { log, shared }
}

it('one thing serves all that use it', async () => {
  const { log, shared } = told()
  await Promise.all([shared.use('a', async () => {}), shared.use('a', async () => {})])
  await shared.use('a', async () => {})
  expect(log).toEqual(['make a'])
})

it('another name closes what nobody uses, and leaves what is in use', async () => {
  const { log, shared } = told()
  let end = () => {}
  const using = shared.use('a', () => new Promise<void>((resolve) => (end = resolve)))
  await shared.use('b', async () => {})
  expect(log).toEqual(['make a', 'make b'])
  end()
  await using
  expect(log).toEqual(['make a', 'make b', 'close a'])
  await shared.close()
  expect(log.at(-1)).toBe('close b')
})

it('what could not be made is made anew', async () => {
  let isBroken = true
  const { log, shared } = told(() => isBroken)
  await expect(shared.use('a', async () => {})).rejects.toThrow('no a')
  isBroken = false
  expect(await shared.use('a', async ({ name }) => name)).toBe('a')
  expect(log).toEqual(['make a', 'make a'])
})
