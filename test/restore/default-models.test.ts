import { describe, expect, it } from 'vitest'
import { codePartsOf, defaultModels } from '../../src/restore/default-models.ts'

describe('defaultModels', () => {
  it('reads the models once and keeps them', () => {
    expect(defaultModels()).toBe(defaultModels())
  })

  it('holds a language model of order three or more, a channel and parts of codes', () => {
    const { channel, codeParts, language } = defaultModels()
    expect(language.order).toBeGreaterThanOrEqual(3)
    expect(channel.origins.size).toBeGreaterThan(100)
    expect(codeParts.get('UBND')).toBeGreaterThan(0)
  })
})

describe('codePartsOf', () => {
  it('takes symbols apart and adds the counts of their parts', () => {
    expect([...codePartsOf('# symbols\nQĐ-UBND\t5\nKH-UBND\t2\nNĐ-CP\t1\n')]).toEqual([
      ['QĐ', 5],
      ['UBND', 7],
      ['KH', 2],
      ['NĐ', 1],
      ['CP', 1],
    ])
  })

  it('passes over comments and lines without a count', () => {
    expect(codePartsOf('# a\t1\n\nQĐ\n').size).toBe(0)
  })
})
