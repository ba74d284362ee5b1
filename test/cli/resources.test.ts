import { expect, test } from 'vitest'
import { readResources, resourceFiles } from '../../src/cli/resources.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { memoryIo } from './stand-ins.ts'

const folder = temporaryFolder()
const { io } = memoryIo()

test('all files on the command line are listed', () => {
  expect(resourceFiles('restore', { dictionary: ['a', 'b'], model: 'm', channel: 'c' })).toEqual(['a', 'b', 'c', 'm'])
  expect(resourceFiles('restore', {})).toEqual([])
})

test.each([{ dictionary: ['a', '-'] }, { channel: '-' }, { model: '-' }])('%j is wrong use', (values) => {
  const option = Object.keys(values)[0]
  expect(() => resourceFiles('adapt', values)).toThrow(
    expect.objectContaining({ exitCode: 1, message: `--${option} takes a file, not -` }),
  )
})

test('texts are decoded, a language model is read as it is', async () => {
  const names = folder.file('names.txt', '\ufeffNghĩa\n')
  const channel = folder.file('channel.txt', 'unseen\t9\n')
  const model = folder.file('model.bin', 'PHLM\0')
  expect(await readResources({ dictionary: [names], channel, model }, io)).toEqual({
    dictionaries: [{ file: names, text: 'Nghĩa\n' }],
    channel: { file: channel, text: 'unseen\t9\n' },
    model: { file: model, bytes: Buffer.from('PHLM\0') },
  })
})

test('options that are not given read nothing', async () => {
  expect(await readResources({}, io)).toEqual({ dictionaries: [] })
})

test.each(['channel', 'model'])('a missing %s is named', async (option) => {
  const file = folder.path('none')
  await expect(readResources({ [option]: file }, io)).rejects.toMatchObject({
    exitCode: 2,
    message: `${file}: no such file or folder`,
  })
})
