import { expect, test } from 'vitest'
import { judgeCorrections } from '../../bench/judge-corrections.ts'
import { applyCorrections, type Correction, type CorrectionKind, type Restoration } from '../../src/restore/index.ts'

type Change = readonly [source: string, replacement: string, kind?: CorrectionKind]

/** Restores a text by changes given in the order in which they occur. */
function restoration(source: string, ...changes: readonly Change[]): Restoration {
  let from = 0
  const corrections = changes.map(([read, replacement, kind = 'word'], i): Correction => {
    const start = source.indexOf(read, from)
    if (start < 0) throw new Error(`${read} does not occur`)
    from = start + read.length
    const confidence = 0.9 - i / 100
    return { start, end: from, source: read, replacement, line: 1, column: 1, kind, confidence, alternatives: [] }
  })
  return { text: applyCorrections(source, corrections), corrections, confidence: 1 }
}

const verdicts = (gold: string, restored: Restoration) => judgeCorrections(gold, restored).map(({ right }) => right)

test('a correction is right if it is the gold word at that place', () => {
  expect(
    verdicts('Ủy ban nhân dân', restoration('Uy ban nhan dan', ['Uy', 'Ủy'], ['nhan', 'nhận'], ['dan', 'dân'])),
  ).toEqual([true, false, true])
})

test('the same word at another place does not make it right', () => {
  expect(verdicts('dân nhân', restoration('x nhan', ['nhan', 'dân']))).toEqual([false])
})

test('punctuation at the edges plays no part', () => {
  expect(verdicts('(tỉnh),', restoration('(tinh).', ['tinh', 'tỉnh']))).toEqual([true])
})

test('case and tone placement count', () => {
  expect(verdicts('Hòa hòa', restoration('Hoa hoa', ['Hoa', 'hòa'], ['hoa', 'hoà']))).toEqual([false, false])
})

test('a part of a word is judged alone', () => {
  expect(verdicts('và/hoặc', restoration('va/hoac', ['va', 'và'], ['hoac', 'hoạc']))).toEqual([true, false])
})

test('a part of a word that has other parts than the gold word is wrong', () => {
  expect(verdicts('và hoặc', restoration('va/hoac', ['va', 'và']))).toEqual([false])
})

test('a word cut in two is right where the gold text has two', () => {
  expect(verdicts('Rà soát lại', restoration('Rasoat lai', ['Rasoat', 'Rà soát']))).toEqual([true])
  expect(verdicts('Ràsoát lại', restoration('Rasoat lai', ['Rasoat', 'Rà soát']))).toEqual([false])
})

test('two tokens joined are right where the gold text has one', () => {
  expect(verdicts('nghiệp vụ', restoration('ngh iep vu', ['ngh iep', 'nghiệp']))).toEqual([true])
  expect(verdicts('ngh iệp vụ', restoration('ngh iep vu', ['ngh iep', 'nghiệp']))).toEqual([false])
})

test('a word too many is wrong', () => {
  expect(verdicts('ban', restoration('ban s6', ['s6', 'số']))).toEqual([false])
})

test('a line of noise has no gold words', () => {
  expect(verdicts('\ntỉnh', restoration('4p\ntinh', ['4p', 'ấp'], ['tinh', 'tỉnh']))).toEqual([false, true])
})

test('each line is aligned alone', () => {
  expect(verdicts('một\nhai', restoration('x mot\nhai', ['mot', 'một'], ['hai', 'hai']))).toEqual([true, true])
  expect(verdicts('một\nhai', restoration('mot\nhai', ['mot', 'hai'], ['hai', 'một']))).toEqual([false, false])
})

test('footnote marks are left out, and shift nothing', () => {
  const judged = judgeCorrections(
    'định[^2] số',
    restoration('dinh? s6', ['dinh', 'định'], ['?', '[^2]', 'footnote'], ['s6', 'số', 'number']),
  )
  expect(judged).toEqual([
    { kind: 'word', confidence: 0.9, right: true },
    { kind: 'number', confidence: 0.88, right: true },
  ])
})

test('what writes no letter and no digit is left out', () => {
  expect(verdicts('tỉnh', restoration('tinh »', ['tinh', 'tỉnh'], ['»', '']))).toEqual([true])
})

test('gold text that is not in NFC is no error', () => {
  expect(verdicts('tỉnh'.normalize('NFD'), restoration('tinh', ['tinh', 'tỉnh']))).toEqual([true])
})
