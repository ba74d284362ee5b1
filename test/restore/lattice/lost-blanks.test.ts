import { describe, expect, it } from 'vitest'
import { roomOf } from '../../../src/orthography/index.ts'
import type { WordInk } from '../../../src/restore/evidence.ts'
import { lostBlanks } from '../../../src/restore/lattice/lost-blanks.ts'

const BLANK = 0.25

/** The ink of what is printed, letter by letter, in a type of no height. */
function inkOf(printed: string): WordInk {
  const letters = []
  let at = 0
  for (const sign of printed) {
    const room = roomOf(sign, 'regular')
    if (room !== undefined)
      letters.push({ ascent: 0, descent: 0, left: at + room.left, right: at + room.advance - room.right })
    at += room?.advance ?? BLANK
  }
  return { letters, span: { left: 0, right: at, face: 'regular', spread: 0.02 } }
}

describe('lostBlanks', () => {
  it.each([
    ['Vey', 'Ve y', [2]],
    ['2.56', '2. 56', [2]],
    ['yéulaD2', 'yéu la D2', [3, 5]],
    ['huyện', 'huyện', []],
    ['111,1', '111,1', []],
  ])('finds in "%s" the blanks of "%s"', (read, printed, offsets) => {
    expect(lostBlanks(read, inkOf(printed))).toEqual(offsets)
  })

  it('counts offsets in code units', () => {
    expect(lostBlanks('𝐱ab', inkOf('xa b'))).toEqual([3])
  })

  it('finds none where letters or type are not known', () => {
    const { letters, span } = inkOf('Ve y')
    expect(lostBlanks('Vey', { span: span! })).toEqual([])
    expect(lostBlanks('Vey', { letters: letters! })).toEqual([])
    expect(lostBlanks('Veyx', { letters: letters!, span: span! })).toEqual([])
  })
})
