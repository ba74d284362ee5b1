import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections, restore } from '../../src/index.ts'
import { anyText, garbledText } from './texts.ts'

const endingsOf = (text: string) => text.match(/\r\n|\r|\n/g) ?? []

/** Checks every text of an arbitrary, with a few of its own. */
const always = (check: (source: string) => void) =>
  fc.assert(fc.property(anyText, check), {
    numRuns: 40,
    examples: [[''], [' \t\n '], ['\0'], ['\ud800'], ['\udc00\ud800'], ['Poc\r\n1ap\rTw\n'], ['\ufeffPoc 1ap']],
  })

describe('restore', () => {
  it('keeps the number of lines and every line ending', () => {
    always((source) => {
      expect(endingsOf(restore(source).text)).toEqual(endingsOf(source))
    })
  })

  it('gives the text that the corrections make of the source', () => {
    always((source) => {
      const { corrections, text } = restore(source)
      expect(applyCorrections(source, corrections)).toBe(text)
    })
  })

  it('sorts corrections, each behind the one before', () => {
    always((source) => {
      let last = 0
      for (const { end, start } of restore(source).corrections) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    })
  })

  it('names what stood there, and changes it', () => {
    always((source) => {
      for (const correction of restore(source).corrections) {
        expect(source.slice(correction.start, correction.end)).toBe(correction.source)
        expect(correction.replacement).not.toBe(correction.source)
      }
    })
  })

  it('gives line and column of each correction, from 1', () => {
    always((source) => {
      const lines = source.split(/\r\n|\r|\n/)
      for (const correction of restore(source).corrections) {
        const from = correction.column - 1
        expect(lines[correction.line - 1]!.slice(from, from + correction.source.length)).toBe(correction.source)
      }
    })
  })

  it('is sure of each correction and of the whole between 0 and 1', () => {
    always((source) => {
      const { confidence, corrections } = restore(source)
      for (const value of [confidence, ...corrections.map((correction) => correction.confidence)]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    })
  })

  it('ranks alternatives by their confidence and leaves the choice out', () => {
    always((source) => {
      for (const { alternatives, replacement } of restore(source).corrections) {
        const confidences = alternatives.map(({ confidence }) => confidence)
        expect([...confidences].sort((a, b) => b - a)).toEqual(confidences)
        expect(confidences.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true)
        expect(alternatives.map(({ text }) => text)).not.toContain(replacement)
      }
    })
  })

  it('gives the same answer every time, whatever it read before', () => {
    fc.assert(
      fc.property(garbledText, garbledText, (source, other) => {
        const first = restore(source)
        restore(other)
        expect(restore(source)).toEqual(first)
      }),
      { numRuns: 25 },
    )
  })

  it('leaves blanks between words as they are', () => {
    const blanks = (text: string) => text.match(/[\s\0]+/g)
    // Readings that are neither joined nor split.
    const words = fc.constantFrom('nhan', 'dan', 'Tinh', 'thuc', '2023', 'UBND')
    const gap = fc.constantFrom(' ', '  ', '\t', '\u00a0', '\0', '\f', '\n', '\r\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(words, gap), { maxLength: 30 }), (parts) => {
        const source = parts.flat().join('')
        expect(blanks(restore(source).text)).toEqual(blanks(source))
      }),
      { numRuns: 50 },
    )
  })

  it('is sure of a text without words', () => {
    for (const source of ['', ' ', '\n\n', '\0']) {
      expect(restore(source)).toEqual({ text: source, corrections: [], confidence: 1 })
    }
  })
})
