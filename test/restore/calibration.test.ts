import { describe, expect, it } from 'vitest'
import { calibrate, calibrateCode } from '../../src/restore/calibration.ts'

describe.each([
  ['eng', 'word'],
  ['vie', 'word'],
  ['vie', 'number'],
] as const)('calibrate, %s, %s', (engine, kind) => {
  const posteriors = Array.from({ length: 201 }, (_, k) => k / 200)

  it('stays between 0 and 1, for posteriors a rounding error outside too', () => {
    for (const posterior of [...posteriors, -1e-9, 1 + 1e-9]) {
      expect(calibrate(posterior, engine, kind)).toBeGreaterThanOrEqual(0)
      expect(calibrate(posterior, engine, kind)).toBeLessThanOrEqual(1)
    }
  })

  it('never takes a likelier word for a less sure one', () => {
    const confidences = posteriors.map((posterior) => calibrate(posterior, engine, kind))
    expect([...confidences].sort((a, b) => a - b)).toEqual(confidences)
  })
})

it('is less sure of what a Vietnamese engine is said to have misread', () => {
  expect(calibrate(0.98, 'vie')).toBeLessThan(calibrate(0.98))
})

describe('calibrateCode', () => {
  it('is never surer than numbers are right', () => {
    expect(calibrateCode(1)).toBeLessThan(0.98)
    expect(calibrateCode(1)).toBeGreaterThan(0.95)
    expect(calibrateCode(0.9)).toBeLessThan(calibrateCode(1))
  })
})
