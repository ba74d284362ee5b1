import { describe, expect, it } from 'vitest'
import { FACES, inkWidth, roomOf } from '../../src/orthography/index.ts'

describe('roomOf', () => {
  it('adds up the letters, and tells what is free of ink at the edges', () => {
    expect(roomOf('là', 'regular')).toEqual({ advance: 0.722, left: 0.02, right: 0.014 })
  })

  it('gives marks above and below no room, and horns some', () => {
    expect(roomOf('ậ', 'regular')).toEqual(roomOf('a', 'regular'))
    expect(roomOf('ự', 'regular')).toEqual(roomOf('ư', 'regular'))
    expect(roomOf('ư', 'regular')!.advance).toBeGreaterThan(roomOf('u', 'regular')!.advance)
  })

  it('takes letters with their marks behind them for the same', () => {
    expect(roomOf('ế'.normalize('NFD'), 'regular')).toEqual(roomOf('e', 'regular'))
  })

  it('knows four faces, of which bold ones are wider', () => {
    expect(FACES).toEqual(['regular', 'bold', 'italic', 'boldItalic'])
    expect(inkWidth('phường', 'bold')).toBeGreaterThan(inkWidth('phường', 'regular')!)
  })

  it('says nothing of signs it has not measured, and of no sign', () => {
    expect(roomOf('c§n', 'regular')).toBeUndefined()
    expect(roomOf('', 'regular')).toBeUndefined()
    expect(inkWidth('', 'regular')).toBeUndefined()
  })
})

describe('inkWidth', () => {
  it('tells a word from the digits that an engine takes it for', () => {
    expect(inkWidth('là', 'regular')).toBeCloseTo(0.688, 3)
    expect(inkWidth('12', 'regular')).toBeCloseTo(0.856, 3)
  })
})
