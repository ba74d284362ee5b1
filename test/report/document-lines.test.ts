import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DetailCorrection } from '../../src/archive/document/document-detail.ts'
import { documentLines, wordRuns } from '../../src/report/document-lines.ts'
import { excerptOf, textLines } from '../../src/report/report-detail.ts'
import { correctionIn, detailOf } from './sample-archive.ts'

describe('lines of a text', () => {
  test('end with LF, CR LF or CR', () => {
    expect(textLines('a\nb\r\nc\rd')).toEqual([
      { line: 1, start: 0, text: 'a' },
      { line: 2, start: 2, text: 'b' },
      { line: 3, start: 5, text: 'c' },
      { line: 4, start: 7, text: 'd' },
    ])
  })

  test('an end of line at the end opens an empty one', () => {
    expect(textLines('a\n')).toEqual([
      { line: 1, start: 0, text: 'a' },
      { line: 2, start: 2, text: '' },
    ])
  })
})

describe('lines of a document', () => {
  const text = 'Doc lap, tu do\n2\nhanh phic'
  const phic = correctionIn(text, 'phic', 'phúc', 0.7)
  const detail = detailOf('a', text, [correctionIn(text, 'Doc', 'Độc', 0.99), phic], { pages: [0, 17] })

  test('are made of words, changed or not, and what stands between them', () => {
    const [first, , third] = documentLines(detail)
    expect(first!.pieces.map(({ source, isWord, correction }) => [source, isWord, correction?.replacement])).toEqual([
      ['Doc', true, 'Độc'],
      [' ', false, undefined],
      ['lap', true, undefined],
      [',', false, undefined],
      [' ', false, undefined],
      ['tu', true, undefined],
      [' ', false, undefined],
      ['do', true, undefined],
    ])
    expect(third).toMatchObject({ number: 3, page: 2, start: 17, end: 26 })
  })

  test('signs stay with the word that they stand at', () => {
    const text = 'va (UBND) tinh.'
    const [line] = documentLines(detailOf('a', text, [correctionIn(text, 'tinh', 'tỉnh', 0.9)]))
    expect(wordRuns(line!.pieces).map((run) => run.map(({ source }) => source))).toEqual([
      ['va'],
      [' '],
      ['(', 'UBND', ')'],
      [' '],
      ['tinh', '.'],
    ])
  })

  test('a change at the end of a line and one at the start of the next stay apart', () => {
    const text = 'a\nb'
    const changes = [correctionIn(text, 'a', 'á', 0.5), correctionIn(text, 'b', 'bờ', 0.5)]
    const lines = documentLines(detailOf('x', text, changes))
    expect(lines.map(({ pieces }) => pieces.map((piece) => piece.correction?.replacement))).toEqual([['á'], ['bờ']])
  })

  test('an excerpt keeps numbers, offsets and pages of its lines', () => {
    const whole = documentLines(detail)
    expect(documentLines(excerptOf(detail))).toEqual([whole[2]])
  })

  /** Texts with some of their words changed. */
  const changed = fc
    .array(
      fc.record({ word: fc.string({ maxLength: 4, unit: 'binary' }), end: fc.constantFrom(' ', '\n', '\r\n', '') }),
    )
    .map((words) => {
      const corrections: DetailCorrection[] = []
      let text = ''
      for (const [i, { end, word }] of words.entries()) {
        const source = word.replace(/[\n\r]/g, '')
        if (i % 2 === 0 && source !== '') {
          const confidence = (i % 10) / 10
          corrections.push({
            start: text.length,
            end: text.length + source.length,
            replacement: 'x',
            kind: 'word',
            confidence,
          })
        }
        text += source + end
      }
      return detailOf('a', text, corrections)
    })

  test('hold all of the text but the line ends, each piece at its offset', () => {
    fc.assert(
      fc.property(changed, (detail) => {
        const lines = documentLines(detail)
        for (const { end, pieces, start } of lines) {
          expect(pieces.map(({ source }) => source).join('')).toBe(detail.text.slice(start, end))
          for (const piece of pieces) expect(detail.text.slice(piece.start, piece.end)).toBe(piece.source)
        }
        expect(lines.flatMap(({ pieces }) => pieces.flatMap(({ correction }) => correction ?? []))).toEqual(
          detail.corrections,
        )
      }),
    )
  })

  test('an excerpt has the lines with unsure words as the whole has them', () => {
    fc.assert(
      fc.property(changed, (detail) => {
        const needed = documentLines(detail).filter(({ pieces }) =>
          pieces.some(({ correction }) => correction !== undefined && correction.confidence < 0.9),
        )
        expect(documentLines(excerptOf(detail))).toEqual(needed)
      }),
    )
  })

  test('what a person decided needs no look, what was found does', () => {
    const decided = { ...phic, decided: true as const }
    const findings = [{ rule: 'label-sequence', reason: '', start: 15, end: 16 }]
    expect(excerptOf({ ...detail, corrections: [decided], findings }).excerpts.map(({ line }) => line)).toEqual([2])
  })
})
