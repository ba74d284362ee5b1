import type { Bbox } from 'tesseract.js'
import { expect, it } from 'vitest'
import { pageOf } from '../../src/ocr/page-of.ts'
import { engineBlocks } from './engine-blocks.ts'

const FRAME = { number: 2, width: 400, height: 300, unitsPerInch: 200, source: 'vie' } as const

it('makes a page of what the engine gives', () => {
  const blocks = engineBlocks([
    [
      ['BAN', 96],
      ['HÀNH', 91],
    ],
    [['kèm', 80]],
  ])
  const size = expect.closeTo(14 / 0.67, 5)
  const lettersFrom = (lefts: readonly number[], top: number) =>
    lefts.map((left) => ({ left, top, right: left + 8, bottom: top + 14 }))
  expect(pageOf({ blocks, hocr: '' }, FRAME)).toEqual({
    number: 2,
    width: 400,
    height: 300,
    unitsPerInch: 200,
    readings: [
      {
        source: 'vie',
        lines: [
          {
            words: [
              {
                text: 'BAN',
                box: { left: 0, top: 6, right: 28, bottom: 20 },
                confidence: 0.96,
                size,
                letters: lettersFrom([0, 10, 20], 6),
              },
              {
                text: 'HÀNH',
                box: { left: 40, top: 6, right: 78, bottom: 20 },
                confidence: 0.91,
                size,
                letters: lettersFrom([40, 50, 60, 70], 6),
              },
            ],
            box: { left: 0, top: 6, right: 80, bottom: 20 },
            opens: true,
          },
          {
            words: [
              {
                text: 'kèm',
                box: { left: 0, top: 36, right: 28, bottom: 50 },
                confidence: 0.8,
                size: expect.closeTo(14 / 0.46, 5),
                letters: lettersFrom([0, 10, 20], 36),
              },
            ],
            box: { left: 0, top: 36, right: 30, bottom: 50 },
            opens: false,
          },
        ],
      },
    ],
    rules: [],
  })
})

it('knows the letters of a word only where there is one for each sign of its text', () => {
  const blocks = engineBlocks([[['kèm', 80]]])
  blocks[0]!.paragraphs[0]!.lines[0]!.words[0]!.symbols.pop()
  expect(pageOf({ blocks, hocr: '' }, FRAME).readings[0]!.lines[0]!.words[0]!.letters).toBeUndefined()
})

it('leaves out words and lines of nothing but blanks, and has no reading of nothing', () => {
  const blocks = engineBlocks([[['Điều', 90]], [[' ', 95]]])
  expect(pageOf({ blocks, hocr: '' }, FRAME).readings[0]?.lines).toHaveLength(1)
  expect(pageOf({ blocks: engineBlocks([[[' ', 95]]]), hocr: '' }, FRAME).readings).toEqual([])
})

/** A word of type of 20 pixels whose letters have given feet and tops above the base line. */
function raisedIn(text: string, letters: readonly (readonly [foot: number, top: number])[]) {
  const blocks = engineBlocks([
    [
      ['BAN', 96],
      ['BAN', 96],
      [text, 90],
    ],
  ])
  const line = blocks[0]!.paragraphs[0]!.lines[0]!
  letters.forEach(([foot, top], i) => {
    const bbox: Bbox = line.words[2]!.symbols[i]!.bbox
    bbox.y1 = line.baseline.y0 - foot
    bbox.y0 = line.baseline.y0 - top
  })
  return pageOf({ blocks, hocr: '' }, FRAME).readings[0]!.lines[0]!.words[2]!.raised
}

it('finds a small raised letter at the end of a word', () => {
  expect(
    raisedIn('xã1', [
      [0, 10],
      [0, 14],
      [7, 16],
    ]),
  ).toEqual({ start: 2, end: 3 })
})

it('finds raised letters before punctuation, and alone', () => {
  expect(
    raisedIn('xã12,', [
      [0, 10],
      [0, 14],
      [7, 16],
      [7, 16],
      [-3, 2],
    ]),
  ).toEqual({ start: 2, end: 4 })
  expect(raisedIn('”', [[7, 16]])).toEqual({ start: 0, end: 1 })
})

it('takes no quotation mark for one: it is lower than a digit', () => {
  expect(
    raisedIn('xã”', [
      [0, 10],
      [0, 14],
      [9, 14],
    ]),
  ).toBeUndefined()
})

it('takes no digit on the base line for one', () => {
  expect(
    raisedIn('xã1', [
      [0, 10],
      [0, 14],
      [0, 14],
    ]),
  ).toBeUndefined()
})
