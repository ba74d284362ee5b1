import { expect, it } from 'vitest'
import { standsTurned } from '../../src/ocr-files/stands-turned.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
const UPRIGHT = box(0, 0, 20, 90)
const LEVEL = box(0, 0, 90, 20)
const WORDS = [box(0, 0, 40, 20), box(50, 0, 90, 20)]

it.each([
  [90, UPRIGHT],
  [-90, UPRIGHT],
  [270, UPRIGHT],
  [88.6, UPRIGHT],
  [90, box(0, 0, 20, 20)],
])('a line on its side, by %f degrees, is turned', (angle, place) => {
  expect(standsTurned(angle, place, [])).toBe(true)
})

it('a line on its head is turned', () => {
  expect(standsTurned(180, LEVEL, WORDS.toReversed())).toBe(true)
  expect(standsTurned(-180, LEVEL, WORDS.toReversed())).toBe(true)
})

it.each([
  ['of which the file says nothing', undefined, UPRIGHT],
  ['that lies level', 0, LEVEL],
  ['that lies a little askew', 357.6, LEVEL],
  ['that is said to stand on its side but lies level', 90, LEVEL],
  ['that is said to stand on its head but whose words run to the right', 180, LEVEL],
] as const)('a line %s is not', (_, angle, place) => {
  expect(standsTurned(angle, place, WORDS)).toBe(false)
})

it('a word alone does not tell whether it stands on its head', () => {
  expect(standsTurned(180, LEVEL, [LEVEL])).toBe(false)
})
