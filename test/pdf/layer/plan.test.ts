import { describe, expect, it } from 'vitest'
import { planPage } from '../../../src/pdf/layer/plan.ts'

describe('planPage', () => {
  it.each([
    ['typed', 'auto', true, { ocr: false, layer: 'text', did: 'text layer' }],
    ['typed', 'always', true, { ocr: true, layer: null, did: 'text layer: picture read' }],
    ['vietnamese', 'auto', true, { ocr: false, layer: 'vie', did: 'text layer of a Vietnamese OCR' }],
    ['garbled', 'auto', true, { ocr: true, layer: 'eng', did: 'text layer garbled: picture read' }],
    ['garbled', 'auto', false, { ocr: false, layer: 'eng', did: 'text layer garbled' }],
    ['garbled', 'never', true, { ocr: false, layer: 'eng', did: 'text layer garbled' }],
    ['none', 'auto', true, { ocr: true, layer: null, did: 'no text layer: picture read' }],
    ['none', 'auto', false, null],
    ['none', 'never', true, { ocr: false, layer: null, did: 'no text layer' }],
    ['unreadable', 'auto', false, null],
    ['unreadable', 'auto', true, { ocr: true, layer: null, did: 'text layer unreadable: picture read' }],
    ['empty', 'always', true, { ocr: false, layer: null, did: 'empty page' }],
    ['empty', 'auto', false, { ocr: false, layer: null, did: 'empty page' }],
  ] as const)('of a layer that is %s, ocr %s, engine %s', (kind, mode, able, expected) => {
    expect(planPage(kind, mode, able)).toEqual(expected)
  })
})
