import { describe, expect, it } from 'vitest'
import { createRestorer, type EngineAlternative } from '../../src/restore/index.ts'

const restorer = createRestorer()

/** Restores a line of an engine set to Vietnamese that thought otherwise of one word. */
function restoreAmid(
  line: string,
  word: string,
  confidence: number,
  texts: readonly EngineAlternative[],
  heard?: string,
) {
  const place = { start: line.indexOf(word), end: line.indexOf(word) + word.length }
  return restorer.restore(line, {
    sources: ['vie'],
    confidences: [{ ...place, confidence }],
    alternatives: [{ ...place, texts }],
    ...(heard === undefined ? {} : { witnesses: [{ ...place, source: 'eng', text: heard }] }),
  })
}

describe('restoring with alternatives of the engine', () => {
  const line = 'nâng cao chất lượng khám bệnh, chữa bệnh tại trạm xá có ba trược'

  it('takes the alternative that the words around speak for', () => {
    const read = 'trình bày tại cuộc hợp'
    expect(restoreAmid(read, 'hợp', 0.96, []).text).toBe(read)
    expect(restoreAmid(read, 'hợp', 0.96, [{ text: 'họp', confidence: 0.6 }]).text).toBe('trình bày tại cuộc họp')
  })

  it('leaves a word nobody knows as it was read', () => {
    expect(restoreAmid(line, 'trược', 0.5, [{ text: 'trượx', confidence: 0.5 }]).text).not.toContain('trượx')
  })

  it('reads a decimal comma that the engine thought of, by a rule that has a name', () => {
    const { corrections, text } = restoreAmid('tăng 29.4% so với', '29.4%', 0.74, [{ text: '29,4%', confidence: 0.74 }])
    expect(text).toBe('tăng 29,4% so với')
    expect(corrections).toMatchObject([{ source: '29.4', replacement: '29,4', kind: 'number', rule: 'decimal-comma' }])
  })

  it('reads it beside a witness that read the same point', () => {
    const alternatives = [{ text: '29,4%', confidence: 0.74 }]
    expect(restoreAmid('tăng 29.4% so với', '29.4%', 0.74, alternatives, '29.4%').text).toBe('tăng 29,4% so với')
  })

  it('keeps the point of which the engine is surer', () => {
    const read = 'Mục 2.1 của Kế hoạch'
    expect(restoreAmid(read, '2.1', 0.96, [{ text: '2,1', confidence: 0.2 }]).text).toBe(read)
  })

  it('changes no digit for an alternative', () => {
    const read = 'tăng 1.400 người'
    expect(restoreAmid(read, '1.400', 0.6, [{ text: '7.400', confidence: 0.6 }]).text).toBe(read)
  })

  it('reads a letter where the reading has a sign at its edge', () => {
    const read = 'uống mỗi lần 5 m] thuốc'
    expect(restoreAmid(read, 'm]', 0.6, [{ text: 'ml', confidence: 0.6 }]).text).toBe('uống mỗi lần 5 ml thuốc')
  })
})
