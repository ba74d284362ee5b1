import { expect, it } from 'vitest'
import { evenLight, type GreyImage } from '../../src/image/index.ts'

const WIDTH = 400
const HEIGHT = 300

/** A page with a few thin strokes, under a light that falls off from left to right. */
function pageUnder(
  light: (x: number) => number,
  isInk = (x: number, y: number) => y % 60 === 30 && x % 10 < 7,
): GreyImage {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)]
    return light(x) * (isInk(x, y) ? 40 : 240)
  })
  return { width: WIDTH, height: HEIGHT, pixels, dpi: 100 }
}

/** The levels of the paper, and those of the ink. */
function levels({ pixels }: GreyImage, { pixels: clean }: GreyImage) {
  const of = (isInk: boolean) => pixels.filter((_, i) => clean[i]! < 100 === isInk)
  return { paper: of(false), ink: of(true) }
}

const flat = pageUnder(() => 1)
const shaded = pageUnder((x) => 1 - (0.3 * x) / WIDTH)

it('makes the paper of a page in the shade as light as that beside it', () => {
  const { ink, paper } = levels(evenLight(shaded), flat)
  expect(Math.min(...paper)).toBeGreaterThan(240)
  expect(Math.max(...ink)).toBeLessThan(60)
})

it('leaves a page in even light as it is', () => {
  expect(evenLight(flat)).toBe(flat)
})

it('leaves a page as it is whose ink is darker than any of its paper', () => {
  const dense = pageUnder(
    (x) => 1 - (0.1 * x) / WIDTH,
    (_, y) => y % 8 === 0,
  )
  expect(evenLight(dense)).toBe(dense)
})

it('leaves a picture as it is of which half is dark in even light', () => {
  const chequered = pageUnder(
    () => 1,
    (x, y) => (x + y) % 2 === 0,
  )
  expect(evenLight(chequered)).toBe(chequered)
})

it('leaves a blank page as it is', () => {
  const blank = { width: WIDTH, height: HEIGHT, pixels: new Uint8Array(WIDTH * HEIGHT).fill(255), dpi: null }
  expect(evenLight(blank)).toBe(blank)
})

it('keeps black what is black all over', () => {
  const black = { width: WIDTH, height: HEIGHT, pixels: new Uint8Array(WIDTH * HEIGHT), dpi: null }
  expect(evenLight(black)).toBe(black)
})
