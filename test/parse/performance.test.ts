import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseClean } from './clean.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const volume = readdirSync(FIXTURES, { withFileTypes: true })
  .filter(({ name }) => existsSync(join(FIXTURES, name, 'structure.json')))
  .map(({ name }) => readFileSync(join(FIXTURES, name, 'good', 'gold.txt'), 'utf8'))
  .join('\n')

/** Documents one behind the other, of so many code units. */
const documentsOf = (length: number) => volume.repeat(Math.ceil(length / volume.length)).slice(0, length)

/** Milliseconds that a text takes. */
function timeOf(text: string): number {
  const start = performance.now()
  parseClean(text)
  return performance.now() - start
}

it('the time for documents grows as their length does', { timeout: 60_000 }, () => {
  timeOf(documentsOf(100_000))
  const quarter = Math.min(timeOf(documentsOf(250_000)), timeOf(documentsOf(250_000)))
  expect(timeOf(documentsOf(1_000_000))).toBeLessThan(12 * quarter)
})

describe('what is no document takes no more than seconds', () => {
  it.each(['-', '1.', '[^1]', 'a', 'I. A', 'Điều 1. A', '\fTrang đầu', 'Sông Hậu, ngày 1 tháng 2 năm 2024'])(
    '100,000 lines %j',
    { timeout: 60_000 },
    (line) => {
      expect(timeOf(`${line}\n`.repeat(100_000))).toBeLessThan(20_000)
    },
  )

  it.each(['a', 'ab ', '-', '.', ')', '[^1] ', '[^', '12/QĐ-UBND ', ' '])(
    'one line of 1,000,000 code units %j',
    { timeout: 60_000 },
    (piece) => {
      const line = `a${piece.repeat(Math.ceil(1_000_000 / piece.length))}x`
      expect(timeOf(line)).toBeLessThan(20_000)
    },
  )

  it('600,000 lines of dirt do not exhaust the stack', { timeout: 120_000 }, () => {
    expect(() => parseClean(`Một việc.\n${'-\n'.repeat(600_000)}`)).not.toThrow()
  })
})
