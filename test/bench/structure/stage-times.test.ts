import { expect, test } from 'vitest'
import { sizeTimes, stageTimes } from '../../../bench/structure/stage-times.ts'
import type { Root } from '../../../src/tree/index.ts'

const tree: Root = { type: 'root', children: [] }

/** Stages that write down what they are given. */
function recorded() {
  const seen: string[] = []
  const restore = (text: string) => {
    seen.push(`restore ${text.length}`)
    return { text, corrections: [], confidence: 1 }
  }
  const parse = (source: string) => {
    seen.push(`parse ${source.length}`)
    return tree
  }
  const write = (it: Root) => seen.push(`write ${it.type}`)
  return { seen, stages: { restore, parse, exporters: { HTML: write } } }
}

test('each stage is timed alone, on what the one before made', () => {
  const { seen, stages } = recorded()
  expect(stageTimes(['ab', 'abc'], stages, 2).map(({ stage }) => stage)).toEqual(['restore', 'parse', 'export to HTML'])
  expect(seen.slice(-4)).toEqual(['write root', 'write root', 'write root', 'write root'])
  expect(seen.filter((call) => call === 'restore 3')).toHaveLength(3)
})

test('long texts are whole texts one behind the other', () => {
  const { seen, stages } = recorded()
  const times = sizeTimes(['x'.repeat(300), 'y'.repeat(200)], [0.001, 0.002], stages)
  expect(times.map(({ megabytes }) => megabytes)).toEqual([0.001, 0.002])
  expect(times[0]?.furtherSpeed).toBeNull()
  expect(seen.filter((call) => call.startsWith('restore'))).toEqual(['restore 1000', 'restore 2000'])
})
