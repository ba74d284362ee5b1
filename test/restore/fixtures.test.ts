import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate, rates } from '../../src/evaluate/index.ts'
import { restore } from '../../src/index.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const names = readdirSync(FIXTURES).filter((name) => existsSync(new URL(`${name}/good`, FIXTURES)))
const read = (name: string, file: string) => readFileSync(new URL(`${name}/good/${file}`, FIXTURES), 'utf8')

describe('restore of the scanned fixtures', () => {
  it('has eight documents or more to read', () => {
    expect(names.length).toBeGreaterThanOrEqual(8)
  })

  it.each(names)(
    'reads 955 words of 1000 in %s, or more',
    (name) => {
      const garbled = read(name, 'garbled.txt')
      const { counts } = evaluate({ gold: read(name, 'gold.txt'), garbled, restored: restore(garbled).text })
      expect(rates(counts).wordAccuracy).toBeGreaterThanOrEqual(95.5)
    },
    30_000,
  )
})
