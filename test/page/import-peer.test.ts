import { expect, it } from 'vitest'
import { importPeer } from '../../src/page/index.ts'

const PEER = { purpose: 'reading tea leaves', packages: ['tea', '@tea/leaves'] }

it('gives the library', async () => {
  expect(await importPeer(async () => ({ brew: 1 }), PEER)).toEqual({ brew: 1 })
})

it('says what to install if the library is missing', async () => {
  const missing = Object.assign(new Error("Cannot find package 'tea'"), { code: 'ERR_MODULE_NOT_FOUND' })
  await expect(importPeer(() => Promise.reject(missing), PEER)).rejects.toMatchObject({
    name: 'InputError',
    message: 'reading tea leaves needs tea and @tea/leaves',
    hint: 'npm install tea @tea/leaves',
    cause: missing,
  })
})

it('does not ask to install what is there and broken', async () => {
  const broken = new Error('no binary for this system')
  await expect(importPeer(() => Promise.reject(broken), PEER)).rejects.toMatchObject({
    message: 'reading tea leaves needs tea and @tea/leaves, which cannot be loaded',
    hint: undefined,
    cause: broken,
  })
})
