import { expect, test } from 'vitest'
import { toolbox } from '../../src/cli/toolbox.ts'

test('a dictionary that cannot be read is named with the line and the reason', async () => {
  const dictionaries = [{ file: 'names.txt', text: 'Tràm Chim\nOCOP\tmany\n' }]
  await expect(toolbox.createRestorer({ dictionaries })).rejects.toMatchObject({
    name: 'CommandError',
    exitCode: 2,
    message: 'names.txt:2: the weight of "OCOP" is no positive number',
  })
})

test('a user word is one of the words the restorer chooses from', async () => {
  const dictionaries = [{ file: 'names.txt', text: 'Ngơnzu\t1000\n' }]
  const restorer = await toolbox.createRestorer({ dictionaries, source: 'eng' })
  expect(restorer.restore('Ngonzu').text).toBe('Ngơnzu')
})
