import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/archive/decisions.ts'
import { DecisionsError, readDecisions } from '../../src/archive/read-decisions.ts'

const SHA256 = '0123456789abcdef'.repeat(4)
const EVERYWHERE: Decision = { source: 'HAU', restored: 'HẦU', text: 'HẬU' }
const PLACED: Decision = { ...EVERYWHERE, place: { input: 'a/b.pdf', sha256: SHA256, start: 62, end: 65 } }

const fileOf = (...decisions: readonly unknown[]) =>
  JSON.stringify({ format: 'phuchoi-decisions', version: 1, decisions })

describe('a file of decisions', () => {
  test('gives its decisions in their order', () => {
    expect(readDecisions(fileOf(PLACED, EVERYWHERE))).toEqual({
      format: 'phuchoi-decisions',
      version: 1,
      decisions: [PLACED, EVERYWHERE],
    })
  })

  test('may begin with a byte order mark', () => {
    expect(readDecisions(`\uFEFF${fileOf(EVERYWHERE)}`).decisions).toEqual([EVERYWHERE])
  })

  test('loses what the format does not know', () => {
    expect(readDecisions(fileOf({ ...EVERYWHERE, mood: 'sure' })).decisions).toEqual([EVERYWHERE])
  })

  test('may take a word away', () => {
    expect(readDecisions(fileOf({ ...EVERYWHERE, text: '' })).decisions).toEqual([{ ...EVERYWHERE, text: '' }])
  })
})

describe('a file that cannot be used', () => {
  const place = PLACED.place!
  test.each([
    ['{', 'is no JSON'],
    ['[]', 'is no file of decisions'],
    ['null', 'is no file of decisions'],
    ['{"format":"phuchoi-decisions","version":2}', 'has version 2; this phuchoi reads version 1'],
    ['{"format":"phuchoi-decisions","version":1}', 'has no list "decisions"'],
    [fileOf(EVERYWHERE, 'x'), 'decision 2: is no object'],
    [fileOf({ ...EVERYWHERE, source: '' }), 'decision 1: "source" is no text, or empty'],
    [fileOf({ ...EVERYWHERE, restored: 1 }), 'decision 1: "restored" is no text'],
    [fileOf({ source: 'HAU', restored: 'HẦU' }), 'decision 1: "text" is no text'],
    [fileOf({ ...EVERYWHERE, text: 'HẬU\n' }), 'decision 1: "text" holds a line end'],
    [fileOf({ ...PLACED, place: [] }), 'decision 1: "place" is no object'],
    [fileOf({ ...PLACED, place: { ...place, input: '' } }), 'decision 1: "place.input" is no path'],
    [
      fileOf({ ...PLACED, place: { ...place, sha256: 'ab' } }),
      'decision 1: "place.sha256" is not 64 hexadecimal digits',
    ],
    [
      fileOf({ ...PLACED, place: { ...place, start: -1 } }),
      'decision 1: "place.start" and "place.end" are not both whole numbers from 0 on',
    ],
    [fileOf({ ...PLACED, place: { ...place, end: 70 } }), 'decision 1: "place" is not as long as "source"'],
  ])('%s', (text, reason) => {
    expect(() => readDecisions(text, 'decisions.json')).toThrow(new DecisionsError('decisions.json', reason))
  })
})
