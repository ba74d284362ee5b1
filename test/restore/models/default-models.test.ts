import { describe, expect, it } from 'vitest'
import { defaultModels } from '../../../src/restore/models/default-models.ts'

describe('defaultModels', () => {
  it('reads the models once and keeps them', () => {
    expect(defaultModels()).toBe(defaultModels())
  })

  it('holds a language model of order three or more, a channel and what is known of codes', () => {
    const { channel, codes, language } = defaultModels()
    expect(language.order).toBeGreaterThanOrEqual(3)
    expect(channel.origins.size).toBeGreaterThan(100)
    expect(codes.symbols.get('QĐ-UBND')).toBeGreaterThan(0)
    expect(codes.types).toContain('QĐ')
    expect(codes.types).not.toContain('')
    expect(codes.agencies).toContain('Chính phủ')
  })
})
