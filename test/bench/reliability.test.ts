import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedCalibrationError, logLoss, type Prediction, reliabilityBins } from '../../bench/reliability.ts'

const predictions = (confidence: number, right: number, wrong: number): Prediction[] => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
]

const anyPredictions = fc.array(
  fc.record({ confidence: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1)), right: fc.boolean() }),
  { minLength: 1, maxLength: 200 },
)

test('every prediction is in one bin, and bins follow one another', () => {
  fc.assert(
    fc.property(anyPredictions, (all) => {
      const bins = reliabilityBins(all)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      for (const [i, bin] of bins.entries()) {
        expect(bin.confidence).toBeGreaterThanOrEqual(bin.from - 1e-12)
        expect(bin.confidence).toBeLessThanOrEqual(bin.to + 1e-12)
        if (i > 0) expect(bin.from).toBeGreaterThanOrEqual(bins[i - 1]!.to)
      }
    }),
  )
})

test('the top is cut in bins of like mass', () => {
  const top = Array.from({ length: 1000 }, (_, i) => ({ confidence: 0.9991 + i * 8e-7, right: true }))
  expect(reliabilityBins(top).map(({ count }) => count)).toEqual([200, 200, 200, 200, 200])
})

test('confidence that comes true has no error', () => {
  expect(expectedCalibrationError([...predictions(0.75, 75, 25), ...predictions(0.5, 10, 10)])).toBeCloseTo(0, 12)
})

test('the error is the mean gap, weighted with the predictions', () => {
  expect(expectedCalibrationError([...predictions(0.75, 30, 0), ...predictions(0.5, 0, 10)])).toBeCloseTo(
    (30 * 0.25 + 10 * 0.5) / 40,
    12,
  )
})

test('too sure and too unsure in one bin do not hide in another', () => {
  expect(expectedCalibrationError([...predictions(0.65, 10, 0), ...predictions(0.85, 5, 5)])).toBeCloseTo(0.35, 12)
})

test('the log loss grows with misplaced confidence', () => {
  expect(logLoss(predictions(0.99, 0, 1))!).toBeGreaterThan(logLoss(predictions(0.6, 0, 1))!)
  expect(logLoss(predictions(0.5, 3, 3))).toBeCloseTo(Math.log(2), 12)
  expect(logLoss(predictions(1, 0, 1))).toBeLessThan(Infinity)
})

test('without predictions there is nothing to tell', () => {
  expect(expectedCalibrationError([])).toBeNull()
  expect(logLoss([])).toBeNull()
})
