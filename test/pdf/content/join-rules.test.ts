import { describe, expect, it } from 'vitest'
import { joinRules } from '../../../src/pdf/content/join-rules.ts'
import { IDENTITY } from '../../../src/pdf/content/matrix.ts'
import { filledRules, strokedRules, unpackPath } from '../../../src/pdf/content/path-rules.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

describe('rules', () => {
  it('are the thin areas of a filled path', () => {
    const line = [0, 10, 10, 1, 110, 10, 1, 110, 10.5, 1, 10, 10.5, 4]
    const area = [0, 10, 30, 1, 110, 30, 1, 110, 90, 1, 10, 90, 4]
    expect(filledRules(unpackPath([...line, ...area], IDENTITY))).toEqual([box(10, 10, 110, 10.5)])
  })

  it('are the straight strokes of a path, as thick as they are drawn', () => {
    const frame = [0, 10, 10, 1, 110, 10, 1, 110, 60, 1, 10, 60, 4]
    expect(strokedRules(unpackPath(frame, IDENTITY), 1)).toEqual([
      box(10, 9.5, 110, 10.5),
      box(109.5, 10, 110.5, 60),
      box(10, 59.5, 110, 60.5),
      box(9.5, 10, 10.5, 60),
    ])
  })

  it('are neither slanted nor curved', () => {
    expect(strokedRules(unpackPath([0, 10, 10, 1, 110, 40], IDENTITY), 1)).toEqual([])
    expect(strokedRules(unpackPath([0, 10, 10, 2, 20, 10, 30, 10, 110, 10], IDENTITY), 1)).toEqual([])
  })

  it('end where a path is broken', () => {
    expect(unpackPath([0, 1, 2, 9, 9, 9], IDENTITY)).toEqual({ parts: [[{ x: 1, y: 2 }]], curves: 0 })
  })

  it('are joined from their pieces', () => {
    expect(
      joinRules([
        box(60, 10, 110, 11),
        box(50, 0, 51, 20),
        box(10, 10, 59, 11),
        box(50, 21, 51, 40),
        box(200, 10, 250, 11),
      ]),
    ).toEqual([box(10, 10, 110, 11), box(200, 10, 250, 11), box(50, 0, 51, 40)])
  })
})
