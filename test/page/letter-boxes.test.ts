import { describe, expect, it } from 'vitest'
import { fillsWord, letterBoxes } from '../../src/page/index.ts'

const box = { left: 0, top: 10, right: 30, bottom: 40 }
const letters = [
  { ...box, right: 14 },
  { ...box, left: 16 },
]

describe('letterBoxes', () => {
  it('are there if each sign has one', () => {
    expect(letterBoxes({ text: 'tế', box, letters })).toBe(letters)
    expect(letterBoxes({ text: '𝐱ế', box, letters })).toBe(letters)
    expect(letterBoxes({ text: 'tết', box, letters })).toBeUndefined()
    expect(letterBoxes({ text: 'tế', box })).toBeUndefined()
  })
})

describe('fillsWord', () => {
  it('allows letters to be off a little', () => {
    expect(fillsWord(letters, { ...box, right: 33 }, 3)).toBe(true)
    expect(fillsWord(letters, { ...box, right: 34 }, 3)).toBe(false)
    expect(fillsWord(letters, { ...box, top: 6 }, 3)).toBe(false)
  })
})
