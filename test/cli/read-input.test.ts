import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readInput } from '../../src/cli/read-input.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { memoryIo } from './stand-ins.ts'

const folder = temporaryFolder()
const { io } = memoryIo({ stdin: 'piped in' })

test('a file is read', async () => {
  expect((await readInput(folder.file('page.txt', 'một\n'), io)).text).toBe('một\n')
})

test('- is standard input', async () => {
  expect((await readInput('-', io)).text).toBe('piped in')
})

test('a missing file is named with the reason', async () => {
  const file = folder.path('none.txt')
  await expect(readInput(file, io)).rejects.toMatchObject({ exitCode: 2, message: `${file}: no such file or folder` })
})

test('an empty name can be seen', async () => {
  await expect(readInput('', io)).rejects.toMatchObject({ message: "'': no such file or folder" })
})

test('a folder is named with the reason', async () => {
  mkdirSync(folder.path('pages'))
  const message = `${folder.path('pages')}: is a folder, not a file`
  await expect(readInput(folder.path('pages'), io)).rejects.toMatchObject({ exitCode: 2, message })
})

test('a path through a file is named with the reason', async () => {
  const file = `${folder.file('page.txt', '')}/x`
  const message = `${file}: a part of the path is not a folder`
  await expect(readInput(file, io)).rejects.toMatchObject({ exitCode: 2, message })
})

test('trouble with standard input is told as such', async () => {
  const broken = { ...io, stdin: { ...io.stdin, read: async () => Buffer.from([0xff, 0x41]) } }
  await expect(readInput('-', broken)).rejects.toMatchObject({
    exitCode: 2,
    message: 'standard input: is not UTF-8: byte 0xFF at offset 0 (line 1)',
  })
})

test('an error that no file is to blame for goes on as it is', async () => {
  const broken = { ...io, stdin: { ...io.stdin, read: () => Promise.reject(new RangeError('too long')) } }
  await expect(readInput('-', broken)).rejects.toThrow(RangeError)
})
