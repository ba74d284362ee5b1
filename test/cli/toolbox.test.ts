import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toolbox } from '../../src/cli/toolbox.ts'

const CHANNEL = readFileSync(new URL('../../dictionaries/channel.txt', import.meta.url), 'utf8')
const inputError = (message: string) => ({ name: 'CommandError', exitCode: 2, message })

test('a dictionary that cannot be read is named with the line and the reason', async () => {
  const dictionaries = [{ file: 'names.txt', text: 'Tràm Chim\nOCOP\tmany\n' }]
  await expect(toolbox.createRestorer({ resources: { dictionaries } })).rejects.toMatchObject(
    inputError('names.txt:2: the weight of "OCOP" is no positive number'),
  )
})

test('a user word is one of the words the restorer chooses from', async () => {
  const dictionaries = [{ file: 'names.txt', text: 'Ngơnzu\t1000\n' }]
  const restorer = await toolbox.createRestorer({ resources: { dictionaries }, source: 'eng' })
  expect(restorer.restore('Ngonzu').text).toBe('Ngơnzu')
})

test.each([
  ['unseen\t9\nđ d 4\n', 'c.txt:2: expected a written segment, a read segment and a cost parted by tabs'],
  ['', 'c.txt:1: the line "unseen" with a cost is missing'],
])('the channel %j is named with the line and the reason', async (text, message) => {
  const resources = { channel: { file: 'c.txt', text } }
  await expect(toolbox.createRestorer({ resources })).rejects.toMatchObject(inputError(message))
  await expect(toolbox.adaptChannel([], { resources })).rejects.toMatchObject(inputError(message))
})

test('a language model that is none is named with the reason', async () => {
  const resources = { model: { file: 'lm.bin', bytes: Buffer.from('no model at all') } }
  await expect(toolbox.createRestorer({ resources })).rejects.toMatchObject(
    inputError('lm.bin: is no language model: it does not begin with "PHLM"'),
  )
})

test('a channel decides what a reading stems from', async () => {
  const text = `${CHANNEL}Ủ\t¤\t0.10\ny\t¤\t0.10\n`
  const restorer = await toolbox.createRestorer({ resources: { channel: { file: 'c.txt', text } } })
  expect(restorer.restore('¤¤ ban nhan dan').text).toBe('Ủy ban nhân dân')
})

test('an adapted channel is text that a restorer takes', async () => {
  const { adaptation, text } = await toolbox.adaptChannel(['Uy ban nhan dan tinh'], {})
  expect(adaptation.words).toBeGreaterThan(0)
  expect(text).toMatch(/^# What the OCR engine of an archive/)
  const channel = { file: 'c.txt', text }
  await expect(toolbox.createRestorer({ resources: { channel } })).resolves.toBeDefined()
})
