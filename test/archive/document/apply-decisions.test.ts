import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../../src/archive/decisions.ts'
import { applyDecisions } from '../../../src/archive/document/apply-decisions.ts'
import { applyCorrections, type Correction } from '../../../src/restore/index.ts'

const SHA = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const TEXT = 'Bao cao cua tinh\nve tinh hinh'

/** A correction of a place of the text. */
function correction(start: number, end: number, replacement: string, confidence = 0.5, text = TEXT): Correction {
  const before = text.slice(0, start).split('\n')
  return {
    start,
    end,
    source: text.slice(start, end),
    replacement,
    line: before.length,
    column: before.at(-1)!.length + 1,
    kind: 'word',
    confidence,
    alternatives: [{ text: 'tỉnh', confidence: 0.25 }],
  }
}

const restoration = (corrections: readonly Correction[], text = TEXT) => ({
  text: applyCorrections(text, corrections),
  corrections,
  confidence: 0.9,
})
const placed = (start: number, end: number, restored: string, text: string, sha256 = SHA): Decision => ({
  source: TEXT.slice(start, end),
  restored,
  text,
  place: { input: 'a.txt', sha256, start, end },
})

const FIRST = correction(12, 16, 'tình')
const SECOND = correction(20, 24, 'tình')
const BOTH = restoration([FIRST, SECOND])

test('a decision of a place changes that place alone, and is sure', () => {
  const { gained, ...decided } = applyDecisions(TEXT, BOTH, [placed(12, 16, 'tình', 'tỉnh')], SHA)
  expect(decided).toEqual({
    text: 'Bao cao cua tỉnh\nve tình hinh',
    corrections: [{ ...FIRST, replacement: 'tỉnh', confidence: 1, alternatives: [], decided: true }, SECOND],
    confidence: 0.9,
  })
  expect(gained).toBe(0.5)
})

test('a decision without a place holds wherever the same source was restored in the same way', () => {
  const other = restoration([FIRST, { ...SECOND, replacement: 'tính' }])
  const decisions = [{ source: 'tinh', restored: 'tình', text: 'tỉnh' }]
  expect(applyDecisions(TEXT, BOTH, decisions, SHA).text).toBe('Bao cao cua tỉnh\nve tỉnh hinh')
  expect(applyDecisions(TEXT, other, decisions, SHA).text).toBe('Bao cao cua tỉnh\nve tính hinh')
})

test('a decision of a place comes before one without', () => {
  const decisions = [placed(20, 24, 'tình', 'tình'), { source: 'tinh', restored: 'tình', text: 'tỉnh' }]
  const { corrections, text } = applyDecisions(TEXT, BOTH, decisions, SHA)
  expect(text).toBe('Bao cao cua tỉnh\nve tình hinh')
  expect(corrections.map(({ decided }) => decided)).toEqual([true, true])
})

test('the later of two decisions counts', () => {
  const everywhere = ['tính', 'tỉnh'].map((text) => ({ source: 'tinh', restored: 'tình', text }))
  const here = [placed(20, 24, 'tình', 'tinh'), placed(20, 24, 'tình', 'tĩnh')]
  expect(applyDecisions(TEXT, BOTH, [...everywhere, ...here], SHA).text).toBe('Bao cao cua tỉnh\nve tĩnh hinh')
})

test('where the source is decided to be right nothing is corrected', () => {
  expect(applyDecisions(TEXT, BOTH, [placed(12, 16, 'tình', 'tinh')], SHA).corrections).toEqual([SECOND])
  expect(applyDecisions(TEXT, BOTH, [{ source: 'tinh', restored: 'tình', text: 'tinh' }], SHA).text).toBe(TEXT)
})

test('a word that was left as it is can be decided to be another, at its place', () => {
  expect(applyDecisions(TEXT, BOTH, [placed(17, 19, 've', 'về')], SHA).corrections).toEqual([
    FIRST,
    { ...correction(17, 19, 'về', 1), alternatives: [], decided: true },
    SECOND,
  ])
})

test('or everywhere, as a whole word, where nothing else is corrected', () => {
  const text = 'an toan tan an: an.'
  const decisions = [{ source: 'an', restored: 'an', text: 'ăn' }]
  const corrections = [correction(0, 2, 'án', 0.9, text)]
  expect(applyDecisions(text, restoration(corrections, text), decisions, SHA).text).toBe('án toan tan ăn: ăn.')
})

test('corrections that reach into a decided place give way', () => {
  const wide = restoration([correction(8, 16, 'của tình')])
  expect(applyDecisions(TEXT, wide, [placed(12, 16, 'tình', 'tỉnh')], SHA).text).toBe('Bao cao cua tỉnh\nve tinh hinh')
})

test('a decision of another document, of another text or over two lines is left out', () => {
  const decisions = [
    placed(12, 16, 'tình', 'tỉnh', OTHER),
    { ...placed(12, 16, 'tình', 'tỉnh'), source: 'tlnh' },
    placed(12, 19, 'tình\nve', 'tỉnh về'),
    { source: 'tinh', restored: 'tình', text: 'tỉnh\n' },
  ]
  expect(applyDecisions(TEXT, BOTH, decisions, SHA)).toEqual({ ...BOTH, gained: 0 })
})

test('whatever is decided, the corrections are in order, do not overlap and make the text', () => {
  const word = fc.constantFrom('tinh', 'tình', 'tỉnh', 'nh\nv', 'cua', '')
  const offset = fc.nat(TEXT.length)
  const decision = fc.record({ source: word, restored: word, text: word }).chain(
    (base): fc.Arbitrary<Decision> =>
      fc.oneof(
        fc.constant(base),
        fc.tuple(offset, offset).map(([a, b]) => ({
          ...placed(Math.min(a, b), Math.max(a, b), base.restored, base.text),
        })),
      ),
  )
  fc.assert(
    fc.property(fc.array(decision), (decisions) => {
      const { corrections, text } = applyDecisions(TEXT, BOTH, decisions, SHA)
      for (const [i, { end, start, source, replacement }] of corrections.entries()) {
        expect(TEXT.slice(start, end)).toBe(source)
        expect(replacement).not.toBe(source)
        expect(end).toBeLessThanOrEqual(corrections[i + 1]?.start ?? TEXT.length)
      }
      expect(text).toBe(applyCorrections(TEXT, corrections))
      expect(text.split('\n')).toHaveLength(TEXT.split('\n').length)
    }),
  )
})
