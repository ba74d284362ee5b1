import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { RENDERED_PAIRS, readPairs, writePairs } from '../../../scripts/channel/pair-file.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()
const file = (name: string) => pathToFileURL(folder.path(name))
const pairs = [
  { written: 'của', read: 'cia', weight: 3 },
  { written: 'Đồng', read: 'Pong', weight: 12 },
]

describe('readPairs', () => {
  it('reads what writePairs wrote, sorted', () => {
    writePairs(file('pairs.gz'), pairs)
    expect(readPairs(file('pairs.gz'))).toEqual([pairs[0], pairs[1]])
  })

  it('reads the pairs of rendered pages: words and readings with positive counts', () => {
    const rendered = readPairs(RENDERED_PAIRS)
    expect(rendered.length).toBeGreaterThan(1000)
    expect(rendered.every(({ written, read, weight }) => written !== '' && read !== '' && weight > 0)).toBe(true)
  })
})

describe('writePairs', () => {
  it('writes the same file for the same pairs in any order', () => {
    writePairs(file('one.gz'), pairs)
    writePairs(file('two.gz'), [...pairs].reverse())
    expect(readFileSync(file('two.gz'))).toEqual(readFileSync(file('one.gz')))
  })
})
