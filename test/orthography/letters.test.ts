import { describe, expect, it } from 'vitest'
import { ALPHABET, TONES, VOWELS } from '../../src/orthography/index.ts'
import { TONED_LETTERS } from '../../src/orthography/letters.ts'

describe('letters', () => {
  it('has the 29 letters of the alphabet once each', () => {
    expect(new Set(ALPHABET).size).toBe(29)
    expect(ALPHABET.length).toBe(29)
  })

  it('begins each row of vowels with a letter of the alphabet', () => {
    for (const row of VOWELS) expect(ALPHABET).toContain(row.charAt(0))
  })

  it('writes each toned vowel as the base letter and the mark of its column', () => {
    const marks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
    for (const row of VOWELS) {
      expect(row).toHaveLength(TONES.length)
      expect([...row]).toEqual(marks.map((mark) => (row.charAt(0) + mark).normalize('NFC')))
    }
  })

  it('takes all 144 vowel letters of both cases apart', () => {
    expect(TONED_LETTERS.size).toBe(144)
    expect(TONED_LETTERS.get('Ở')).toEqual({ base: 'Ơ', tone: 'hỏi' })
  })
})
