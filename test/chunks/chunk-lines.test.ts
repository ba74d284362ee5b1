import { expect, test } from 'vitest'
import { chunkLines, chunks } from '../../src/chunks/index.ts'
import { build } from '../../src/tree/index.ts'
import { SAMPLE } from '../export/sample-tree.ts'

test('each line is the JSON of a chunk', () => {
  const lines = chunkLines(SAMPLE, { maxTokens: 100 }).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual(chunks(SAMPLE, { maxTokens: 100 }))
})

test('a tree without text has no lines', () => {
  expect(chunkLines(build.root([]))).toBe('')
})
