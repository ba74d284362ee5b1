import { describe, expect, it } from 'vitest'
import { encodeParagraphs } from '../../../scripts/context-model/encode-paragraphs.ts'
import { PARAGRAPH, UNKNOWN } from '../../../src/language-model/index.ts'

const ids = new Map([
  ['tỉnh', 2],
  ['<y>', 3],
  [',', 4],
])

describe('encodeParagraphs', () => {
  it('closes each paragraph with a boundary', () => {
    expect([...encodeParagraphs(['tỉnh', 'tỉnh tỉnh'], ids)]).toEqual([2, PARAGRAPH, 2, 2, PARAGRAPH])
  })

  it('counts capitals, classes and signs as the language model does', () => {
    expect([...encodeParagraphs(['TỈNH, 2024'], ids)]).toEqual([2, 4, 3, PARAGRAPH])
  })

  it('takes words out of the vocabulary for unknown', () => {
    expect([...encodeParagraphs(['tỉnh xa'], ids)]).toEqual([2, UNKNOWN, PARAGRAPH])
  })
})
