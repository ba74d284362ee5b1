import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections, restore } from '../../src/index.ts'
import { defaultModels } from '../../src/restore/models/default-models.ts'
import { restorerOf } from '../../src/restore/restorer.ts'
import { volumesOf } from '../../src/restore/text/volumes.ts'
import { anyText, garbledText } from './texts.ts'

const VOLUME = 60
const small = restorerOf(defaultModels(), { volumeLength: VOLUME })

/** Checks texts of several volumes. */
const always = (check: (source: string) => void) =>
  fc.assert(
    fc.property(fc.array(fc.oneof(garbledText, anyText), { maxLength: 4 }), (texts) => check(texts.join(''))),
    {
      numRuns: 60,
      examples: [
        [['Poc 1ap '.repeat(40)]],
        [['\r\n'.repeat(100)]],
        [['\ud83d\ude00'.repeat(100)]],
        [['a'.repeat(300)]],
      ],
    },
  )

describe('restoring volume by volume', () => {
  it('keeps every line ending', () => {
    const endingsOf = (text: string) => text.match(/\r\n|\r|\n/g) ?? []
    always((source) => {
      expect(endingsOf(small.restore(source).text)).toEqual(endingsOf(source))
    })
  })

  it('gives corrections in order that make the text of the source', () => {
    always((source) => {
      const { corrections, text } = small.restore(source)
      expect(applyCorrections(source, corrections)).toBe(text)
      expect(corrections.every(({ end }, i) => end <= (corrections[i + 1]?.start ?? source.length))).toBe(true)
    })
  })

  it('gives offset, line and column in the whole text', () => {
    always((source) => {
      const lines = source.split(/\r\n|\r|\n/)
      for (const { column, end, line, source: read, start } of small.restore(source).corrections) {
        expect(source.slice(start, end)).toBe(read)
        expect(lines[line - 1]!.slice(column - 1, column - 1 + read.length)).toBe(read)
      }
    })
  })

  it('gives parts that together are the whole', () => {
    always((source) => {
      const parts = [...small.restoreParts(source)]
      expect(parts.map(({ end, start }) => ({ start, end }))).toEqual([...volumesOf(source, VOLUME)])
      for (const { corrections, end, start } of parts) {
        expect(corrections.every((correction) => correction.start >= start && correction.end <= end)).toBe(true)
      }
      expect(parts.map(({ text }) => text).join('')).toBe(small.restore(source).text)
    })
  })

  it('reads every token in the order of the source', () => {
    const source = 'Uy ban nhan dan tinh da ban hanh Ké hoach s6 58/KH-UBND\n'.repeat(4)
    const readings = [...small.readings(source)]
    expect(readings.map(({ start }) => start)).toEqual(readings.map(({ start }) => start).sort((a, b) => a - b))
    expect(readings.filter(({ kind }) => kind === 'code')).toHaveLength(4)
    for (const { end, read, start } of readings) expect(source.slice(start, end)).toBe(read)
  })

  it('makes a part when it is asked for', () => {
    const source = 'Poc 1ap - Tw do - Hanh phiic\n'.repeat(100)
    const parts = small.restoreParts(source)[Symbol.iterator]()
    expect(parts.next().value).toMatchObject({ start: 0, text: expect.stringContaining('Độc lập - Tự do') })
  })

  it('counts headings on', () => {
    const body = 'Trong nam, cac don vi da trién khai nhiéu hoat dong theo ké hoach.\n'
    const headings = ['|. MUC TIEU', 'I1. NOI DUNG', 'Il. GIAI PHAP', 'IV. KINH PHI', 'V. TO CHUC THUC HIEN']
    const source = headings.map((heading) => `${heading}\n${body}`).join('')
    const { text } = restorerOf(defaultModels(), { volumeLength: 90 }).restore(source)
    expect(text.match(/^[IVX]+\./gm)).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.'])
  })

  it('changes nothing for a text of one volume', () => {
    fc.assert(
      fc.property(garbledText, (source) => {
        fc.pre(source.length <= 1.5 * VOLUME)
        expect(small.restore(source)).toEqual(restore(source))
      }),
      { numRuns: 30 },
    )
  })
})
