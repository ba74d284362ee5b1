import { describe, expect, test } from 'vitest'
import { decide } from '../../src/report/decision-book.ts'
import { documentLines } from '../../src/report/document-lines.ts'
import { choicesFor, documentWords, neighbour, undecidedWords } from '../../src/report/document-words.ts'
import { correctionIn, detailOf } from './sample-archive.ts'

const TEXT = 'SONG HAU\nHAU Tu'
const HAU = correctionIn(TEXT, 'HAU', 'HẦU', 0.4, {
  alternatives: [
    ['HẬU', 0.3],
    ['HẦU', 0.1],
  ],
})
const DETAIL = detailOf('a.txt', TEXT, [
  HAU,
  { ...HAU, start: 9, end: 12 },
  correctionIn(TEXT, 'Tu', 'Tự', 0.8, { decided: true }),
])
const WORDS = documentWords(DETAIL, documentLines(DETAIL))

describe('words of a document', () => {
  test('say where they stand, what was made of them and whether they need a look', () => {
    expect(WORDS.map(({ line, place, restored, unsure }) => [line, place.start, place.end, restored, unsure])).toEqual([
      [1, 0, 4, 'SONG', false],
      [1, 5, 8, 'HẦU', true],
      [2, 9, 12, 'HẦU', true],
      [2, 13, 15, 'Tự', false],
    ])
    expect(WORDS[1]!.place).toMatchObject({ input: 'a.txt', sha256: DETAIL.sha256 })
  })

  test('can be what else they may be, or what they were', () => {
    expect(WORDS.map(choicesFor)).toEqual([
      [],
      [
        ['HẬU', 0.3],
        ['HAU', null],
      ],
      [
        ['HẬU', 0.3],
        ['HAU', null],
      ],
      [['Tu', null]],
    ])
  })

  test('are undecided until they, or all like them, are decided', () => {
    const starts = (book: ReturnType<typeof decide>['book']) =>
      undecidedWords(WORDS, book).map(({ place }) => place.start)
    expect(starts(new Map())).toEqual([5, 9])
    expect(starts(decide(new Map(), WORDS[1]!, 'HẬU', false).book)).toEqual([9])
    expect(starts(decide(new Map(), WORDS[1]!, 'HẬU', true).book)).toEqual([])
  })

  test.each([
    [null, true, 0],
    [0, true, 5],
    [13, true, undefined],
    [13, false, 9],
    [0, false, undefined],
    [null, false, undefined],
  ])('from %j on, forward %j, comes %j', (from, forward, start) => {
    expect(neighbour(WORDS, from, forward)?.place.start).toBe(start)
  })
})
