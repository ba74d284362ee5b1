import fc from 'fast-check'
import { expect, it } from 'vitest'
import { levelGlyph, TURNS, turnedBack, turnOf } from '../../../src/pdf/text/turn.ts'

const PAGE = { width: 600, height: 800 }
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const

it('makes text of every turn level, and finds its place again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TURNS), fc.nat(600), fc.nat(800), (turn, x, y) => {
      const [dx, dy] = DIRECTIONS[turn]
      const glyph = {
        text: 'a',
        code: 97,
        font: { name: '', bold: false, italic: false },
        x,
        y,
        endX: x + 5 * dx,
        endY: y + 5 * dy,
        size: 10,
        hidden: false,
        outlined: false,
      }
      expect(turnOf(glyph)).toBe(turn)
      const level = levelGlyph(glyph, turn, PAGE)
      expect([level.endX - level.x, level.endY - level.y]).toEqual([5, 0])
      const box = turnedBack({ left: level.x, right: level.endX, top: level.y, bottom: level.endY }, turn, PAGE)
      expect(box).toEqual({
        left: Math.min(glyph.x, glyph.endX),
        right: Math.max(glyph.x, glyph.endX),
        top: Math.min(glyph.y, glyph.endY),
        bottom: Math.max(glyph.y, glyph.endY),
      })
    }),
  )
})
